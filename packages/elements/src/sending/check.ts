import { checkSubmission, type Draft } from '@suara/client';
import type { Activity, FieldIssue, Submission } from '@suara/contract';

/** What was not chosen at all is told as that, not as something unknown. */
const unchosen = ({ speaks }: Draft, pointer: string) =>
  pointer === '/speaks/for' && (speaks?.for as string) === '';

/**
 * The activity with a kind that stands for none chosen, which asks what every kind asks: nobody is told first of the kind
 * and then of all the rest.
 */
function withoutKind(activity: Extract<Activity, { kind: 'feedback' }>): Activity {
  const { feedback } = activity;
  const questions = feedback.questions
    .map(({ id }) => id)
    .filter((id) => feedback.kinds.every((one) => one.questions?.includes(id) ?? true));
  const kinds: typeof feedback.kinds = [...feedback.kinds, { id: '', label: {}, questions }];
  return { ...activity, feedback: { ...feedback, kinds } };
}

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
  const kindless = activity.kind === 'feedback' && 'kind' in answer && answer.kind === '';
  const issues = checkSubmission(kindless ? withoutKind(activity) : activity, {
    answer: answer as Submission['answer'],
    language,
    contact,
    consent,
    speaks,
  });
  if (kindless) issues.unshift({ pointer: '/answer/kind', code: 'required' });
  return [...issues, ...open(draft)].map((issue) =>
    unchosen(draft, issue.pointer) ? { pointer: issue.pointer, code: 'required' } : issue,
  );
}
