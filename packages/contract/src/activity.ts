import * as z from 'zod/mini';
import { FeedbackActivity } from './feedback.ts';
import { PollActivity } from './poll.ts';
import { RatingActivity } from './rating.ts';
import { Version } from './text.ts';

/** One thing people can take part in, as the agency writes it down (a file of the server's, or in the page). */
export const Definition = z.discriminatedUnion('kind', [
  FeedbackActivity,
  RatingActivity,
  PollActivity,
]);
/** {@inheritDoc (Definition:variable)} Defaults are filled in. */
export type Definition = z.infer<typeof Definition>;
/** A definition as written: what has a default may be left out. */
export type DefinitionInput = z.input<typeof Definition>;

/** Whether people can take part now, by the server's clock. */
export const State = z.enum(['upcoming', 'open', 'closed']);
export type State = z.infer<typeof State>;

const published = { version: Version, state: State };

/** A definition as the backend publishes it, with the hash that names it and its state now. */
export const Activity = z.discriminatedUnion('kind', [
  z.extend(FeedbackActivity, published),
  z.extend(RatingActivity, published),
  z.extend(PollActivity, published),
]);
/** {@inheritDoc (Activity:variable)} */
export type Activity = z.infer<typeof Activity>;

/** The activity of one kind. */
export type ActivityOf<Kind extends Definition['kind']> = Extract<Activity, { kind: Kind }>;

/** The rules that every kind keeps in the block named after it. */
export function participationOf(activity: Definition) {
  switch (activity.kind) {
    case 'feedback':
      return activity.feedback;
    case 'rating':
      return activity.rating;
    case 'poll':
      return activity.poll;
  }
}
