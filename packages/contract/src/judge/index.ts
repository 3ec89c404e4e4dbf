// Judges what leaves a page and the receipt that comes back, as the schemas do: a page that only sends loads no
// validator, which weighs as much as all the rest of sending. The schemas are the truth; properties hold this to them.
import type { Activity } from '../activity.ts';
import { judgeFeedback } from './feedback.ts';
import { judgePoll } from './poll.ts';
import { judgeRating } from './rating.ts';
import type { Checked } from '../check/around.ts';
import type { Judged } from './shape.ts';
import type { Written } from './written.ts';

/**
 * Judges a draft as the schema `Submission` and `checkSubmission` do together.
 *
 * @returns The parts of a submission that the person made: a copy, with texts in NFC and defaults filled in. Or one
 * issue a mistake, with a pointer into the submission. Never throws.
 */
export function judgeDraft(activity: Activity, written: Written): Judged<Checked> {
  switch (activity.kind) {
    case 'feedback':
      return judgeFeedback(activity, written);
    case 'rating':
      return judgeRating(activity, written);
    case 'poll':
      return judgePoll(activity, written);
  }
}

export { judgeReceipt } from './receipt.ts';
export type { Judged } from './shape.ts';
export type { Written } from './written.ts';
