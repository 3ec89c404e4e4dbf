import { checkSubmission, type Draft } from '@suara/client';
import type { Activity, FieldIssue, Submission } from '@suara/contract';

/** What is wrong with a draft, before anything is sent. The backend asks the very same. */
export const check = (
  activity: Activity,
  { answer, language, contact = null, consent = null, speaks = { for: 'self' } }: Draft,
): FieldIssue[] =>
  checkSubmission(activity, {
    answer: answer as Submission['answer'],
    language,
    contact,
    consent,
    speaks,
  });
