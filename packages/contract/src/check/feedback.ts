import type { Definition } from '../activity.ts';
import type { FieldIssue } from '../problem.ts';
import type { Answer } from '../submission.ts';
import { questionsOfKind } from './asked.ts';
import { checkFields } from './value.ts';

type Activity = Extract<Definition, { kind: 'feedback' }>;

/** What is wrong with an answered form. */
export function checkFeedback(activity: Activity, answer: Answer): FieldIssue[] {
  if (!('kind' in answer)) return [{ pointer: '/answer/kind', code: 'required' }];
  const { feedback } = activity;
  if (!feedback.kinds.some(({ id }) => id === answer.kind))
    return [{ pointer: '/answer/kind', code: 'unknown-option' }];
  const issues = checkFields(
    questionsOfKind(activity, answer.kind),
    answer.fields,
    '/answer/fields',
    answer.kind,
  );
  if (answer.anonymous && !feedback.anonymous)
    issues.push({ pointer: '/answer/anonymous', code: 'not-allowed' });
  if (answer.confidential && !feedback.confidential)
    issues.push({ pointer: '/answer/confidential', code: 'not-allowed' });
  return issues;
}
