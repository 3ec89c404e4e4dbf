import type { ActivityOf } from '@suara/contract';
import { rangeOf } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choose, chooseMany, type Choice } from '../questions/choice.ts';
import { choicesOf, loadPieces, question } from '../questions/pieces.ts';
import { lines } from '../questions/text.ts';
import type { Speech } from '../shared/speech.ts';

type Rating = ActivityOf<'rating'>;

export const at = {
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
