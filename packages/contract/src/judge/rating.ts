import type { ActivityOf } from '../activity.ts';
import type { Checked } from '../check/around.ts';
import { checkRating } from '../check/rating.ts';
import { longest } from '../patterns.ts';
import type { RatingAnswer } from '../rating.ts';
import { exactly, type Judged, list, record, string, text, value, whole } from './shape.ts';
import { judged, type Written } from './written.ts';

const score = whole(0, 11);
const answer = exactly({
  'score?': score,
  'items?': record(score),
  'reasons?': list(string),
  'comment?': text(longest.answer),
  'profile?': record(value),
});

/** A rating of one question or several. */
export const judgeRating = (activity: ActivityOf<'rating'>, written: Written): Judged<Checked> =>
  judged(activity, written, { answer }, (given: RatingAnswer) => checkRating(activity, given));
