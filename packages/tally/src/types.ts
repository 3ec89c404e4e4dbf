import type {
  Ballot,
  Method,
  OptionResult,
  PollActivity,
  PollResults,
  Round,
} from '@suara/contract';

export type { Ballot, Method, OptionResult, Round };

type Poll = PollActivity['poll'];

/** One thing to choose, as the count needs it: an id, and a price for the budget methods. */
export interface CountedOption {
  readonly id: string;
  readonly cost?: number;
}

/** Value of a named rule. */
export type RuleValue = string | number | boolean | null;

/**
 * What the count must know of a poll. A poll activity of the contract fits as it is; labels,
 * languages and the like are ignored.
 */
export interface PollDefinition extends Partial<
  Pick<Poll, 'choose' | 'scores' | 'points' | 'budget' | 'seats'>
> {
  readonly method: Method;
  readonly options: readonly CountedOption[];
  /** Named rules that differ from their defaults; see {@link rulesOf}. */
  readonly rules?: Readonly<Record<string, RuleValue>>;
}

/** Why a ballot could not be counted. */
export type InvalidReason =
  | 'overvote'
  | 'too-few'
  | 'tied-ranks'
  | 'skipped-ranks'
  | 'repeated-ranks'
  | 'unknown-option'
  | 'not-an-integer'
  | 'out-of-range'
  | 'over-option'
  | 'over-total'
  | 'over-budget'
  | 'malformed';

/** A tie that changes the winners: between whom, and what broke it. `null`: nothing did. */
export type Tie = NonNullable<PollResults['tie']>;

/**
 * What a count says: plain data, ids and never labels. It is the counted part of the contract's
 * poll results, with two figures more (`reasons`, `ranking`).
 */
export interface PollCount {
  method: Method;
  /** Every named rule of the method with the value used, defaults included. */
  rules: Record<string, RuleValue>;
  /** In the order of the poll. */
  options: OptionResult[];
  /** Ballots, blank and invalid ones included. */
  n: number;
  /** Ballots that say nothing; they take part, and are not in the denominator of a share. */
  blank: number;
  /** Ballots that the rules could not count. */
  invalid: number;
  /** How many were invalid for which reason; reasons that did not occur are absent. */
  reasons: Partial<Record<InvalidReason, number>>;
  /** Votes that no continuing option could receive at the end; for methods with transfers. */
  exhausted?: number;
  /**
   * Ids in order. While `tie` is not broken it holds every option that wins however the tie is
   * broken, and those in `tie.between`, of which only some would. Empty when nothing was counted.
   */
  winners: string[];
  tie: Tie | null;
  /** All options from best to worst, tied ones together, where the method ranks them all. */
  ranking?: string[][];
  rounds?: Round[];
  /** `pairwise[a][b]`: ballots that prefer option a to option b, in the order of `options`. */
  pairwise?: number[][];
  /** Strength of the strongest path from a to b, for Schulze. */
  paths?: number[][];
}
