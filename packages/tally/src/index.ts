export { ballotKey, ballotShape, parseBallotKey } from './ballots.ts';
export { ballotLines } from './files/ballot-lines.ts';
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
export { instruments, unsur } from './ratings/instruments.ts';
export type { Instrument, InstrumentSpec } from './ratings/instruments.ts';
export { sampleSize } from './ratings/sample-size.ts';
export type { SampleSize } from './ratings/sample-size.ts';
export { distributionOf, score, scoreFromHistograms } from './ratings/score.ts';
export type {
  Answers,
  Distribution,
  Histograms,
  RatingScore,
  ScoreOptions,
} from './ratings/score.ts';
export { skmGrade, skmIndex } from './ratings/skm.ts';
export type { SkmGrade, SkmSum, SkmWeight } from './ratings/skm.ts';
export { SMALLEST_GROUP, suppress } from './ratings/suppress.ts';
