import type { ActivityOf, Words } from '@suara/contract';
import { rangeOf, sideOf } from '@suara/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choicesOf, choose, chooseMany, type Choice } from '../questions/choice.ts';
import { lines } from '../questions/text.ts';
import type { Speech } from '../shared/speech.ts';
import { adopt } from '../shared/adopt.ts';

type Rating = ActivityOf<'rating'>;
type When = 'low' | 'high' | 'always';

export const at = {
  score: '/answer/score',
  items: '/answer/items',
  reasons: '/answer/reasons',
  comment: '/answer/comment',
  profile: '/answer/profile',
};

/** Draws a scale otherwise than as a list of words; loaded where an activity wants one. */
let drawScale: typeof import('./scale.ts').drawScale | undefined;

/** Asks about the respondent; loaded where an activity does. */
let profiling: typeof import('./profile.ts') | undefined;

/** Brings the scale that is not just a list, and the questions about the respondent. */
export async function prepareRating(
  { rating }: Rating,
  speech: Speech,
  root: ShadowRoot | null,
): Promise<boolean> {
  const { scale, profile = [] } = rating;
  if (scale && !/^(words|yes-no)$/.test(scale)) {
    const drawn = await import('./scale.ts');
    adopt(root, drawn.scaleStyles);
    ({ drawScale } = drawn);
  }
  if (profile.length === 0) return true;
  profiling = await import('./profile.ts');
  return profiling.loadPieces(profile, speech);
}

/** The steps of a scale, lowest first, each with its words; with two words, only the ends have them. */
function steps({ rating }: Rating, { words, say, formats }: Asking): Choice[] {
  const [min, max] = rangeOf(rating) ?? [1, 5];
  const named = rating.labels?.map(say) ?? (rating.scale ? words.scales[rating.scale] : []);
  const last = max - min;
  const ends = named.length === 2 && last > 1;
  return Array.from({ length: last + 1 }, (_, i) => ({
    value: String(min + i),
    label: (ends ? undefined : named[i]) ?? formats.number(min + i),
    hint: ends && i % last === 0 ? named[i && 1] : undefined,
  }));
}

/** On which side of the scale the answers so far are; several questions are as low as their lowest. */
function sideNow({ rating }: Rating, data: FormData | undefined) {
  const range = rangeOf(rating);
  const score = data?.get(at.score);
  if (range) return score ? sideOf(Number(score), range) : undefined;
  const sides = (rating.items ?? []).flatMap(({ key, labels }) => {
    const given = data?.get(`${at.items}/${key}`);
    return given ? sideOf(Number(given), [1, labels.length]) : [];
  });
  return sides.includes('low') ? 'low' : (sides.find((side) => side === 'middle') ?? sides[0]);
}

/** What is asked after the score, given the score. */
export function asked(activity: Rating, data: FormData | undefined) {
  const { reasons = [], comment, profile = [] } = activity.rating;
  const side = sideNow(activity, data);
  const due = ({ when }: { when: When }) => when === 'always' || when === side;
  return {
    reasons: reasons.filter(due),
    comment: comment !== undefined && due(comment),
    profile: profiling?.askedNow(profile, at.profile, data) ?? [],
  };
}

/** Everything a rating asks. What is not asked now is hidden, so that nothing typed is lost. */
export function questions(
  activity: Rating,
  asking: Asking,
  data: FormData | undefined,
): TemplateResult {
  const { rating, title } = activity;
  const { say, words } = asking;
  const { comment, items = [], profile = [], scale } = rating;
  const now = asked(activity, data);
  const score = { pointer: at.score, label: say(rating.question ?? title), required: true };
  const item = (key: string, label: Words, required: boolean) => ({
    pointer: `${at.items}/${key}`,
    label: say(label),
    required,
  });
  return html`${scale ? (/^(words|yes-no)$/.test(scale) || !drawScale ? choose : drawScale)(score, asking, steps(activity, asking), scale) : nothing}
  ${items.map(({ key, label, labels, required }) =>
    choose(
      item(key, label, required),
      asking,
      labels.map((one, i) => ({ value: String(i + 1), label: say(one) })),
    ),
  )}
  ${
    now.reasons.length > 0
      ? chooseMany(
          { pointer: at.reasons, label: words.reasons },
          asking,
          choicesOf(now.reasons, asking),
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
            hidden: !now.comment,
          },
          asking,
          { max: comment.maxLength },
        )
      : nothing
  }
  ${profile.map((one) => profiling?.question(one, at.profile, !now.profile.includes(one), asking))}`;
}
