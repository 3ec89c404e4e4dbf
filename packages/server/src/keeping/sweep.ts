import type { Context } from '../context.ts';
import { beforePeriod } from './period.ts';

/** How long the id of what was withdrawn is remembered: longer than any client retries. In milliseconds. */
export const TOMBSTONE = 9 * 24 * 60 * 60 * 1000;

/** Erases tombstones that are old, and what was kept for as long as the notice of its activity says. */
export async function sweep({ store, activities, now }: Context): Promise<void> {
  const at = now();
  const received = new Map(
    [...activities.values()].map(({ definition }) => [
      definition.id,
      beforePeriod(at, definition.notice.retention),
    ]),
  );
  for (;;) {
    const erased = await store.sweep({ tombstones: at - TOMBSTONE, received, at });
    if (erased === 0) return;
  }
}
