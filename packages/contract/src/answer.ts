// What people answer, apart from what they are asked: a page that sends needs these schemas and no others.
import * as z from 'zod/mini';
import { longest } from './patterns.ts';
import { longText, Slug } from './text.ts';
import { Value } from './value.ts';

/** What one person says. `fields` is keyed by question id. */
export const FeedbackAnswer = z.strictObject({
  kind: Slug,
  fields: z.record(Slug, Value),
  anonymous: z._default(z.boolean(), false),
  confidential: z._default(z.boolean(), false),
});
/** {@inheritDoc (FeedbackAnswer:variable)} */
export type FeedbackAnswer = z.infer<typeof FeedbackAnswer>;

const ids = z.array(Slug).check(z.maxLength(500));
const numbers = z.record(Slug, z.int().check(z.gte(-1_000_000), z.lte(1_000_000)));

/** `plurality`, `approval`, `greedy-budget`, `equal-shares`: the chosen options. Empty: blank. */
export const ChoiceBallot = z.strictObject({ choice: ids });
/** `borda`, `instant-runoff`, `stv`, `schulze`, `ranked-pairs`: best first; several ids in a place are tied. Empty: blank. */
export const RankingBallot = z.strictObject({
  ranking: z.array(ids.check(z.minLength(1))).check(z.maxLength(500)),
});
/** `score`: a score per option; absent: no opinion. Empty: blank. */
export const ScoresBallot = z.strictObject({ scores: numbers });
/** `cumulative`, `quadratic`: points (votes) per option. Empty: blank. */
export const PointsBallot = z.strictObject({ points: numbers });
/** `statements`: 1 agree, 0 pass, -1 disagree; absent: not seen. Empty: blank. */
export const VotesBallot = z.strictObject({ votes: z.record(Slug, z.literal([-1, 0, 1])) });

/** What one person votes; which shape fits is the method's to say ({@link ballotKeyOf}). */
export const Ballot = z.union([
  ChoiceBallot,
  RankingBallot,
  ScoresBallot,
  PointsBallot,
  VotesBallot,
]);
/** {@inheritDoc (Ballot:variable)} */
export type Ballot = z.infer<typeof Ballot>;

/** `score` for one question, `items` by key for several. What is skipped is absent. */
export const RatingAnswer = z.strictObject({
  score: z.exactOptional(z.int().check(z.gte(0), z.lte(11))),
  items: z.exactOptional(z.record(Slug, z.int().check(z.gte(0), z.lte(11)))),
  reasons: z.exactOptional(z.array(Slug).check(z.maxLength(30))),
  comment: z.exactOptional(longText(longest.answer)),
  profile: z.exactOptional(z.record(Slug, Value)),
});
/** {@inheritDoc (RatingAnswer:variable)} */
export type RatingAnswer = z.infer<typeof RatingAnswer>;

/** The answer; which shape fits is the activity's to say ({@link checkSubmission}). */
export const Answer = z.union([FeedbackAnswer, Ballot, RatingAnswer]);
/** {@inheritDoc (Answer:variable)} */
export type Answer = z.infer<typeof Answer>;
