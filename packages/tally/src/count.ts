import { TallyError } from './errors.ts';
import { judgeOf } from './limits.ts';
import {
  fromCounts,
  fromHalfPoints,
  fromSums,
  fromVotes,
  type AdditiveResult,
} from './methods/additive.ts';
import { equalShares, type VoterGroup } from './methods/equal-shares.ts';
import { buyGreedily, type Project, type Purchases } from './methods/greedy-budget.ts';
import { instantRunoff } from './methods/instant-runoff.ts';
import { matrixOf } from './methods/pairwise.ts';
import { rankedPairs } from './methods/ranked-pairs.ts';
import { schulze } from './methods/schulze.ts';
import { stv } from './methods/stv.ts';
import type { Profile } from './profile.ts';
import { cleanRankings } from './rankings.ts';
import { rulesOf, type Rules } from './rules.ts';
import {
  chooseBySeed,
  combine,
  fillSeats,
  seededOrder,
  tieOf,
  universes,
  withEquals,
  type Choose,
  type Outcome,
} from './ties.ts';
import { isAdditive, partsOf, totalsOf, valuesOf, type Totals } from './totals.ts';
import type { InvalidReason, PollCount, PollDefinition, Tie } from './types.ts';
import { shareOf } from './wilson.ts';

type Parts = ReturnType<typeof partsOf>;
type Counted = Omit<PollCount, 'method' | 'rules' | 'n' | 'blank' | 'invalid' | 'reasons'>;
type Reasons = Partial<Record<InvalidReason, number>>;

const idsOf = (poll: PollDefinition) => poll.options.map((option) => option.id);

interface Course {
  winners: string[];
  decided: number[][];
}

/** Who wins when ties are broken in every way there is, and the course of the first of them. */
function everyWay<T extends Course>(
  ids: readonly string[],
  run: (choose: Choose) => T,
): { result: T; outcome: Outcome } {
  const { outcomes, complete } = universes(run);
  const result = outcomes[0] ?? run(() => 0);
  const outcome = combine(
    ids,
    outcomes.map((one) => one.winners),
  );
  if (complete)
    return {
      result,
      outcome: withEquals(
        ids,
        outcomes.flatMap(({ decided }) => decided),
        outcome,
      ),
    };
  // Too many ways to try them all: whoever was in a tie may win or not.
  const between = ids.filter((_, index) =>
    outcomes.some((one) => one.decided.flat().includes(index)),
  );
  const certain = outcome.winners.filter((id) => !between.includes(id));
  return { result, outcome: { winners: [...certain, ...between], tie: tieOf(between, null) } };
}

/** The tie that a seed broke; `null` where without it the winners would have been the same. */
const brokenTie = ({ tie }: Outcome, seed: string): Tie | null => tie && tieOf(tie.between, seed);

/** Runs a count with ties broken by the seed, or in every way there is. */
function settle<T extends Course>(
  ids: readonly string[],
  rules: Rules,
  run: (choose: Choose) => T,
): { result: T; outcome: Outcome } {
  const { seed = null } = rules;
  if (typeof seed !== 'string') return everyWay(ids, run);
  const result = run(chooseBySeed(ids, seed));
  const { winners, decided } = result;
  const tie = decided.length > 0 ? brokenTie(everyWay(ids, run).outcome, seed) : null;
  return { result, outcome: { winners, tie } };
}

function countPairs(poll: PollDefinition, rules: Rules, parts: Parts): Counted {
  const ids = idsOf(poll);
  const pairwise = matrixOf(parts.body, ids.length);
  const valid = parts.n - parts.blank - parts.invalid;
  const { seed = null, strength } = rules;
  const places = (order: string[]) => ids.map((id) => order.indexOf(id));
  const order = typeof seed === 'string' ? places(seededOrder(ids, seed)) : undefined;
  const isSchulze = poll.method === 'schulze';
  const named = (groups: number[][]) =>
    groups.map((group) => group.map((index) => ids[index] ?? ''));
  const beaten = isSchulze
    ? { ...schulze(pairwise, strength), rounds: undefined }
    : { ...rankedPairs(pairwise, ids, strength, order), paths: undefined };
  const ranking = named(beaten.order);
  const seats = poll.seats ?? 1;
  const outcome = valid > 0 ? fillSeats(ranking, seats, seed) : { winners: [], tie: null };
  if (valid > 0 && typeof seed === 'string' && !isSchulze) {
    // The order of the seed has gone into the locking already.
    const open = named(rankedPairs(pairwise, ids, strength, undefined).order);
    outcome.tie = brokenTie(fillSeats(open, seats, null), seed);
  }
  return {
    options: ids.map((id) => ({ id, count: null, share: null, interval: null })),
    ...outcome,
    ranking,
    ...(beaten.rounds && { rounds: beaten.rounds }),
    pairwise,
    ...(beaten.paths && { paths: beaten.paths }),
  };
}

function projectsOf(poll: PollDefinition, supporters: (index: number) => number): Project[] {
  return poll.options.map(({ id, cost = 0 }, index) => ({
    id,
    cost,
    supporters: supporters(index),
  }));
}

function budgetOf(poll: PollDefinition): number {
  if (poll.budget === undefined) {
    throw new TallyError(`${poll.method} needs a budget: set "budget" of the poll.`);
  }
  return poll.budget;
}

function bought(
  poll: PollDefinition,
  rules: Rules,
  projects: readonly Project[],
  valid: number,
  run: (choose: Choose) => Purchases,
): Counted {
  const ids = idsOf(poll);
  const named = (choose: Choose) => {
    const purchases = run(choose);
    return { ...purchases, winners: purchases.bought.map((index) => ids[index] ?? '') };
  };
  const { result, outcome } =
    valid > 0
      ? settle(ids, rules, named)
      : { result: { rounds: [] }, outcome: { winners: [], tie: null } };
  return {
    options: projects.map(({ id, cost, supporters }) => ({
      id,
      count: supporters,
      ...shareOf(supporters, valid),
      cost,
    })),
    ...outcome,
    rounds: result.rounds,
  };
}

function countTotals(poll: PollDefinition, rules: Rules, parts: Parts): Counted {
  const valid = parts.n - parts.blank - parts.invalid;
  const { body } = parts;
  if (poll.method === 'greedy-budget') {
    const projects = projectsOf(poll, (index) => body[index] ?? 0);
    const all = projects.map((_, index) => index);
    const skip = rules['unaffordable'] === 'skip';
    const budget = budgetOf(poll);
    return bought(poll, rules, projects, valid, (choose) =>
      buyGreedily(projects, all, budget, skip, 'greedy', choose),
    );
  }
  const additive: Partial<Record<PollDefinition['method'], () => AdditiveResult>> = {
    plurality: () => fromCounts(poll, rules, body, valid),
    approval: () => fromCounts(poll, rules, body, valid),
    borda: () => fromHalfPoints(poll, rules, body, valid),
    statements: () => fromVotes(poll, body),
  };
  const make = additive[poll.method] ?? (() => fromSums(poll, rules, body, valid));
  const { ranking, ...rest } = make();
  return ranking.length > 0 ? { ...rest, ranking } : rest;
}

function assemble(
  poll: PollDefinition,
  rules: Rules,
  part: { n: number; blank: number; reasons: Reasons },
  counted: Counted,
): PollCount {
  const invalid = Object.values(part.reasons).reduce((sum, count) => sum + count, 0);
  const { n, blank, reasons } = part;
  return { method: poll.method, rules, n, blank, invalid, reasons, ...counted };
}

function countParts(poll: PollDefinition, rules: Rules, values: Float64Array): PollCount {
  const parts = partsOf(values);
  const pairs = poll.method === 'schulze' || poll.method === 'ranked-pairs';
  return assemble(poll, rules, parts, (pairs ? countPairs : countTotals)(poll, rules, parts));
}

function countTransfers(profile: Profile, poll: PollDefinition, rules: Rules): PollCount {
  const ids = idsOf(poll);
  const rankings = cleanRankings(profile, poll, rules);
  const invalid = Object.values(rankings.reasons).reduce((sum, count) => sum + count, 0);
  const valid = rankings.n - rankings.blank - invalid;
  if (poll.method === 'instant-runoff') {
    return assemble(poll, rules, rankings, instantRunoff(rankings, ids, rules, valid));
  }
  const seats = poll.seats ?? 1;
  const { result, outcome } = settle(ids, rules, (choose) =>
    stv(rankings, ids, seats, rules, choose),
  );
  const options = ids.map((id, index) => {
    const count = result.first[index] ?? 0;
    return { id, count, ...shareOf(count, valid) };
  });
  if (valid === 0)
    return assemble(poll, rules, rankings, { options, winners: [], tie: null, rounds: [] });
  const { rounds, exhausted } = result;
  return assemble(poll, rules, rankings, { options, exhausted, ...outcome, rounds });
}

function countShares(profile: Profile, poll: PollDefinition, rules: Rules): PollCount {
  const judge = judgeOf(poll, rules);
  const { words, starts, size } = profile.interned;
  const groups: VoterGroup[] = [];
  const supporters = new Float64Array(poll.options.length);
  const part = { n: profile.n, blank: 0, reasons: {} as Reasons };
  const refuse = (reason: InvalidReason, count: number) => {
    part.reasons[reason] = (part.reasons[reason] ?? 0) + count;
  };
  for (let slot = 0; slot < size; slot += 1) {
    const voters = profile.weights[slot] ?? 0;
    if (voters === 0) continue;
    const [start, end] = [starts[slot] ?? 0, starts[slot + 1] ?? 0];
    const verdict = judge(words, start, end);
    if (verdict === 'blank') part.blank += voters;
    else if (verdict !== 'valid') refuse(verdict, voters);
    else {
      const choice = Array.from(words.subarray(start, end));
      for (const index of choice) supporters[index] = (supporters[index] ?? 0) + voters;
      groups.push({ choice, voters });
    }
  }
  for (const { reason, count: of } of profile.odd.values()) refuse(reason, of);
  const projects = projectsOf(poll, (index) => supporters[index] ?? 0);
  const budget = budgetOf(poll);
  const valid = groups.reduce((sum, group) => sum + group.voters, 0);
  const given = { projects, groups, budget, rules };
  const run = (choose: Choose) => equalShares(given, choose);
  return assemble(poll, rules, part, bought(poll, rules, projects, valid, run));
}

function checkOptions(poll: PollDefinition, profile: Profile): void {
  const same =
    poll.method === profile.method &&
    poll.options.length === profile.ids.length &&
    poll.options.every((option, index) => option.id === profile.ids[index]);
  if (!same) {
    throw new TallyError('The profile is of another poll: method and options must be the same.');
  }
}

/**
 * Counts the ballots of a profile by the poll's method and rules.
 *
 * Additive methods ({@link isAdditive}) read the profile's running totals: the first count walks
 * the distinct ballots, later ones only add what changed. The others walk the distinct ballots.
 * The same poll and the same ballots, in whatever order, always give the same result.
 *
 * @throws {TallyError} The profile is of another poll, a rule does not exist, a budget is missing.
 */
export function count(poll: PollDefinition, profile: Profile): PollCount {
  checkOptions(poll, profile);
  const rules = rulesOf(poll);
  if (isAdditive(poll.method)) return countParts(poll, rules, totalsOf(profile, poll, rules));
  if (poll.method === 'equal-shares') return countShares(profile, poll, rules);
  return countTransfers(profile, poll, rules);
}

/**
 * The result of a poll from its running totals: equal to {@link count} of the same ballots.
 *
 * @param totals - Sums of {@link contribution} over the ballots, names that are 0 may be absent.
 * @throws {TallyError} The method is not additive, a rule does not exist, a budget is missing.
 */
export function resultsFromTotals(poll: PollDefinition, totals: Totals): PollCount {
  if (!isAdditive(poll.method)) {
    throw new TallyError(`${poll.method} has no running totals; count it from the profile.`);
  }
  return countParts(poll, rulesOf(poll), valuesOf(poll, totals));
}
