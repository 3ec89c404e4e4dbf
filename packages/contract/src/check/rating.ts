import type { Definition } from '../activity.ts';
import type { FieldIssue } from '../problem.ts';
import type { RatingAnswer } from '../rating.ts';
import type { Answer } from '../submission.ts';
import { rangeOf } from './scale.ts';
import { checkFields } from './value.ts';

type Rating = Extract<Definition, { kind: 'rating' }>['rating'];

function checkScore(rating: Rating, score: number | undefined): FieldIssue[] {
  const range = rangeOf(rating);
  if (!range) return score === undefined ? [] : [{ pointer: '/answer/score', code: 'not-allowed' }];
  if (score === undefined) return [{ pointer: '/answer/score', code: 'required' }];
  const [min, max] = range;
  return score < min || score > max
    ? [{ pointer: '/answer/score', code: 'out-of-range', params: { min, max } }]
    : [];
}

function checkItems(
  { items = [] }: Rating,
  scores: Readonly<Record<string, number>>,
): FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const { key, labels, required } of items) {
    const score = Object.hasOwn(scores, key) ? scores[key] : undefined;
    if (score === undefined) {
      if (required) issues.push({ pointer: `/answer/items/${key}`, code: 'required' });
    } else if (score < 1 || score > labels.length) {
      issues.push({
        pointer: `/answer/items/${key}`,
        code: 'out-of-range',
        params: { min: 1, max: labels.length },
      });
    }
  }
  for (const key of Object.keys(scores)) {
    if (!items.some((item) => item.key === key))
      issues.push({ pointer: `/answer/items/${key}`, code: 'unknown-question' });
  }
  return issues;
}

const isRating = (answer: Answer): answer is RatingAnswer =>
  ['kind', 'choice', 'ranking', 'scores', 'points', 'votes'].every((key) => !(key in answer));

/** What is wrong with a rating of one question or several. */
export function checkRating({ rating }: { rating: Rating }, answer: Answer): FieldIssue[] {
  if (!isRating(answer)) return [{ pointer: '/answer', code: 'type' }];
  const issues = [...checkScore(rating, answer.score), ...checkItems(rating, answer.items ?? {})];
  const { reasons = [], comment } = answer;
  if (new Set(reasons).size < reasons.length)
    issues.push({ pointer: '/answer/reasons', code: 'duplicate' });
  if (reasons.some((id) => !rating.reasons?.some((reason) => reason.id === id))) {
    issues.push({ pointer: '/answer/reasons', code: 'unknown-option' });
  }
  if (comment !== undefined && !rating.comment)
    issues.push({ pointer: '/answer/comment', code: 'not-allowed' });
  const max = rating.comment?.maxLength ?? 0;
  if (comment !== undefined && rating.comment && comment.length > max) {
    issues.push({
      pointer: '/answer/comment',
      code: 'too-long',
      params: { max, length: comment.length },
    });
  }
  return [...issues, ...checkFields(rating.profile ?? [], answer.profile ?? {}, '/answer/profile')];
}
