import { TallyError } from '../errors.ts';

/** Smallest group shown unless asked otherwise. */
export const SMALLEST_GROUP = 5;

/**
 * Hides small cells of a breakdown, so that nobody can be picked out: cells above 0 and under `k`
 * become `null`, and so do further cells, the smallest first, until what is hidden is at least two
 * cells with at least `k` people together; else the total would give it away by subtraction.
 *
 * @param cells - People by group; groups do not overlap.
 * @param k - Smallest group shown, from 1 (hides nothing).
 * @throws {TallyError} `k` is not a whole number from 1.
 */
export function suppress(
  cells: Readonly<Record<string, number>>,
  k = SMALLEST_GROUP,
): Record<string, number | null> {
  if (!Number.isInteger(k) || k < 1) throw new TallyError('k is a whole number from 1.');
  const ascending = Object.entries(cells).sort(([, a], [, b]) => a - b);
  const hidden = new Map(ascending.filter(([, people]) => people > 0 && people < k));
  const others = ascending.filter(([, people]) => people >= k);
  const together = () => [...hidden.values()].reduce((sum, people) => sum + people, 0);
  while (hidden.size > 0 && (hidden.size < 2 || together() < k)) {
    const next = others.shift();
    // Nothing left to hide behind: then not even a 0 may be shown.
    if (!next) return Object.fromEntries(Object.keys(cells).map((name) => [name, null]));
    hidden.set(...next);
  }
  return Object.fromEntries(
    Object.entries(cells).map(([name, people]) => [name, hidden.has(name) ? null : people]),
  );
}
