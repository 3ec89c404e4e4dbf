import type { ActivityOf } from '@suara/contract';
import type { TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choose } from '../questions/choice.ts';
import type { Field } from '../questions/field.ts';
import { lines } from '../questions/lines.ts';
import type { Wear } from '../shared/participation.ts';
import type { Speech } from '../shared/speech.ts';

export type Rating = ActivityOf<'rating'>;
type Rules = Rating['rating'];

export const at = {
  score: '/answer/score',
  items: '/answer/items',
  reasons: '/answer/reasons',
  comment: '/answer/comment',
  profile: '/answer/profile',
};

/** Draws a scale otherwise than as a list of words; loaded where an activity wants one. */
let drawScale: typeof import('./scale.ts').drawScale | undefined;

/** What asks more than a score and a comment; loaded where an activity does. */
let more: typeof import('./further.ts') | undefined;

const isList = (scale: NonNullable<Rules['scale']>) => /^(words|yes-no)$/.test(scale);

const asksMore = ({ items, reasons, profile, comment }: Rules) =>
  items ?? reasons ?? profile ?? (comment && comment.when !== 'always');

/** Brings the scale that is not just a list, and what is asked besides a score and a comment. */
export async function prepareRating(
  { rating }: Rating,
  speech: Speech,
  wear: Wear,
): Promise<boolean> {
  const { scale } = rating;
  if (scale && !isList(scale)) {
    const drawn = await import('./scale.ts');
    if (!drawn.isKnown(scale)) return false;
    await speech.also(drawn.loadScaleWords);
    wear(drawn.scaleStyles);
    ({ drawScale } = drawn);
  }
  if (!asksMore(rating)) return true;
  more = await import('./further.ts');
  return more.prepare(rating, speech, wear);
}

/** Whatever else an activity asks, once that is here; a score and a comment alone need none of it. */
export const furtherOf = ({ rating }: Rating) => (asksMore(rating) ? more : undefined);

/** A scale as a list, lowest first: scores from 1, but of a plain yes or no from 0 (see `rangeOf`). */
function drawList(one: Field, asking: Asking, { scale, labels }: Rules): TemplateResult {
  const { lang, scales } = asking.words;
  const named = labels?.map(asking.say) ?? scales[scale as 'words'];
  const lowest = scale === 'yes-no' && named.length === 2 ? 0 : 1;
  return choose(
    one,
    asking,
    named.map((label, i) => ({
      value: String(lowest + i),
      label,
      lang: labels ? undefined : lang,
    })),
    true,
  );
}

/** A text in the person's own words. */
export const drawComment = (
  { label, hint, maxLength }: NonNullable<Rules['comment']>,
  asking: Asking,
  hidden: boolean,
): TemplateResult =>
  lines(
    {
      pointer: at.comment,
      label: asking.say(label),
      hint: hint && asking.say(hint),
      hidden,
    },
    asking,
    { max: maxLength },
  );

/** Everything a rating asks. What is not asked now is hidden, so that nothing typed is lost. */
export function questions(
  { rating, title }: Rating,
  asking: Asking,
  data: FormData | undefined,
): unknown {
  const { comment, scale } = rating;
  const draw = (scale && !isList(scale) && drawScale) || drawList;
  const score = {
    pointer: at.score,
    label: asking.say(rating.question ?? title),
    required: true,
  };
  return [
    scale && draw(score, asking, rating),
    asksMore(rating)
      ? more?.drawMore(rating, asking, data)
      : comment && drawComment(comment, asking, false),
  ];
}
