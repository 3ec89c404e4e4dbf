import type { AnswerOf, Draft } from '@suara/client';
import type { ActivityOf } from '@suara/contract';
import { readAnswers } from '../questions/pieces.ts';
import type { Answers } from '../shared/participation.ts';
import type { Named } from '../shared/phase.ts';
import type { Speech } from '../shared/speech.ts';
import { askedNow, at, kindOf } from './asking.ts';

type Feedback = ActivityOf<'feedback'>;

/** What stands in the form, as an answer. */
function readFeedback(
  data: FormData,
  activity: Feedback,
): Omit<Draft<AnswerOf<Feedback>>, 'language'> {
  const fields = readAnswers(askedNow(activity, data), at.fields, data);
  return { answer: { kind: kindOf(activity, data) ?? '', fields } };
}

/** The question at a pointer, as a mistake names it. */
function nameFeedback(pointer: string, { feedback }: Feedback, { say, words }: Speech): Named {
  const id = pointer.slice(pointer.lastIndexOf('/') + 1);
  const asked = pointer.startsWith(at.fields) && feedback.questions.find((one) => one.id === id);
  return asked
    ? { label: say(asked.label), kind: asked.kind }
    : { label: words.kind, kind: 'choice' };
}

export const answers: Answers = {
  read: (data, activity) => readFeedback(data, activity as Feedback),
  name: (pointer, activity, speech) => nameFeedback(pointer, activity as Feedback, speech),
};
