import type { Definition } from '@suara/contract';
import { countingOf, type Head, type Profile } from '../counting/counting.ts';

/** All that a count of a profile needs, so that it can be made in another thread. */
export interface Order {
  readonly definition: Definition;
  readonly head: Head;
}

/** Counts a profile. `n` is said of what was counted: the profile may be younger than the totals by a commit. */
export function countProfile({ definition, head }: Order, profile: Profile): string {
  const n = profile.reduce((sum, [, count]) => sum + count, 0);
  return JSON.stringify(countingOf(definition).results({ ...head, n }, {}, profile));
}
