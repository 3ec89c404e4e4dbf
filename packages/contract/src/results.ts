import * as z from 'zod/mini';
import { Formula, Method } from './method.ts';
import { Day, Instant, Slug, Version } from './text.ts';

const count = z.int().check(z.gte(0));
const share = z.nullable(z.number().check(z.gte(0), z.lte(1)));
/** Wilson score interval at 95 % for a share. */
const interval = z.nullable(
  // z.tuple would be 0.4 kB more for every page that sends: schemas share one copy of the validator.
  z.array(z.number()).check(z.minLength(2), z.maxLength(2)) as unknown as z.ZodMiniType<
    [number, number]
  >,
);

/** Figures of one option. `null`: nothing to divide by, or hidden because fewer than `k` stand behind it. */
export const OptionResult = z.strictObject({
  id: Slug,
  /** Ballots for it, where the method counts ballots; approvals, first preferences, agreements. */
  count: z.nullable(count),
  share,
  interval,
  /** Points, score, or Borda points, where the method adds them up. */
  score: z.exactOptional(z.nullable(z.number())),
  /** For `statements`. */
  agree: z.exactOptional(count),
  pass: z.exactOptional(count),
  disagree: z.exactOptional(count),
  /** For the budget methods. */
  cost: z.exactOptional(count),
});
export type OptionResult = z.infer<typeof OptionResult>;

const tallies = z.array(z.strictObject({ id: Slug, votes: z.number() }));
const ids = z.array(Slug);
/** Options that stood equal at this step, where nothing in the method decides: the seed did, or without one their order. */
const tied = z.exactOptional(ids);

/** One step of a count, so that a page can explain it. */
export const Round = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('round'),
    round: z.int(),
    tallies,
    /** Votes needed to be elected, where the method has a quota. */
    quota: z.nullable(z.number()),
    exhausted: z.number(),
    elected: ids,
    eliminated: ids,
    transfers: z.array(z.strictObject({ from: Slug, to: z.nullable(Slug), votes: z.number() })),
    tied,
  }),
  z.strictObject({
    type: z.literal('lock'),
    winner: Slug,
    loser: Slug,
    strength: z.number(),
    locked: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('purchase'),
    project: Slug,
    cost: count,
    bought: z.boolean(),
    supporters: count,
    /** Largest payment asked of a supporter, in units of the budget; for equal shares. */
    payment: z.nullable(z.number()),
    remaining: z.number(),
    /** Which part of the rule bought it. */
    phase: z.enum(['greedy', 'equal-shares', 'utilitarian']),
    tied,
  }),
]);
export type Round = z.infer<typeof Round>;

/**
 * A tie that the winners depend on: between those who win only for some ways of breaking it (for a budget that may be
 * one project: then those that stood equal with it are named too), and what broke it.
 * `brokenBy` `null`: not broken; all of them are named. A tie that changes no winner is told by its step (`tied`) alone.
 */
export const Tie = z.strictObject({
  between: ids,
  brokenBy: z.nullable(z.literal('seed')),
  seed: z.exactOptional(z.string()),
});

const Value = z.strictObject({ value: z.number(), count: z.nullable(count), share, interval });

/** Figures of one question of a rating. */
export const ItemResult = z.strictObject({
  key: Slug,
  n: count,
  skipped: count,
  mean: z.nullable(z.number()),
  /** By the formula named in the results. */
  score: z.nullable(z.number()),
  grade: z.exactOptional(z.nullable(z.string())),
  distribution: z.array(Value),
});
export type ItemResult = z.infer<typeof ItemResult>;

const rules = z.record(z.string(), z.nullable(z.union([z.string(), z.number(), z.boolean()])));

const published = {
  activity: Slug,
  version: Version,
  asOf: Instant,
  state: z.enum(['upcoming', 'open', 'closed']),
  /** People who took part and did not withdraw, blank ballots included. */
  n: count,
  withdrawn: count,
  level: z.enum(['anyone', 'device', 'token', 'identity']),
  /** Smallest group shown. */
  k: count,
};

export const PollResults = z.strictObject({
  kind: z.literal('poll'),
  ...published,
  method: Method,
  /** Every named option of the method that can change a winner, with the value used. */
  rules,
  order: z.enum(['fixed', 'rotated', 'random']),
  blank: count,
  /** Ballots that the method's rules could not count. */
  invalid: count,
  exhausted: z.exactOptional(z.number()),
  options: z.array(OptionResult),
  /** In order; empty while nothing is counted. */
  winners: ids,
  tie: z.nullable(Tie),
  rounds: z.exactOptional(z.array(Round)),
  /** For each pair, how many ballots prefer the row's option to the column's; in the order of `options`. */
  pairwise: z.exactOptional(z.array(z.array(count))),
  /** Strength of the strongest path, for `schulze`; in the order of `options`. */
  paths: z.exactOptional(z.array(z.array(z.number()))),
});
export type PollResults = z.infer<typeof PollResults>;

export const RatingResults = z.strictObject({
  kind: z.literal('rating'),
  ...published,
  formula: Formula,
  /** The formula in symbols, for whoever recounts. */
  definition: z.string(),
  rules,
  /** By the formula; `null` where n is 0 or under k. */
  score: z.nullable(z.number()),
  grade: z.exactOptional(z.nullable(z.string())),
  skipped: count,
  items: z.array(ItemResult),
  /**
   * The score of each earlier period, oldest first, as the agency published it then (`earlier` in the definition);
   * `null` where fewer than `k` answered. Grades are placed anew, by the table of the formula.
   */
  trend: z.exactOptional(
    z.array(
      z.strictObject({
        /** First and last day of the period (ISO 8601). */
        from: Day,
        to: Day,
        n: count,
        score: z.nullable(z.number()),
        grade: z.exactOptional(z.nullable(z.string())),
      }),
    ),
  ),
  reasons: z.exactOptional(z.array(z.strictObject({ id: Slug, count: z.nullable(count) }))),
});
export type RatingResults = z.infer<typeof RatingResults>;

export const FeedbackResults = z.strictObject({
  kind: z.literal('feedback'),
  ...published,
  kinds: z.array(z.strictObject({ id: Slug, count: z.nullable(count) })),
  statuses: z.array(z.strictObject({ id: z.string(), count: z.nullable(count) })),
});
export type FeedbackResults = z.infer<typeof FeedbackResults>;

/** `GET /v1/activities/{id}/results`: counts and scores as published, with all that a recount needs to know. */
export const Results = z.discriminatedUnion('kind', [PollResults, RatingResults, FeedbackResults]);
/** {@inheritDoc (Results:variable)} */
export type Results = z.infer<typeof Results>;

/** {@link Results} from a backend that may be newer: a method unknown here is no reason to refuse the figures. */
export const ReceivedResults = z.discriminatedUnion('kind', [
  z.extend(PollResults, { method: Slug }),
  RatingResults,
  FeedbackResults,
]);
