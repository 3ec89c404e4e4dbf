import type { ActivityOf, RatingAnswer } from '@suara/contract';
import { readAnswers, textOf } from '../questions/pieces.ts';
import type { Answers } from '../shared/participation.ts';
import type { Named } from '../shared/phase.ts';
import type { Speech } from '../shared/speech.ts';
import { at } from './asking.ts';

type Rating = ActivityOf<'rating'>;

const scoreOf = (data: FormData, name: string) => {
  const text = textOf(data, name);
  return text === undefined ? undefined : Number(text);
};

/** What stands in the form, as an answer. */
function readRating(data: FormData, { rating }: Rating): { answer: RatingAnswer } {
  const answer: RatingAnswer = {};
  const score = scoreOf(data, at.score);
  if (score !== undefined) answer.score = score;
  if (rating.items) {
    answer.items = {};
    for (const { key } of rating.items) {
      const given = scoreOf(data, `${at.items}/${key}`);
      if (given !== undefined) answer.items[key] = given;
    }
  }
  const reasons = data.getAll(at.reasons).map(String);
  if (reasons.length > 0) answer.reasons = reasons;
  const comment = textOf(data, at.comment);
  if (comment) answer.comment = comment;
  if (rating.profile) answer.profile = readAnswers(rating.profile, at.profile, data);
  return { answer };
}

/** The question at a pointer, as a mistake names it. */
function nameRating(pointer: string, activity: Rating, { say, words }: Speech): Named {
  const { rating } = activity;
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  const item = pointer.startsWith(at.items) && rating.items?.find((one) => one.key === key);
  if (item) return { label: say(item.label), kind: 'choice' };
  const asked = pointer.startsWith(at.profile) && rating.profile?.find(({ id }) => id === key);
  if (asked) return { label: say(asked.label), kind: asked.kind };
  if (pointer === at.comment && rating.comment)
    return { label: say(rating.comment.label), kind: 'long-text' };
  if (pointer === at.reasons) return { label: words.reasons, kind: 'choices' };
  return { label: say(rating.question ?? activity.title), kind: 'choice' };
}

export const answers: Answers = {
  read: (data, activity) => readRating(data, activity as Rating),
  name: (pointer, activity, speech) => nameRating(pointer, activity as Rating, speech),
};
