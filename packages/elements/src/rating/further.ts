// What a rating may ask besides a score and a comment: several questions, reasons, a comment after a low or high
// score, who answers. Loaded where an activity asks it.
import { rangeOf, sideOf } from '@suara/client';
import type { RatingAnswer } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choicesOf, choose, chooseMany } from '../questions/choice.ts';
import { textOf } from '../questions/typed.ts';
import type { Wear } from '../shared/participation.ts';
import type { Speech } from '../shared/speech.ts';
import { at, drawComment, type Rating } from './asking.ts';

type Rules = Rating['rating'];
type When = 'low' | 'high' | 'always';

/** Asks about the respondent; most ratings ask nothing. */
let profiling: typeof import('./profile.ts') | undefined;

/**
 * Brings the questions about the respondent.
 *
 * @returns `false` where one is of a kind unknown here.
 */
export async function prepare(
  { profile = [] }: Rules,
  speech: Speech,
  wear: Wear,
): Promise<boolean> {
  if (profile.length === 0) return true;
  profiling = await import('./profile.ts');
  return profiling.loadPieces(profile, speech, wear);
}

/** On which side of the scale the answers so far are; several questions are as low as their lowest. */
function sideNow(rating: Rules, data: FormData | undefined) {
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
export function asked(rating: Rules, data: FormData | undefined) {
  const { reasons = [], comment, profile = [] } = rating;
  const side = sideNow(rating, data);
  const due = ({ when }: { when: When }) => when === 'always' || when === side;
  return {
    reasons: reasons.filter(due),
    comment: comment !== undefined && due(comment),
    profile: profiling?.askedNow(profile, at.profile, data) ?? [],
  };
}

/** The answers to what is asked besides the score and the comment. What is not asked now is left out. */
export function readMore(rating: Rules, data: FormData): RatingAnswer {
  const now = asked(rating, data);
  const answer: RatingAnswer = {};
  if (rating.items) {
    answer.items = {};
    for (const { key } of rating.items) {
      const given = textOf(data, `${at.items}/${key}`);
      if (given !== undefined) answer.items[key] = Number(given);
    }
  }
  const reasons = data.getAll(at.reasons).filter((id) => now.reasons.some((one) => one.id === id));
  if (reasons.length > 0) answer.reasons = reasons.map(String);
  if (rating.profile) answer.profile = profiling?.readAnswers(now.profile, at.profile, data) ?? {};
  return answer;
}

/** Everything after the score. What is not asked now is hidden, so that nothing typed is lost. */
export function drawMore(
  rating: Rules,
  asking: Asking,
  data: FormData | undefined,
): TemplateResult {
  const { comment, items = [], profile = [] } = rating;
  const { say, words } = asking;
  const now = asked(rating, data);
  return html`${items.map(({ key, label, labels, required }) =>
    choose(
      { pointer: `${at.items}/${key}`, label: say(label), required },
      asking,
      labels.map((one, i) => ({ value: String(i + 1), label: say(one) })),
    ),
  )}
  ${
    now.reasons.length > 0
      ? chooseMany(
          { pointer: at.reasons, label: html`<bdi lang=${words.lang}>${words.reasons}</bdi>` },
          asking,
          choicesOf(now.reasons, asking),
        )
      : nothing
  }
  ${comment ? drawComment(comment, asking, !now.comment) : nothing}
  ${profile.map((one) => profiling?.question(one, at.profile, !now.profile.includes(one), asking))}`;
}
