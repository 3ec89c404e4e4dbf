import { pack, valueOf } from './ballots.ts';
import { TallyError } from './errors.ts';
import { judgeOf, type Verdict } from './limits.ts';
import { addPairs } from './methods/pairwise.ts';
import { addPoints } from './methods/borda.ts';
import type { Profile } from './profile.ts';
import { type RunningTotals } from './profile.ts';
import { cleanerOf } from './rankings.ts';
import { rulesOf, type Rules } from './rules.ts';
import type { Ballot, InvalidReason, Method, PollDefinition } from './types.ts';

/** Where totals count each reason: a record, so that no reason can be without its place. */
const places: Readonly<Record<InvalidReason, number>> = {
  overvote: 2,
  'too-few': 3,
  'tied-ranks': 4,
  'skipped-ranks': 5,
  'repeated-ranks': 6,
  'unknown-option': 7,
  'not-an-integer': 8,
  'out-of-range': 9,
  'over-option': 10,
  'over-total': 11,
  'over-budget': 12,
  malformed: 13,
};
const reasons = Object.keys(places) as InvalidReason[];
/** In totals: n, blank, then one for each reason, then what the method adds up. */
const HEAD = 2 + reasons.length;

/** What each method adds up for an option. Methods without an entry are not additive. */
const fields: Partial<Record<Method, readonly string[]>> = {
  plurality: ['count'],
  approval: ['count'],
  'greedy-budget': ['count'],
  score: ['count', 'score'],
  cumulative: ['count', 'score'],
  quadratic: ['count', 'score'],
  borda: ['count', 'half-points'],
  statements: ['agree', 'pass', 'disagree'],
};

const isPairwise = (method: Method) => method === 'schulze' || method === 'ranked-pairs';

/**
 * Whether results of the method follow from running totals, so that reading them never walks the
 * ballots. The others (instant-runoff, STV, equal shares) walk the distinct ballots.
 */
export const isAdditive = (method: Method) => isPairwise(method) || fields[method] !== undefined;

/** Running totals of a poll by name; what is 0 may be absent. Sums of {@link contribution}. */
export type Totals = Record<string, number>;

/** Names of the poll's running totals, in the order in which they are kept. */
function namesOf(poll: PollDefinition): string[] {
  const names = ['n', 'blank', ...reasons.map((reason) => `invalid:${reason}`)];
  const ids = poll.options.map((option) => option.id);
  if (isPairwise(poll.method)) {
    for (const a of ids) for (const b of ids) names.push(`pair:${a}:${b}`);
    return names;
  }
  for (const id of ids) for (const field of fields[poll.method] ?? []) names.push(`${field}:${id}`);
  return names;
}

type Words = ArrayLike<number>;
/** Adds what a valid ballot is worth to `values`, beginning at {@link HEAD}. */
type AddValid = (words: Words, from: number, to: number, by: number, values: Float64Array) => void;

const addChoices: AddValid = (words, from, to, by, values) => {
  for (let at = from; at < to; at += 1) bump(values, HEAD + (words[at] ?? 0), by);
};

const addScores: AddValid = (words, from, to, by, values) => {
  for (let at = from; at < to; at += 3) {
    const place = HEAD + 2 * (words[at] ?? 0);
    bump(values, place, by);
    bump(values, place + 1, by * valueOf(words[at + 1] ?? 0, words[at + 2] ?? 0));
  }
};

const addVotes: AddValid = (words, from, to, by, values) => {
  for (let at = from; at < to; at += 3) {
    // agree 1, pass 0, disagree -1 are the first, second and third total of a statement
    const vote = valueOf(words[at + 1] ?? 0, words[at + 2] ?? 0);
    bump(values, HEAD + 3 * (words[at] ?? 0) + 1 - vote, by);
  }
};

function bump(values: Float64Array, place: number, by: number): void {
  values[place] = (values[place] ?? 0) + by;
}

function note(values: Float64Array, verdict: Verdict, by: number): void {
  bump(values, 0, by);
  if (verdict === 'blank') bump(values, 1, by);
  else if (verdict !== 'valid') bump(values, places[verdict], by);
}

type AddBallot = RunningTotals['add'];

function rankingAdder(poll: PollDefinition, rules: Rules, values: Float64Array): AddBallot {
  const m = poll.options.length;
  const clean = cleanerOf(poll, rules);
  const out: number[] = [];
  const body = values.subarray(HEAD);
  const addRanking = isPairwise(poll.method) ? addPairs(m, rules) : addPoints(m, rules);
  return (words, from, to, by) => {
    const reason = clean(words, from, to, out);
    note(values, reason ?? (out.length === 0 ? 'blank' : 'valid'), by);
    if (!reason && out.length > 0) addRanking(out, out.length, by, body);
  };
}

function adder(poll: PollDefinition, rules: Rules, values: Float64Array): AddBallot {
  const { method } = poll;
  if (method === 'borda' || isPairwise(method)) return rankingAdder(poll, rules, values);
  const judge = judgeOf(poll, rules);
  const records = method === 'statements' ? addVotes : addScores;
  const addValid = fields[method]?.length === 1 ? addChoices : records;
  return (words, from, to, by) => {
    const verdict = judge(words, from, to);
    note(values, verdict, by);
    if (verdict === 'valid') addValid(words, from, to, by, values);
  };
}

/** What running totals depend on. */
const basis = (poll: PollDefinition, rules: Rules) =>
  JSON.stringify([
    ...[poll.method, rules, poll.choose, poll.scores, poll.points, poll.options.length],
    // Prices decide what a valid ballot is only under this rule.
    rules['ballot-within-budget'] === true && [poll.budget, poll.options.map(({ cost }) => cost)],
  ]);

/** @internal Empty totals of a poll, ready to add ballots to. */
export function startTotals(poll: PollDefinition, rules: Rules): RunningTotals {
  const m = poll.options.length;
  const perOption = isPairwise(poll.method) ? m : (fields[poll.method]?.length ?? 0);
  const values = new Float64Array(HEAD + m * perOption);
  return {
    of: basis(poll, rules),
    values,
    add: adder(poll, rules, values),
    refuse: (reason, by) => note(values, reason, by),
  };
}

/**
 * @internal Totals of a profile: kept by it from the first time they are asked for, so that
 * later ballots only add to them.
 */
export function totalsOf(profile: Profile, poll: PollDefinition, rules: Rules): Float64Array {
  if (profile.running?.of === basis(poll, rules)) return profile.running.values;
  const running = startTotals(poll, rules);
  const { words, starts, size } = profile.interned;
  for (let slot = 0; slot < size; slot += 1) {
    const weight = profile.weights[slot] ?? 0;
    if (weight > 0) running.add(words, starts[slot] ?? 0, starts[slot + 1] ?? 0, weight);
  }
  for (const { count, reason } of profile.odd.values()) running.refuse(reason, count);
  profile.running = running;
  return running.values;
}

/**
 * What one ballot adds to the running totals of its poll: whole numbers by name, only those that
 * are not 0. A store adds them up (and subtracts them when a ballot goes), and
 * {@link resultsFromTotals} reads the sums. Names: `n`, `blank`, `invalid:<reason>`, then
 * `count:<id>`, `score:<id>`, `agree:|pass:|disagree:<id>`, `pair:<id>:<id>`, and for Borda
 * `half-points:<id>`, twice the points, because shared ranks share half points.
 *
 * @throws {TallyError} The method is not additive ({@link isAdditive}).
 */
export function contribution(poll: PollDefinition, ballot: Ballot): Totals {
  if (!isAdditive(poll.method)) {
    throw new TallyError(`${poll.method} has no running totals; count it from the profile.`);
  }
  const rules = rulesOf(poll);
  const totals = startTotals(poll, rules);
  const index = new Map(poll.options.map((option, place) => [option.id, place]));
  const words: number[] = [];
  const reason = pack(poll.method, ballot, index, words);
  if (reason) totals.refuse(reason, 1);
  else totals.add(words, 0, words.length, 1);
  const sums: Totals = {};
  namesOf(poll).forEach((name, place) => {
    const value = totals.values[place] ?? 0;
    if (value !== 0) sums[name] = value;
  });
  return sums;
}

/** @internal Totals by name as the count reads them. */
export function valuesOf(poll: PollDefinition, totals: Totals): Float64Array {
  const names = namesOf(poll);
  return Float64Array.from(names, (name) => totals[name] ?? 0);
}

/** @internal Parts of totals. */
export function partsOf(values: Float64Array) {
  const counted: Partial<Record<InvalidReason, number>> = {};
  let invalid = 0;
  reasons.forEach((reason) => {
    const count = values[places[reason]] ?? 0;
    if (count > 0) counted[reason] = count;
    invalid += count;
  });
  return {
    n: values[0] ?? 0,
    blank: values[1] ?? 0,
    invalid,
    reasons: counted,
    body: values.subarray(HEAD),
  };
}
