/**
 * Of options that are tied now, those with the least (or most) votes at the most recent earlier
 * round in which they differed; looks further back while several are left. Rules 49(2) and 51(2)
 * of the Scottish Local Government Elections Order 2007.
 */
export function narrow(
  tied: readonly number[],
  history: readonly Float64Array[],
  want: 'least' | 'most',
): number[] {
  let left = [...tied];
  for (const round of history.toReversed()) {
    const votes = left.map((option) => round[option] ?? 0);
    const sought = want === 'least' ? Math.min(...votes) : Math.max(...votes);
    left = left.filter((_, place) => votes[place] === sought);
  }
  return left;
}
