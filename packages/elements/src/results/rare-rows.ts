import type { Method, PollActivity, PollResults } from '@suara/contract';
import { inOrder, namer, plainRow, type Row } from './rows.ts';

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

/** One option with what only some methods count. */
export interface RareRow extends Row {
  /** How many people stand behind it, also where that is the figure itself. */
  people: number | null;
  cost: number | null;
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

function votesOf({ agree, pass, disagree }: Option): RareRow['votes'] {
  return agree === undefined ? null : [agree, pass ?? 0, disagree ?? 0];
}

/**
 * Every option as it is drawn, with the figure that its method orders by.
 *
 * @param poll - Names the options; without it their ids do.
 */
export function rowsOf(
  results: PollResults,
  poll: PollActivity['poll'] | undefined,
  say: (words: Readonly<Record<string, string>>) => string,
): RareRow[] {
  const { options } = results;
  const measure = measureOf(results);
  const values = valuesOf(results, measure);
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  const name = namer(poll, say);
  const rows = options.map((option, i): RareRow => {
    const { id, count, cost } = option;
    const value = values[i] ?? null;
    const row = plainRow(option, results, name);
    const known = poll?.options.find((one) => one.id === id);
    return {
      ...row,
      value,
      bar: barOf(option, measure, value, largest),
      people: count,
      cost: cost ?? known?.cost ?? null,
      hidden: value === null && count === null,
      votes: votesOf(option),
    };
  });
  return inOrder(rows, results);
}
