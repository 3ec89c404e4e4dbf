// What an answer must be, given what was asked. No validator here: a page shows these mistakes before it loads one.
import type { Definition } from '../activity.ts';
import type { FieldIssue } from '../problem.ts';
import type { RatingAnswer } from '../rating.ts';
import type { Answer, Submission } from '../submission.ts';
import { checkBallot } from './ballot.ts';
import { checkFeedback } from './feedback.ts';
import { checkRating } from './rating.ts';

/** The parts of a submission that depend on its activity. */
export type Checked = Pick<Submission, 'answer' | 'contact' | 'speaks' | 'consent' | 'language'>;

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
      return 'kind' in answer
        ? checkFeedback(activity, answer)
        : [{ pointer: '/answer/kind', code: 'required' }];
    case 'rating':
      return isRating(answer)
        ? checkRating(activity, answer)
        : [{ pointer: '/answer', code: 'type' }];
    case 'poll':
      return checkBallot(activity.poll, answer);
  }
}

const isRating = (answer: Answer): answer is RatingAnswer =>
  ['kind', 'choice', 'ranking', 'scores', 'points', 'votes'].every((key) => !(key in answer));

/** Consent, contact, speaking for others: what stands around the answer. */
function checkAround(
  activity: Definition,
  { contact, speaks, consent, language }: Checked,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const asked = activity.kind === 'feedback' ? activity.feedback.contact : undefined;
  const wording = activity.notice.consent?.version ?? null;
  if (!activity.languages.includes(language))
    issues.push({ pointer: '/language', code: 'unknown-option' });
  for (const field of Object.keys(contact ?? {})) {
    if (!asked?.fields.some((known) => known === field))
      issues.push({ pointer: `/contact/${field}`, code: 'not-allowed' });
  }
  for (const field of asked?.required ?? []) {
    if (!contact?.[field]) issues.push({ pointer: `/contact/${field}`, code: 'required' });
  }
  if (consent !== null && consent !== wording)
    issues.push({ pointer: '/consent', code: 'mismatch' });
  if (contact && wording !== null && consent === null)
    issues.push({ pointer: '/consent', code: 'required' });
  const voices: readonly string[] =
    activity.kind === 'feedback' ? activity.feedback.speaks : ['self'];
  if (!voices.includes(speaks.for)) issues.push({ pointer: '/speaks/for', code: 'not-allowed' });
  return issues;
}

export { checkBallot, isBlank } from './ballot.ts';
export { askedQuestions, questionsOfKind } from './asked.ts';
export { rangeOf, sideOf } from './scale.ts';
export { checkValue, isEmpty } from './value.ts';
