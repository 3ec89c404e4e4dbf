import type { ActivityOf } from '../activity.ts';
import { checkRating } from '../check/rating.ts';
import { longest } from '../patterns.ts';
import type { RatingAnswer } from '../rating.ts';
import { list, record, shape, text, value, whole } from './shape.ts';
import { judged, type Judged, type Written } from './written.ts';

const score = whole(0, 11);
const answer = shape({
  'score?': score,
  'items?': record(score),
  'reasons?': list(text(64)),
  'comment?': text(longest.answer),
  'profile?': record(value),
});

/** A rating of one question or several. */
export const judgeRating = (activity: ActivityOf<'rating'>, written: Written): Judged =>
  judged(activity, written, { answer }, (given: RatingAnswer) => checkRating(activity, given));
