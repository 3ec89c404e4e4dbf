import type { ActivityOf, RatingAnswer } from '@suara/contract';
import { rangeOf } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choose, chooseMany, type Choice } from '../questions/choice.ts';
import { choicesOf, loadPieces, question, readAnswers, textOf } from '../questions/pieces.ts';
import { lines } from '../questions/text.ts';
import type { Speech } from '../shared/speech.ts';
import type { Named } from '../shared/issues.ts';

type Rating = ActivityOf<'rating'>;

const at = {
  score: '/answer/score',
  items: '/answer/items',
  reasons: '/answer/reasons',
  comment: '/answer/comment',
  profile: '/answer/profile',
};

export const preparePieces = ({ rating }: Rating, speech: Speech) =>
  loadPieces(rating.profile ?? [], speech);

/** The steps of a scale, lowest first, each with its words. */
function steps({ rating }: Rating, { words, say, formats }: Asking): Choice[] {
  const [min, max] = rangeOf(rating) ?? [1, 5];
  const own = rating.labels?.map(say) ?? (rating.scale ? words.scales[rating.scale] : []);
  const few = own.length === 2 && max - min > 1;
  return Array.from({ length: max - min + 1 }, (_, i) => {
    const label = few ? (i === 0 ? own[0] : i === max - min ? own[1] : undefined) : own[i];
    const number = formats.number(min + i);
    return {
      value: String(min + i),
      label: label ? (few ? `${number} – ${label}` : label) : number,
    };
  });
}

/** Everything a rating asks. */
export function questions(activity: Rating, asking: Asking): TemplateResult {
  const { rating } = activity;
  const { say } = asking;
  const { comment, reasons = [], items = [], profile = [] } = rating;
  return html`${
    rating.scale
      ? choose(
          { pointer: at.score, label: say(rating.question ?? activity.title), required: true },
          asking,
          steps(activity, asking),
          true,
        )
      : nothing
  }
  ${items.map((item) =>
    choose(
      { pointer: `${at.items}/${item.key}`, label: say(item.label), required: item.required },
      asking,
      item.labels.map((label, i) => ({ value: String(i + 1), label: say(label) })),
      true,
    ),
  )}
  ${
    reasons.length > 0
      ? chooseMany(
          { pointer: at.reasons, label: asking.words.reasons },
          asking,
          choicesOf(reasons, asking),
        )
      : nothing
  }
  ${
    comment
      ? lines(
          {
            pointer: at.comment,
            label: say(comment.label),
            hint: comment.hint && say(comment.hint),
          },
          asking,
        )
      : nothing
  }
  ${profile.map((one) => question(one, at.profile, false, asking))}`;
}

const scoreOf = (data: FormData, name: string) => {
  const text = textOf(data, name);
  return text === undefined ? undefined : Number(text);
};

/** What stands in the form, as an answer. */
export function readRating(data: FormData, { rating }: Rating): { answer: RatingAnswer } {
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
export function nameRating(pointer: string, activity: Rating, { say, words }: Speech): Named {
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
