import type { Activity, Method, PollActivity, PollResults, Results } from '@suara/contract';

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
  mark: 'winner' | 'tied' | null;
}

const plain: ReadonlySet<Method> = new Set(['plurality', 'approval', 'instant-runoff', 'stv']);

/** Whether counts of people and their shares say all that there is; other figures are drawn by what `rare.ts` brings. */
export const isPlain = ({ method }: PollResults): boolean => plain.has(method);

/** A poll's definition, where it is known. */
export const pollOf = (activity: Activity | undefined): PollActivity['poll'] | undefined =>
  activity?.kind === 'poll' ? activity.poll : undefined;

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

/** Options between whom nothing settled a tie. */
export const openOf = ({ tie }: Pick<PollResults, 'tie'>): readonly string[] =>
  tie?.brokenBy === null ? tie.between : [];

/** An option by its count of people and their share. */
export const plainRow = (
  { id, count, share, interval }: PollResults['options'][number],
  results: PollResults,
  name: (id: string) => string,
): Row => ({
  id,
  label: name(id),
  value: count,
  bar: share ?? 0,
  share,
  interval,
  mark: !results.winners.includes(id) ? null : openOf(results).includes(id) ? 'tied' : 'winner',
});

/**
 * While a poll is open the options stay in the agency's order, so that nothing moves under a reader's eyes;
 * afterwards the largest figure comes first, equal ones in the agency's order.
 */
export const inOrder = <One extends Row>(rows: One[], { state }: PollResults): One[] =>
  state === 'closed' ? rows.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity)) : rows;

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
