import { GAP } from '../ballots.ts';
import type { Rules } from '../rules.ts';
import { groupEnd, type AddRanking } from './borda.ts';

/**
 * Adds pairwise preferences: `body[a*m+b]` counts ballots that prefer option a to option b.
 * Options that share a rank are preferred to neither; those left unranked are below every ranked
 * one (`last`), or compared with none (`none`).
 */
export function addPairs(m: number, rules: Rules): AddRanking {
  const unrankedLast = rules['unranked'] !== 'none';
  const ranked = new Int32Array(m).fill(-1);
  const rest = new Int32Array(m);
  let mark = 0;
  return (words, length, by, body) => {
    mark += 1;
    for (let at = 0; at < length; at += 1) ranked[(words[at] ?? 0) & GAP] = mark;
    let unranked = 0;
    if (unrankedLast && length < m) {
      for (let option = 0; option < m; option += 1) {
        if (ranked[option] !== mark) rest[unranked++] = option;
      }
    }
    for (let at = 0; at < length;) {
      const end = groupEnd(words, at, length);
      for (; at < end; at += 1) {
        const row = ((words[at] ?? 0) & GAP) * m;
        for (let below = end; below < length; below += 1) {
          const cell = row + ((words[below] ?? 0) & GAP);
          body[cell] = (body[cell] ?? 0) + by;
        }
        for (let below = 0; below < unranked; below += 1) {
          const cell = row + (rest[below] ?? 0);
          body[cell] = (body[cell] ?? 0) + by;
        }
      }
    }
  };
}

/** Totals of {@link addPairs} as rows and columns. */
export function matrixOf(body: Float64Array, m: number): number[][] {
  return Array.from({ length: m }, (_, row) => Array.from(body.subarray(row * m, row * m + m)));
}
