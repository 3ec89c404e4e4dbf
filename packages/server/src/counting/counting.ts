import type { Answer, Definition, Results } from '@suara/contract';
import type { Totals } from '../stores/store.ts';
import { countingOfFeedback } from './feedback.ts';
import { countingOfPoll } from './poll.ts';
import { countingOfRating } from './rating.ts';

/** Each distinct ballot with its count. */
export type Profile = readonly (readonly [ballot: string, count: number])[];

/** What every kind of results begins with. */
export type Head = Pick<
  Results,
  'activity' | 'version' | 'asOf' | 'state' | 'n' | 'withdrawn' | 'level' | 'k'
>;

/** How the answers of one activity are counted. Pure: the same ballots always give the same figures. */
export interface Counting {
  /** Whether results need the profile, because the method is not a matter of sums. */
  readonly needsProfile: boolean;
  /** The text of an answer that is kept; answers that mean the same have the same text. */
  text(answer: Answer): string;
  /** What an answer, given by its text, adds to the running totals; `n` is 1 in each. */
  totalsOf(text: string): Totals;
  results(head: Head, totals: Totals, profile: Profile): Results;
}

/**
 * The counting of an activity.
 *
 * @throws {TallyError} The activity can't be counted as it is defined; the message says what to change.
 */
export function countingOf(definition: Definition): Counting {
  switch (definition.kind) {
    case 'feedback':
      return countingOfFeedback(definition);
    case 'rating':
      return countingOfRating(definition);
    case 'poll':
      return countingOfPoll(definition);
  }
}
