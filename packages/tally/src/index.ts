export { ballotKey, ballotShape, parseBallotKey } from './ballots.ts';
export { count, resultsFromTotals } from './count.ts';
export { TallyError } from './errors.ts';
export { add, Profile, profileOf } from './profile.ts';
export { ruleSpecs, rulesOf } from './rules.ts';
export type { Rules } from './rules.ts';
export { seededOrder } from './ties.ts';
export { contribution, isAdditive } from './totals.ts';
export type { Totals } from './totals.ts';
export type {
  Ballot,
  CountedOption,
  InvalidReason,
  Method,
  OptionResult,
  PollCount,
  PollDefinition,
  Round,
  RuleValue,
  Tie,
} from './types.ts';
export { wilson } from './wilson.ts';
