import type { Draft } from '@suara/client';
import type { FieldIssue } from '@suara/contract';
import { check } from '../sending/check.ts';
import { at, type Feedback } from './asking.ts';

/** What was not chosen at all is told as that, not as something unknown. */
const unchosen = ({ speaks }: Draft, pointer: string) =>
  pointer === '/speaks/for' && (speaks?.for as string) === '';

/**
 * The activity with a kind that stands for none chosen, which asks what every kind asks: nobody is told first of the kind
 * and then of all the rest.
 */
function withoutKind(activity: Feedback): Feedback {
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

/** What is wrong with a form; what was left open is told as that, and all of it at once. */
export function checkForm(activity: Feedback, draft: Draft): FieldIssue[] {
  const kindless = 'kind' in draft.answer && draft.answer.kind === '';
  const issues = check(kindless ? withoutKind(activity) : activity, draft);
  if (kindless) issues.unshift({ pointer: at.kind, code: 'required' });
  return [...issues, ...open(draft)].map((issue) =>
    unchosen(draft, issue.pointer) ? { pointer: issue.pointer, code: 'required' } : issue,
  );
}
