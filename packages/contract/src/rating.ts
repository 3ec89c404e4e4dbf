import * as z from 'zod/mini';
import { Formula } from './method.ts';
import { activityBase, participation } from './notice.ts';
import { Option, Question } from './question.ts';
import { scaleRange } from './tables.ts';
import { Day, Slug, Words } from './text.ts';

/** How one question is asked; what the scores are is in {@link scaleRange}. */
export const Scale = z.enum(Object.keys(scaleRange) as (keyof typeof scaleRange)[]);
export type Scale = z.infer<typeof Scale>;

/** One question of an instrument, with labels of its own. The score is 1 for the first label. */
export const RatingItem = z.strictObject({
  key: Slug,
  label: Words,
  /** What tables of figures call it, where the question itself is long: the name of an unsur. */
  short: z.exactOptional(Words),
  labels: z.array(Words).check(z.minLength(2), z.maxLength(11)),
  /** Number by which the agency publishes it, e.g. `U8`: sources number SKM's last two unsur differently. */
  number: z.exactOptional(z.string().check(z.maxLength(8))),
  required: z._default(z.boolean(), true),
});
export type RatingItem = z.infer<typeof RatingItem>;

/** A score published earlier: first and last day of the period, how many answered, the score by the formula. */
export const EarlierPeriod = z.strictObject({
  from: Day,
  to: Day,
  n: z.int().check(z.gte(0)),
  score: z.number(),
});
export type EarlierPeriod = z.infer<typeof EarlierPeriod>;

const when = z.enum(['low', 'high', 'always']);

export const RatingActivity = z.strictObject({
  ...activityBase,
  kind: z.literal('rating'),
  rating: z.strictObject({
    ...participation,
    /** A questionnaire with official wording; the server fills in `items`, `profile` and `formula`. */
    instrument: z.exactOptional(z.enum(['skm', 'a11', 'a11-v2', 'a11-v2-radio', 'govuk'])),
    /** Name that the instrument's wording has a place for, e.g. of the service. */
    service: z.exactOptional(Words),
    /** For a rating of one question. */
    scale: z.exactOptional(Scale),
    question: z.exactOptional(Words),
    /** Words of each step, lowest first; absent: the scale's own words. */
    labels: z.exactOptional(z.array(Words).check(z.minLength(2), z.maxLength(11))),
    /** For a rating of several questions. */
    items: z.exactOptional(z.array(RatingItem).check(z.minLength(1), z.maxLength(30))),
    reasons: z.exactOptional(
      z.array(z.extend(Option, { when: z._default(when, 'always') })).check(z.maxLength(30)),
    ),
    comment: z.exactOptional(
      z.strictObject({
        label: Words,
        hint: z.exactOptional(Words),
        when: z._default(when, 'always'),
        maxLength: z._default(z.int().check(z.gte(1), z.lte(20_000)), 1250),
      }),
    ),
    /** Questions about the respondent, never about their name. */
    profile: z.exactOptional(z.array(Question).check(z.maxLength(30))),
    formula: z.exactOptional(Formula),
    /**
     * What the agency has published for earlier periods by the same formula, oldest first: results show it as the
     * trend. It is not counted here, and pages say so.
     */
    earlier: z.exactOptional(z.array(EarlierPeriod).check(z.maxLength(40))),
  }),
});

export { RatingAnswer } from './answer.ts';
export { Formula } from './method.ts';
