/**
 * Hides small cells of a breakdown, so that nobody in a group smaller than `k` can be made out. When exactly one
 * cell would be hidden, the smallest of the others is hidden with it: otherwise a reader finds the one by subtraction.
 *
 * @returns The counts in order; `null` for a hidden one. A count of 0 tells of nobody and is shown.
 */
export function hideSmall(counts: readonly number[], k: number): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, i) => (count > 0 && count < k ? [i] : [])));
  const sum = [...hidden].reduce((total, i) => total + (counts[i] ?? 0), 0);
  if (hidden.size > 0 && (hidden.size === 1 || sum < k)) {
    const others = counts.map((_, i) => i).filter((i) => !hidden.has(i) && (counts[i] ?? 0) > 0);
    const smallest = others.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0))[0];
    if (smallest !== undefined) hidden.add(smallest);
  }
  return counts.map((count, i) => (hidden.has(i) ? null : count));
}
