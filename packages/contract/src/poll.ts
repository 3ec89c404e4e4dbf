import * as z from 'zod/mini';
import { Method } from './method.ts';
import { activityBase, participation } from './notice.ts';
import { Slug, Words } from './text.ts';

/** Something to choose. Ids never change while the poll is open. */
export const PollOption = z.strictObject({
  id: Slug,
  label: Words,
  description: z.exactOptional(Words),
  /** Price in whole units of the budget; for the budget methods. */
  cost: z.exactOptional(z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER))),
  /** Withdrawn by the agency while the poll is open: shown, explained, no longer to be chosen. */
  withdrawn: z.exactOptional(z.boolean()),
});
export type PollOption = z.infer<typeof PollOption>;

const count = z.int().check(z.gte(0), z.lte(1_000_000));

export const PollActivity = z.strictObject({
  ...activityBase,
  kind: z.literal('poll'),
  poll: z.strictObject({
    ...participation,
    method: Method,
    question: z.exactOptional(Words),
    options: z.array(PollOption).check(z.minLength(1), z.maxLength(500)),
    /** Order in which options are shown; named in the results. */
    order: z._default(z.enum(['fixed', 'rotated', 'random']), 'fixed'),
    /** Offers a blank ballot, which counts as taking part. */
    blank: z._default(z.boolean(), true),
    /** Fewest and most options to approve, or to rank; absent: no limit. */
    choose: z.exactOptional(
      z.strictObject({ min: z.exactOptional(count), max: z.exactOptional(count) }),
    ),
    /** For `score`. */
    scores: z.exactOptional(z.strictObject({ min: z.int(), max: z.int() })),
    /** For `cumulative` (points to give) and `quadratic` (credits to spend: v votes cost v²). */
    points: z.exactOptional(z.strictObject({ total: count, perOption: z.exactOptional(count) })),
    /** For the budget methods, in whole units of `currency` (ISO 4217). */
    budget: z.exactOptional(z.int().check(z.gte(0), z.lte(Number.MAX_SAFE_INTEGER))),
    currency: z.exactOptional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    /** For `stv`: how many are elected. */
    seats: z.exactOptional(z.int().check(z.gte(1), z.lte(100))),
    /** Named options of the method that can change a winner; the results name those used. */
    rules: z._default(z.record(Slug, z.union([z.string(), z.number(), z.boolean(), z.null()])), {}),
  }),
});
export type PollActivity = z.infer<typeof PollActivity>;

export {
  Ballot,
  ChoiceBallot,
  PointsBallot,
  RankingBallot,
  ScoresBallot,
  VotesBallot,
} from './answer.ts';
export { Method } from './method.ts';
