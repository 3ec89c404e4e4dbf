/** 97.5th percentile of the normal distribution: both tails together leave 5 %. */
const Z = 1.959963984540054;

/**
 * Wilson score interval of a share at 95 %: the shares that would not be surprising given
 * `count` of `n`. Unlike the textbook interval it stays within 0 and 1 and holds for small n.
 * It speaks of sampling only; people who choose to answer are not a sample.
 *
 * Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * J. Am. Stat. Assoc. 22 (1927), 209-212.
 *
 * @returns `[low, high]`, or `null` where n is 0.
 */
export function wilson(count: number, n: number): [low: number, high: number] | null {
  if (n <= 0) return null;
  const p = count / n;
  const z2 = Z * Z;
  const centre = p + z2 / (2 * n);
  const spread = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // The ends are exact at 0 and n of n, where rounding would leave a trace of either.
  const low = count === 0 ? 0 : Math.max(0, (centre - spread) / scale);
  const high = count === n ? 1 : Math.min(1, (centre + spread) / scale);
  return [low, high];
}

/** Share of `count` in `n` and its interval; both `null` where n is 0. */
export function shareOf(count: number, n: number) {
  return { share: n > 0 ? count / n : null, interval: wilson(count, n) };
}
