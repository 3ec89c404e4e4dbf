// The shape of the schema `ReceivedResults`: a page shows what was counted without loading the validator.
import { dayForm } from './patterns.ts';
import type { Results } from './results.ts';
import { instant } from './judge/instant.ts';
import {
  byTag,
  flag,
  formed,
  type Judged,
  judgedBy,
  known,
  list,
  nullable,
  number,
  oneOf,
  record,
  type Rule,
  slugs,
  string,
  where,
  whole,
} from './judge/shape.ts';
import { versionForm } from './version-form.ts';

const count = whole(0);
const shown = nullable(count);
const share = nullable(number(0, 1));
const interval = nullable(list(number(), 2, 2));
const some = number();
const maybe = nullable(some);
const slug = formed(slugs);
const ids = list(slug);
const grade = nullable(string);

const option = known({
  ...{ id: slug, count: shown, share, interval, 'score?': maybe },
  ...{ 'agree?': count, 'pass?': count, 'disagree?': count, 'cost?': count },
});

const round = byTag('type', {
  round: known({
    ...{ type: string, round: whole(Number.MIN_SAFE_INTEGER), quota: maybe, exhausted: some },
    ...{ tallies: list(known({ id: slug, votes: some })), elected: ids, eliminated: ids },
    ...{ transfers: list(known({ from: slug, to: nullable(slug), votes: some })), 'tied?': ids },
  }),
  lock: known({ type: string, winner: slug, loser: slug, strength: some, locked: flag }),
  purchase: known({
    ...{ type: string, project: slug, cost: count, bought: flag, supporters: count },
    ...{ payment: maybe, remaining: some, phase: oneOf('greedy', 'equal-shares', 'utilitarian') },
    'tied?': ids,
  }),
});

const tie = known({ between: ids, brokenBy: oneOf(null, 'seed'), 'seed?': string });

const item = known({
  ...{ key: slug, n: count, skipped: count, mean: maybe, score: maybe, 'grade?': grade },
  distribution: list(known({ value: some, count: shown, share, interval })),
});

const earlier = known({
  ...{ from: formed(dayForm), to: formed(dayForm), n: count, score: maybe, 'grade?': grade },
});

const rule = where((value) => /string|boolean/.test(typeof value) || Number.isFinite(value));
const rules = record(nullable(rule), true);

const published = {
  ...{ kind: string, activity: slug, version: formed(versionForm), asOf: instant },
  ...{ state: oneOf('upcoming', 'open', 'closed'), n: count, withdrawn: count, k: count },
  level: oneOf('anyone', 'device', 'token', 'identity'),
} satisfies Record<string, Rule>;

const results = byTag('kind', {
  poll: known({
    ...published,
    // A method unknown here is no reason to refuse the figures.
    ...{ method: slug, rules, order: oneOf('fixed', 'rotated', 'random'), blank: count },
    ...{ invalid: count, 'exhausted?': some, options: list(option), winners: ids },
    ...{ tie: nullable(tie), 'rounds?': list(round), 'pairwise?': list(list(count)) },
    'paths?': list(list(some)),
  }),
  rating: known({
    ...published,
    formula: oneOf('mean', 'csat', 'nps', 'ces', 'govuk', 'a11', 'skm'),
    ...{ definition: string, rules, score: maybe, 'grade?': grade, skipped: count },
    ...{ items: list(item), 'trend?': list(earlier) },
    'reasons?': list(known({ id: slug, count: shown })),
  }),
  feedback: known({
    ...published,
    kinds: list(known({ id: slug, count: shown })),
    statuses: list(known({ id: string, count: shown })),
  }),
});

/**
 * Takes figures as `parseResponse` does by the schema `ReceivedResults`, without the validator: keys that this contract
 * doesn't know are left out.
 */
export const judgeResults = (value: unknown): Judged<Results> => judgedBy<Results>(results, value);
