import type { Activity, Method, PollActivity, PollResults, Results } from '@suara/contract';

/** What a row's bar stands for, and its figure; for the words and the formats. */
export type Measure =
  | 'votes'
  | 'approvals'
  | 'firstChoices'
  | 'supporters'
  | 'sum'
  | 'mean'
  | 'points'
  | 'borda'
  | 'wins'
  | 'agree';

/** One option as it is drawn. `null`: nothing to show, because it is hidden or there is nothing to divide by. */
export interface Row {
  id: string;
  label: string;
  /** The figure the method orders by. */
  value: number | null;
  /** Length of the bar, from 0 to 1. */
  bar: number;
  share: number | null;
  interval: readonly [number, number] | null;
  /** How many people stand behind it, where that is not the figure itself. */
  people: number | null;
  cost: number | null;
  mark: 'winner' | 'tied' | null;
  /** Fewer than `k` stand behind it, so that its figures are not shown. */
  hidden: boolean;
  /** For statements: agree, pass and disagree. */
  votes: readonly [number, number, number] | null;
}

const measures: Readonly<Record<Method, Measure>> = {
  plurality: 'votes',
  approval: 'approvals',
  score: 'sum',
  cumulative: 'points',
  quadratic: 'points',
  borda: 'borda',
  'instant-runoff': 'firstChoices',
  stv: 'firstChoices',
  schulze: 'wins',
  'ranked-pairs': 'wins',
  statements: 'agree',
  'greedy-budget': 'supporters',
  'equal-shares': 'supporters',
};

/** What the bars of a method stand for; `undefined` for a method newer than this page. */
export function measureOf({
  method,
  rules,
}: Pick<PollResults, 'method' | 'rules'>): Measure | undefined {
  if (!Object.hasOwn(measures, method)) return undefined;
  const measure = measures[method];
  return measure === 'sum' && rules['aggregate'] === 'mean' ? 'mean' : measure;
}

const byShare: ReadonlySet<Measure> = new Set([
  'votes',
  'approvals',
  'firstChoices',
  'supporters',
  'agree',
]);

type Option = PollResults['options'][number];

/** How many others each option beats: by more ballots than the other way round. */
function winsOf({ pairwise, options }: PollResults): number[] | undefined {
  if (pairwise?.length !== options.length) return undefined;
  return pairwise.map(
    (row, i) => row.filter((votes, j) => votes > (pairwise[j]?.[i] ?? Infinity)).length,
  );
}

function valuesOf(results: PollResults, measure: Measure | undefined): (number | null)[] {
  const wins = measure === 'wins' ? winsOf(results) : undefined;
  const counted = measure === undefined || byShare.has(measure);
  return results.options.map(
    ({ count, score = null }, i) => wins?.[i] ?? (counted ? count : score),
  );
}

/** A bar beside the full length: shares of the whole, other figures of the largest. */
function barOf(
  { share }: Option,
  measure: Measure | undefined,
  value: number | null,
  largest: number,
): number {
  if (measure === undefined || value === null) return 0;
  if (byShare.has(measure)) return share ?? 0;
  return largest > 0 ? Math.max(0, value) / largest : 0;
}

function votesOf({ agree, pass, disagree }: Option): Row['votes'] {
  return agree === undefined ? null : [agree, pass ?? 0, disagree ?? 0];
}

/**
 * Every option as it is drawn. While a poll is open the options stay in the agency's order, so that nothing moves
 * under a reader's eyes; afterwards the largest figure comes first, equal ones in the agency's order.
 *
 * @param poll - Names the options; without it their ids do.
 */
export function rowsOf(
  results: PollResults,
  poll: PollActivity['poll'] | undefined,
  say: (words: Readonly<Record<string, string>>) => string,
): Row[] {
  const measure = measureOf(results);
  const values = valuesOf(results, measure);
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  const rows = results.options.map((option, i): Row => {
    const known = poll?.options.find(({ id }) => id === option.id);
    const value = values[i] ?? null;
    const tied = results.tie?.brokenBy === null && results.tie.between.includes(option.id);
    const wins = results.winners.includes(option.id);
    return {
      id: option.id,
      label: known ? say(known.label) : option.id,
      value,
      bar: barOf(option, measure, value, largest),
      share: option.share,
      interval: option.interval,
      people: value === option.count ? null : option.count,
      cost: option.cost ?? known?.cost ?? null,
      mark: wins ? (tied ? 'tied' : 'winner') : null,
      hidden: value === null && option.count === null && results.n > 0,
      votes: votesOf(option),
    };
  });
  if (results.state !== 'closed') return rows;
  return rows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}

/** Labels of options by id; an option that is gone is named by its id. */
export const namer =
  (
    poll: PollActivity['poll'] | undefined,
    say: (words: Readonly<Record<string, string>>) => string,
  ) =>
  (id: string): string => {
    const known = poll?.options.find((option) => option.id === id);
    return known ? say(known.label) : id;
  };

/** When an activity shows its results. (Not from the shared rules: they come with all that sends.) */
export const policyOf = (activity: Activity): PollActivity['poll']['results'] =>
  activity.kind === 'poll'
    ? activity.poll.results
    : activity.kind === 'rating'
      ? activity.rating.results
      : activity.feedback.results;

/** Whether figures wait for more people: before `k` have come to an open activity, an `n` of 0 does not mean nobody. */
export const awaits = ({ state, n, k }: Pick<Results, 'state' | 'n' | 'k'>): boolean =>
  !n && k > 1 && state !== 'closed';
