import { suppress } from '@suara/tally';

/**
 * Hides cells of groups smaller than `k`, with as many more as it takes that nobody finds them by subtraction.
 *
 * @param counts - People in each group; groups do not overlap.
 * @param figures - How many other figures follow from the same counts, such as a mean: each is one more equation
 *   that could be solved for a hidden cell, so one more cell is hidden.
 * @returns The counts in order; `null` for a hidden one.
 */
export function hideSmall(counts: readonly number[], k: number, figures = 0): (number | null)[] {
  const shown = suppress(Object.fromEntries(counts.entries()), k);
  const hidden = new Set(counts.flatMap((_, i) => (shown[i] === null ? [i] : [])));
  if (hidden.size > 0) {
    const others = counts
      .map((count, i) => ({ count, i }))
      .filter(({ count, i }) => count > 0 && !hidden.has(i))
      .sort((a, b) => a.count - b.count);
    for (const { i } of others) if (hidden.size < 2 + figures) hidden.add(i);
    if (hidden.size < 2 + figures) return counts.map(() => null);
  }
  return counts.map((count, i) => (hidden.has(i) ? null : count));
}

/** As {@link hideSmall}, for groups that may overlap: a total gives nothing away. */
export const hideEach = (counts: readonly number[], k: number): (number | null)[] =>
  counts.map((count) => (count > 0 && count < k ? null : count));
