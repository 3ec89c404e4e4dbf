import type { RatingAnswer } from '@suara/contract';
import { readAnswers, textOf } from '../questions/pieces.ts';
import { entriesOf, fillForm } from '../sending/fill.ts';
import type { Answers } from '../shared/participation.ts';
import type { Named } from '../shared/phase.ts';
import type { Speech } from '../shared/speech.ts';
import { at, type Rating } from './asking.ts';
import { asked } from './further.ts';

const scoreOf = (data: FormData, name: string) => {
  const text = textOf(data, name);
  return text === undefined ? undefined : Number(text);
};

/** What stands in the form, as an answer. What is not asked now is left out, whatever was typed. */
function read(data: FormData, activity: Rating): { answer: RatingAnswer } {
  const { rating } = activity;
  const answer: RatingAnswer = {};
  const now = asked(rating, data);
  const score = scoreOf(data, at.score);
  if (score !== undefined) answer.score = score;
  if (rating.items) {
    answer.items = {};
    for (const { key } of rating.items) {
      const given = scoreOf(data, `${at.items}/${key}`);
      if (given !== undefined) answer.items[key] = given;
    }
  }
  const reasons = data.getAll(at.reasons).filter((id) => now.reasons.some((one) => one.id === id));
  if (reasons.length > 0) answer.reasons = reasons.map(String);
  const comment = textOf(data, at.comment);
  if (comment && now.comment) answer.comment = comment;
  if (rating.profile) answer.profile = readAnswers(now.profile, at.profile, data);
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
  read: (data, activity) => read(data, activity as Rating),
  name: (pointer, activity, speech) => name(pointer, activity as Rating, speech),
  fill: (answer, _, form) => fillForm(form, entriesOf(answer ?? {})),
  texts: (data) => [[at.comment, textOf(data, at.comment) ?? '']],
};
