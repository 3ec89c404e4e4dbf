import type { ActivityOf, RatingAnswer } from '@suara/contract';
import { rangeOf, sideOf } from '@suara/contract/check';
import { type Reading, readNumber } from './said.ts';
import { readFields } from './read-fields.ts';

type Rating = ActivityOf<'rating'>['rating'];

function readScore(field: string, reading: Reading): number | undefined {
  const text = reading.text(field);
  const score = text === '' ? undefined : readNumber(text);
  return score !== undefined && Number.isInteger(score) ? score : undefined;
}

/** Reasons of the side on which the score lies; those ticked for the other side don't fit it. */
function readReasons(rating: Rating, score: number | undefined, reading: Reading): string[] {
  const range = rangeOf(rating);
  const side = score !== undefined && range ? sideOf(score, range) : undefined;
  const sided = side === 'low' || side === 'high' ? reading.all(`reason.${side}`) : [];
  return [...reading.all('reason'), ...sided];
}

/** Reads the answer to a rating. */
export function readRating(rating: Rating, reading: Reading): RatingAnswer {
  const score = rangeOf(rating) ? readScore('score', reading) : undefined;
  const items: Record<string, number> = {};
  for (const { key } of rating.items ?? []) {
    const one = readScore(`i.${key}`, reading);
    if (one !== undefined) items[key] = one;
  }
  const reasons = readReasons(rating, score, reading);
  const comment = rating.comment ? reading.text('comment') : '';
  const profile = readFields(rating.profile ?? [], 'p.', reading);
  return {
    ...(score !== undefined && { score }),
    ...(rating.items && { items }),
    ...(reasons.length > 0 && { reasons }),
    ...(comment !== '' && { comment }),
    ...(Object.keys(profile).length > 0 && { profile }),
  };
}
