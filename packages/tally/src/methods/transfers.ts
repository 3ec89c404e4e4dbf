import { GAP, TIED } from '../ballots.ts';

/** No option on the ballot continues: the ballot is exhausted. */
export const NONE = -1;

/**
 * The option that a clean ranking counts for now: the first that continues. Where options share a
 * rank (rule `tied-ranks: wait`) the ballot counts for the only one of them that continues, and is
 * exhausted while several do.
 */
export function firstContinuing(
  words: Uint16Array,
  from: number,
  to: number,
  continuing: Uint8Array,
): number {
  let found = NONE;
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? 0;
    if ((word & TIED) === 0 && found !== NONE) return found;
    const option = word & GAP;
    if (continuing[option] !== 1) continue;
    if (found !== NONE) return NONE;
    found = option;
  }
  return found;
}
