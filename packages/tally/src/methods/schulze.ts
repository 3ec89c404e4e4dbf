import type { RuleValue } from '../types.ts';

/** A defeat of one option by another: ballots for and against. */
export interface Defeat {
  readonly winner: number;
  readonly loser: number;
  readonly votes: number;
  readonly against: number;
}

/** Every pair with a majority, from the matrix of pairwise preferences. */
export function defeatsOf(pairwise: readonly (readonly number[])[]): Defeat[] {
  const defeats: Defeat[] = [];
  pairwise.forEach((row, winner) => {
    row.forEach((votes, loser) => {
      const against = pairwise[loser]?.[winner] ?? 0;
      if (votes > against) defeats.push({ winner, loser, votes, against });
    });
  });
  return defeats;
}

/**
 * Compares defeats, stronger first. `winning-votes`: more ballots for, then fewer against;
 * `margins`: the larger difference.
 */
export function strengthOrder(rule: RuleValue | undefined): (a: Defeat, b: Defeat) => number {
  if (rule === 'margins') return (a, b) => b.votes - b.against - (a.votes - a.against);
  return (a, b) => b.votes - a.votes || a.against - b.against;
}

/** The number by which a defeat's strength is shown. */
export const strengthOf = (defeat: Defeat, rule: RuleValue | undefined) =>
  rule === 'margins' ? defeat.votes - defeat.against : defeat.votes;

/** Distinct strengths as ranks from 1, the weakest, so that paths compare exactly. */
function rankDefeats(defeats: readonly Defeat[], rule: RuleValue | undefined) {
  const compare = strengthOrder(rule);
  const sorted = [...defeats].sort((a, b) => compare(b, a));
  const shown = [0];
  const ranked = sorted.map((defeat, place) => {
    const before = sorted[place - 1];
    if (!before || compare(before, defeat) !== 0) shown.push(strengthOf(defeat, rule));
    return { defeat, rank: shown.length - 1 };
  });
  return { ranked, shown };
}

function widestPaths(strength: Int32Array, m: number): void {
  for (let via = 0; via < m; via += 1) {
    for (let from = 0; from < m; from += 1) {
      const first = strength[from * m + via] ?? 0;
      if (from === via || first === 0) continue;
      for (let to = 0; to < m; to += 1) {
        if (to === from) continue;
        const path = Math.min(first, strength[via * m + to] ?? 0);
        if (path > (strength[from * m + to] ?? 0)) strength[from * m + to] = path;
      }
    }
  }
}

/** What the Schulze method gives, in indexes. */
export interface SchulzeResult {
  /** Groups from best to worst; those of a group are not separated by their paths. */
  order: number[][];
  /** Strength of the strongest path from row to column; 0 where there is none. */
  paths: number[][];
}

/**
 * The Schulze method: option a is better than b when the strongest path of defeats from a to b is
 * stronger than any from b to a; the strength of a path is that of its weakest defeat. Winners
 * are those that no other is better than; the order takes them out and goes on with the rest.
 *
 * Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
 * condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011),
 * 267-303; strengths by winning votes as defined in its section 2.1.
 */
export function schulze(
  pairwise: readonly (readonly number[])[],
  rule: RuleValue | undefined,
): SchulzeResult {
  const m = pairwise.length;
  const { ranked, shown } = rankDefeats(defeatsOf(pairwise), rule);
  const strength = new Int32Array(m * m);
  for (const { defeat, rank } of ranked) strength[defeat.winner * m + defeat.loser] = rank;
  widestPaths(strength, m);
  const at = (a: number, b: number) => strength[a * m + b] ?? 0;
  const order: number[][] = [];
  let rest = pairwise.map((_, index) => index);
  while (rest.length > 0) {
    const left = rest;
    const best = left.filter((a) => left.every((b) => at(b, a) <= at(a, b)));
    order.push(best);
    rest = left.filter((a) => !best.includes(a));
  }
  const paths = pairwise.map((row, a) => row.map((_, b) => shown[at(a, b)] ?? 0));
  return { order, paths };
}
