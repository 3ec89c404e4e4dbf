import type { Activity, FieldIssue } from '@suara/contract';
import { checkSubmission, type Draft } from '@suara/client';

/** What is wrong with a draft, before anything is sent. The backend asks the very same. */
export const check = (activity: Activity, draft: Draft): FieldIssue[] =>
  checkSubmission(activity, {
    answer: draft.answer,
    language: draft.language,
    contact: draft.contact ?? null,
    consent: draft.consent ?? null,
    speaks: draft.speaks ?? { for: 'self' },
  });
