import type { RatingAnswer } from '@suara/contract';
import { textOf } from '../questions/typed.ts';
import { findPersonal } from '../sending/personal.ts';
import type { Answers } from '../shared/participation.ts';
import type { Named } from '../shared/phase.ts';
import type { Speech } from '../shared/speech.ts';
import { at, furtherOf, type Rating } from './asking.ts';

/** What stands in the form, as an answer. What is not asked now is left out, whatever was typed. */
function read(data: FormData, activity: Rating): { answer: RatingAnswer } {
  const { rating } = activity;
  const further = furtherOf(activity);
  const answer: RatingAnswer = { ...further?.readMore(rating, data) };
  const score = textOf(data, at.score);
  if (score !== undefined) answer.score = Number(score);
  const comment = textOf(data, at.comment);
  if (comment && (further?.asked(rating, data).comment ?? true)) answer.comment = comment;
  return { answer };
}

/** The question at a pointer, as a mistake names it. */
function name(pointer: string, activity: Rating, { say, words }: Speech): Named {
  const { rating } = activity;
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const item = pointer.startsWith(at.items) && rating.items?.find((one) => one.key === key);
  if (item) return { label: say(item.label), kind: 'choice' };
  const question = pointer.startsWith(at.profile) && rating.profile?.find(({ id }) => id === key);
  if (question) return { label: say(question.label), kind: question.kind };
  if (pointer === at.comment && rating.comment) {
    return { label: say(rating.comment.label), kind: 'long-text' };
  }
  if (pointer === at.reasons) return { label: words.reasons, kind: 'choices' };
  return { label: say(rating.question ?? activity.title), kind: 'choice' };
}

export const answers: Answers = {
  findPersonal,
  read: (data, activity) => read(data, activity as Rating),
  name: (pointer, activity, speech) => name(pointer, activity as Rating, speech),
  texts: (data) => [[at.comment, textOf(data, at.comment) ?? '']],
};
