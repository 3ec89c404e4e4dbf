// What an answer must be, given what was asked. No validator here: a page shows these mistakes before it loads one.
import type { Definition } from '../activity.ts';
import type { FieldIssue } from '../problem.ts';
import { checkAround, type Checked } from './around.ts';
import { checkBallot } from './ballot.ts';
import { checkFeedback } from './feedback.ts';
import { checkRating } from './rating.ts';

/**
 * Compares a submission with the activity it answers. Both sides use it: the page before sending, the server on
 * arrival. The shape alone is checked by the schema `Submission`; this says whether it answers what was asked.
 *
 * @returns One entry per mistake, with a pointer into the submission; empty when it may be kept. Codes: `required`,
 * `type`, `format`, `too-long`, `too-short`, `too-many`, `too-few`, `out-of-range`, `not-integer`, `unknown-option`,
 * `unknown-question`, `withdrawn-option`, `duplicate`, `over-budget`, `not-allowed`, `mismatch`.
 */
export function checkSubmission(activity: Definition, submission: Checked): FieldIssue[] {
  return [...checkAnswer(activity, submission), ...checkAround(activity, submission)];
}

function checkAnswer(activity: Definition, { answer }: Checked): FieldIssue[] {
  switch (activity.kind) {
    case 'feedback':
      return checkFeedback(activity, answer);
    case 'rating':
      return checkRating(activity, answer);
    case 'poll':
      return checkBallot(activity.poll, answer);
  }
}

export type { Checked } from './around.ts';
export { checkBallot, isBlank } from './ballot.ts';
export { askedQuestions, questionsOfKind } from './asked.ts';
export { rangeOf } from './scale.ts';
export { sideOf } from './side.ts';
export { checkValue, isEmpty } from './value.ts';
