import { checkSubmission, type Draft } from '@suara/client';
import type { Activity, FieldIssue, Submission } from '@suara/contract';

/** What was not chosen at all is told as that, not as something unknown. */
const unchosen = ({ answer, speaks }: Draft, pointer: string) =>
  (pointer === '/answer/kind' && (answer as { kind?: string }).kind === '') ||
  (pointer === '/speaks/for' && (speaks?.for as string) === '');

/** What a form can leave open that the shape of a submission would refuse. */
function open({ speaks }: Draft): FieldIssue[] {
  if (speaks?.for === 'group' && !speaks.name)
    return [{ pointer: '/speaks/name', code: 'required' }];
  if (speaks?.for === 'other' && !(speaks.by as string))
    return [{ pointer: '/speaks/by', code: 'required' }];
  return [];
}

/** What is wrong with a draft, before anything is sent. The backend asks the very same. */
export function check(activity: Activity, draft: Draft): FieldIssue[] {
  const { answer, language, contact = null, consent = null, speaks = { for: 'self' } } = draft;
  const issues = checkSubmission(activity, {
    answer: answer as Submission['answer'],
    language,
    contact,
    consent,
    speaks,
  });
  return [...issues, ...open(draft)].map((issue) =>
    unchosen(draft, issue.pointer) ? { pointer: issue.pointer, code: 'required' } : issue,
  );
}
