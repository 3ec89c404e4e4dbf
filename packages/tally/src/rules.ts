import { TallyError } from './errors.ts';
import type { Method, PollDefinition, RuleValue } from './types.ts';

/** A rule: the values it may take, the default first; or a range of integers, or free text. */
interface RuleSpec {
  readonly values?: readonly RuleValue[];
  readonly integer?: {
    readonly default: number | ((poll: Pick<PollDefinition, 'budget'>) => number);
    readonly min: number;
    readonly max: number;
  };
  readonly text?: true;
  /** What the rule decides, for `--help` and for pages that explain a count. */
  readonly about: string;
}

const seed: RuleSpec = {
  text: true,
  about: 'Breaks ties that remain, by the order of SHA-256(seed:id); without it ties are reported.',
};
const overvotes: RuleSpec = {
  values: ['invalid', 'blank'],
  about: 'A ballot that chooses more options than allowed.',
};
const skippedRanks: RuleSpec = {
  values: ['ignore', 'stop', 'stop-at-two', 'invalid'],
  about: 'A rank without an option before one with: close up, stop there, stop at two in a row.',
};
const repeatedRanks: RuleSpec = {
  values: ['first', 'stop', 'invalid'],
  about: 'An option ranked again: keep its first rank, stop there, or refuse the ballot.',
};
const transferTies: RuleSpec = {
  values: ['stop', 'skip', 'wait', 'invalid'],
  about:
    'Options that share a rank (an overvote): stop there, pass over the rank, use it once only one of them continues (stop while several do), or refuse the ballot.',
};
const sharedRanks = (values: readonly string[]): RuleSpec => ({
  values,
  about: 'Options that share a rank: share the mean of its points or count as equal, or refuse.',
});
const strength: RuleSpec = {
  values: ['winning-votes', 'margins'],
  about: 'What makes one pairwise defeat stronger than another.',
};
const unrankedLast: RuleSpec = {
  values: ['last', 'none'],
  about: 'Options left unranked: below every ranked one, or compared with none.',
};
const ballotWithinBudget: RuleSpec = {
  values: [false, true],
  about: 'A ballot may name projects that together cost more than the budget, or is invalid then.',
};
const ranks = { 'skipped-ranks': skippedRanks, 'repeated-ranks': repeatedRanks };
const tieBreak = (values: readonly string[]): RuleSpec => ({
  values,
  about: 'Ties for elimination look back at the most recent round in which they differed, or not.',
});

/** Steps in which Add1 reaches the whole budget at most, so that a budget in small units ends too. */
export const MOST_STEPS = 100_000;

/** 1 for a budget of up to 100 000 units, 10 000 for one of 500 million. */
function stepOf({ budget = 0 }: Pick<PollDefinition, 'budget'>): number {
  let step = 1;
  while (step * MOST_STEPS < budget) step *= 10;
  return step;
}

/** Every named rule of every method. */
export const ruleSpecs: Readonly<Record<Method, Readonly<Record<string, RuleSpec>>>> = {
  plurality: { overvotes, seed },
  approval: { overvotes, seed },
  score: {
    aggregate: { values: ['sum', 'mean'], about: 'Order by the sum of scores or by their mean.' },
    unscored: {
      values: ['excluded', 'zero'],
      about: 'With the mean: an option left unscored by a ballot is left out, or counts as 0.',
    },
    seed,
  },
  cumulative: { seed },
  quadratic: { seed },
  borda: {
    base: { values: ['zero', 'one'], about: 'Points of the last of m ranks: m-1…0, or m…1.' },
    unranked: {
      values: ['zero', 'mean'],
      about: 'Options left unranked get no points, or the mean of the points that are left.',
    },
    'tied-ranks': sharedRanks(['mean', 'invalid']),
    ...ranks,
    seed,
  },
  'instant-runoff': {
    'tied-ranks': transferTies,
    ...ranks,
    until: {
      values: ['majority', 'last'],
      about: 'Stop at a majority of the continuing ballots, or go on until one option is left.',
    },
    'tie-break': tieBreak(['none', 'previous-rounds']),
    seed,
  },
  stv: {
    quota: { values: ['droop', 'hare'], about: 'floor(valid/(seats+1))+1, or floor(valid/seats).' },
    decimals: {
      integer: { default: 5, min: 0, max: 5 },
      about: 'Decimal places of a transfer value; what is beyond is ignored.',
    },
    'tied-ranks': transferTies,
    ...ranks,
    'tie-break': tieBreak(['previous-rounds', 'none']),
    seed,
  },
  schulze: {
    strength,
    unranked: unrankedLast,
    'tied-ranks': sharedRanks(['equal', 'invalid']),
    ...ranks,
    seed,
  },
  'ranked-pairs': {
    strength,
    unranked: unrankedLast,
    'tied-ranks': sharedRanks(['equal', 'invalid']),
    ...ranks,
    seed,
  },
  statements: {},
  'greedy-budget': {
    overvotes,
    'ballot-within-budget': ballotWithinBudget,
    unaffordable: {
      values: ['skip', 'stop'],
      about: 'A project that what is left cannot pay: pass over it, or stop there.',
    },
    seed,
  },
  'equal-shares': {
    overvotes,
    'ballot-within-budget': ballotWithinBudget,
    utility: {
      values: ['cost', 'count'],
      about: 'What a supporter gains from a project: its cost, or 1.',
    },
    completion: {
      values: ['add1-utilitarian', 'add1', 'utilitarian', 'none'],
      about: 'How money that the shares leave unspent is spent.',
    },
    increment: {
      integer: { default: stepOf, min: 1, max: Number.MAX_SAFE_INTEGER },
      about:
        'Units of the budget by which Add1 raises every share at each step; unless given, the smallest power of ten that reaches the budget in 100000 steps.',
    },
    seed,
  },
};

/** Rules of a method with the values used. */
export type Rules = Record<string, RuleValue>;

function check(method: Method, name: string, spec: RuleSpec, value: RuleValue): void {
  if (spec.values && !spec.values.includes(value)) {
    throw new TallyError(
      `Rule "${name}" of ${method} takes one of: ${spec.values.join(', ')}. Correct it in the poll's rules.`,
    );
  }
  const { integer } = spec;
  const whole = typeof value === 'number' && Number.isInteger(value);
  if (integer && !(whole && value >= integer.min && value <= integer.max)) {
    throw new TallyError(
      `Rule "${name}" of ${method} takes an integer from ${integer.min} to ${integer.max}.`,
    );
  }
  if (spec.text && value !== null && typeof value !== 'string') {
    throw new TallyError(`Rule "${name}" of ${method} takes a text, or null for none.`);
  }
}

function defaultOf({ text, integer, values }: RuleSpec, poll: Pick<PollDefinition, 'budget'>) {
  if (text) return null;
  if (!integer) return values?.[0] ?? null;
  return typeof integer.default === 'number' ? integer.default : integer.default(poll);
}

/**
 * Every named rule of the poll's method with the value that will be used.
 *
 * @throws {TallyError} A rule that the method does not have, or a value that the rule does not take.
 */
export function rulesOf(poll: Pick<PollDefinition, 'method' | 'rules' | 'budget'>): Rules {
  const specs = ruleSpecs[poll.method];
  for (const name of Object.keys(poll.rules ?? {})) {
    if (!Object.hasOwn(specs, name)) {
      const known = Object.keys(specs).join(', ') || 'none';
      throw new TallyError(`${poll.method} has no rule "${name}". It has: ${known}.`);
    }
  }
  const rules: Rules = {};
  for (const [name, spec] of Object.entries(specs)) {
    const value = poll.rules?.[name] ?? defaultOf(spec, poll);
    check(poll.method, name, spec, value);
    rules[name] = value;
  }
  return rules;
}
