import { GAP, TIED } from '../ballots.ts';
import type { Rules } from '../rules.ts';

/** Adds a clean packed ranking `by` times to totals. */
export type AddRanking = (
  words: ArrayLike<number>,
  length: number,
  by: number,
  body: Float64Array,
) => void;

/** Where the group of options that share the rank at `at` ends. */
export function groupEnd(words: ArrayLike<number>, at: number, length: number): number {
  let end = at + 1;
  while (end < length && ((words[end] ?? 0) & TIED) !== 0) end += 1;
  return end;
}

/**
 * Adds Borda points: of m options the first rank is worth m-1, the next m-2, and so on to 0 (or m
 * to 1). Options that share ranks share the mean of their points; those left unranked get nothing
 * or the mean of what is left. Totals hold twice the points, which are always whole.
 *
 * For option i: `body[2i]` ballots that rank it, `body[2i+1]` half points.
 *
 * Source: J.-C. de Borda, "Mémoire sur les élections au scrutin" (1781), with the usual mean for
 * shared ranks.
 */
export function addPoints(m: number, rules: Rules): AddRanking {
  const base = rules['base'] === 'one' ? 2 : 0;
  const unrankedMean = rules['unranked'] === 'mean';
  const ranked = new Int32Array(m).fill(-1);
  let mark = 0;
  return (words, length, by, body) => {
    mark += 1;
    for (let at = 0; at < length;) {
      const end = groupEnd(words, at, length);
      const points = 2 * (m - 1 - at) - (end - at - 1) + base;
      for (; at < end; at += 1) {
        const option = (words[at] ?? 0) & GAP;
        body[2 * option] = (body[2 * option] ?? 0) + by;
        body[2 * option + 1] = (body[2 * option + 1] ?? 0) + by * points;
        ranked[option] = mark;
      }
    }
    if (!unrankedMean) return;
    const points = m - 1 - length + base;
    for (let option = 0; option < m; option += 1) {
      if (ranked[option] === mark) continue;
      body[2 * option + 1] = (body[2 * option + 1] ?? 0) + by * points;
    }
  };
}
