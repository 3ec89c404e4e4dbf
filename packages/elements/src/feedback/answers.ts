import type { AnswerOf, Draft } from '@suara/client';
import type { Contact, Speaks } from '@suara/contract';
import { readAnswers } from '../questions/pieces.ts';
import { textOf } from '../questions/typed.ts';
import { aroundWords } from '../i18n/around.ts';
import { findPersonal } from '../sending/personal.ts';
import type { Answers } from '../shared/participation.ts';
import type { Named } from '../shared/phase.ts';
import type { Speech } from '../shared/speech.ts';
import { around } from './around.ts';
import { askedNow, at, kindOf, stepsOf, type Feedback } from './asking.ts';
import { checkForm } from './check.ts';

const ticked = (data: FormData, pointer: string) => data.get(pointer) === 'yes';

/** The contact block, without what was left empty; `null` where all was. */
function readContact({ feedback: { contact } }: Feedback, data: FormData): Contact | null {
  const given: Contact = {};
  for (const name of contact?.fields ?? []) {
    const text = textOf(data, `${around.contact}/${name}`);
    if (text) given[name] = text;
  }
  return Object.keys(given).length > 0 ? given : null;
}

function readSpeaks({ feedback: { speaks } }: Feedback, data: FormData): Speaks {
  const chosen = textOf(data, around.speaks) ?? (speaks.length === 1 ? speaks[0] : '');
  if (chosen === 'group') return { for: 'group', name: textOf(data, around.group) ?? '' };
  if (chosen === 'other') {
    return { for: 'other', by: (textOf(data, around.by) ?? '') as 'officer' | 'helper' };
  }
  return { for: chosen as 'self' };
}

/** What stands in the form, as an answer and what is around it. */
function read(data: FormData, activity: Feedback): Omit<Draft<AnswerOf<Feedback>>, 'language'> {
  const { notice } = activity;
  return {
    answer: {
      kind: kindOf(activity, data) ?? '',
      fields: readAnswers(askedNow(activity, data), at.fields, data),
      anonymous: ticked(data, around.anonymous),
      confidential: ticked(data, around.confidential),
    },
    contact: readContact(activity, data),
    consent: ticked(data, around.consent) ? (notice.consent?.version ?? null) : null,
    speaks: readSpeaks(activity, data),
  };
}

/** The question at a pointer, as a mistake names it. */
function name(pointer: string, { feedback }: Feedback, { say, words, language }: Speech): Named {
  const id = pointer.slice(pointer.lastIndexOf('/') + 1);
  const asked = pointer.startsWith(at.fields) && feedback.questions.find((one) => one.id === id);
  if (asked) return { label: say(asked.label), kind: asked.kind };
  if (pointer === at.kind) return { label: words.kind, kind: 'choice' };
  const more = aroundWords.of(language);
  if (pointer === around.speaks) return { label: more.speaks, kind: 'choice' };
  if (pointer === around.group) return { label: more.groupName, kind: 'text' };
  if (pointer === around.by) return { label: more.assistedBy, kind: 'choice' };
  if (pointer === around.consent) return { label: more.consent, kind: 'consent' };
  const field = more.contactFields[id as keyof typeof more.contactFields] as string | undefined;
  return field
    ? { label: field, kind: id }
    : { label: say(feedback.kinds[0]?.label ?? {}), kind: '' };
}

export const answers: Answers = {
  review: async () => {
    const { review } = await import('./review.ts');
    return (data, activity, speech) => review(data, activity as Feedback, speech);
  },
  check: (activity, draft) => checkForm(activity as Feedback, draft),
  findPersonal,
  read: (data, activity) => read(data, activity as Feedback),
  name: (pointer, activity, speech) => name(pointer, activity as Feedback, speech),
  texts: (data, activity) =>
    askedNow(activity as Feedback, data)
      .filter(({ kind }) => kind.endsWith('text'))
      .map(({ id }): [string, string] => {
        const pointer = `${at.fields}/${id}`;
        return [pointer, textOf(data, pointer) ?? ''];
      }),
  steps: (activity, data) => {
    const steps = stepsOf(activity as Feedback, data);
    return steps.map(({ questions }, i) => (pointer) => {
      if (pointer === at.kind) return i === 0;
      if (!pointer.startsWith(at.fields)) return i === steps.length - 1;
      return questions.includes(pointer.slice(at.fields.length + 1));
    });
  },
};
