import type { SuaraCode } from './errors.ts';
import type { Context } from './holding.ts';
import type { Load } from './sending.ts';

/** Minds what a refusal says of a submission: that it is gone, or that a later revision of it is kept already. */
export async function refused(
  context: Context,
  activity: string,
  { kept, place }: Load,
  code: SuaraCode,
): Promise<void> {
  const { keeping, backend, tried } = context;
  const known = keeping.read(activity, place);
  const stands = known?.id === kept.id;
  if (stands && (code === 'withdrawn' || code === 'invalid-secret'))
    keeping.forget(activity, place);
  if (code !== 'stale-revision' && code !== 'key-conflict') return;
  // Whoever sends once more, having been told, means it: the next try goes above what is kept.
  let { revision } = tried.get(kept.id) ?? kept;
  try {
    const own = (await backend.own?.(kept.id, kept.secret, {})) as
      { revision?: unknown } | undefined;
    if (typeof own?.revision === 'number') revision = Math.max(revision, own.revision);
  } catch {
    // Unknown, then: one above ours is tried.
  }
  tried.set(kept.id, { ...kept, revision, print: '' });
  if (stands) keeping.write(activity, place, { ...known, revision, print: '' });
}
