import type { Definition } from '../activity.ts';
import type { FeedbackAnswer } from '../feedback.ts';
import type { FieldIssue } from '../problem.ts';
import { checkFields } from './value.ts';

type Activity = Extract<Definition, { kind: 'feedback' }>;

/** The questions of one kind of feedback, in the order they are asked. */
export function questionsOfKind({ feedback }: Activity, kind: string) {
  const ids = feedback.kinds.find(({ id }) => id === kind)?.questions;
  return ids ? feedback.questions.filter(({ id }) => ids.includes(id)) : feedback.questions;
}

export function checkFeedback(activity: Activity, answer: FeedbackAnswer): FieldIssue[] {
  const { feedback } = activity;
  if (!feedback.kinds.some(({ id }) => id === answer.kind)) return [{ pointer: '/answer/kind', code: 'unknown-option' }];
  const issues = checkFields(questionsOfKind(activity, answer.kind), answer.fields, '/answer/fields', answer.kind);
  if (answer.anonymous && !feedback.anonymous) issues.push({ pointer: '/answer/anonymous', code: 'not-allowed' });
  if (answer.confidential && !feedback.confidential) issues.push({ pointer: '/answer/confidential', code: 'not-allowed' });
  return issues;
}
