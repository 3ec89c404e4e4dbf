import type { Rules } from '../rules.ts';
import { fillSeats, groupsBy, type Outcome } from '../ties.ts';
import type { OptionResult, PollDefinition } from '../types.ts';
import { shareOf } from '../wilson.ts';

/** What an additive method gives from its totals. */
export interface AdditiveResult extends Outcome {
  options: OptionResult[];
  ranking: string[][];
}

const idsOf = (poll: PollDefinition) => poll.options.map((option) => option.id);

function decide(
  poll: PollDefinition,
  rules: Rules,
  compare: (a: number, b: number) => number,
  valid: number,
): Outcome & { ranking: string[][] } {
  const ranking = groupsBy(idsOf(poll), compare);
  if (valid === 0) return { winners: [], tie: null, ranking };
  return { ...fillSeats(ranking, poll.seats ?? 1, rules['seed'] ?? null), ranking };
}

/** Plurality and approval: most ballots first; shares are of ballots that are valid and not blank. */
export function fromCounts(
  poll: PollDefinition,
  rules: Rules,
  body: Float64Array,
  valid: number,
): AdditiveResult {
  const count = (index: number) => body[index] ?? 0;
  return {
    options: poll.options.map(({ id }, index) => ({
      id,
      count: count(index),
      ...shareOf(count(index), valid),
    })),
    ...decide(poll, rules, (a, b) => count(b) - count(a), valid),
  };
}

/** Compares sums by their means without dividing: exact, and nothing counted comes last. */
function compareMeans(sumA: number, nA: number, sumB: number, nB: number): number {
  if (nA === 0 || nB === 0) return (nA === 0 ? 1 : 0) - (nB === 0 ? 1 : 0);
  const difference = BigInt(sumB) * BigInt(nA) - BigInt(sumA) * BigInt(nB);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

/**
 * Score, cumulative and quadratic: the sum of scores or points. For score by `mean`, the mean over
 * the ballots that score the option, or over all valid ballots when what is unscored counts as 0.
 */
export function fromSums(
  poll: PollDefinition,
  rules: Rules,
  body: Float64Array,
  valid: number,
): AdditiveResult {
  const count = (index: number) => body[2 * index] ?? 0;
  const sum = (index: number) => body[2 * index + 1] ?? 0;
  const byMean = rules['aggregate'] === 'mean';
  const divisor = (index: number) => (rules['unscored'] === 'zero' ? valid : count(index));
  const mean = (index: number) => (divisor(index) > 0 ? sum(index) / divisor(index) : null);
  const compare = byMean
    ? (a: number, b: number) => compareMeans(sum(a), divisor(a), sum(b), divisor(b))
    : (a: number, b: number) => sum(b) - sum(a);
  return {
    options: poll.options.map(({ id }, index) => ({
      id,
      count: count(index),
      share: null,
      interval: null,
      score: byMean ? mean(index) : sum(index),
    })),
    ...decide(poll, rules, compare, valid),
  };
}

/** Borda: points from half points. */
export function fromHalfPoints(
  poll: PollDefinition,
  rules: Rules,
  body: Float64Array,
  valid: number,
): AdditiveResult {
  const half = (index: number) => body[2 * index + 1] ?? 0;
  return {
    options: poll.options.map(({ id }, index) => ({
      id,
      count: body[2 * index] ?? 0,
      share: null,
      interval: null,
      score: half(index) / 2,
    })),
    ...decide(poll, rules, (a, b) => half(b) - half(a), valid),
  };
}

/**
 * Statements: how many agree, pass and disagree. The share is that of those who agree among those
 * who voted on the statement. Statements do not compete, so there are no winners.
 */
export function fromVotes(poll: PollDefinition, body: Float64Array): AdditiveResult {
  const options = poll.options.map(({ id }, index) => {
    const [agree = 0, pass = 0, disagree = 0] = body.subarray(3 * index, 3 * index + 3);
    return { id, count: agree, ...shareOf(agree, agree + pass + disagree), agree, pass, disagree };
  });
  return { options, winners: [], tie: null, ranking: [] };
}
