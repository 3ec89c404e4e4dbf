import type { ActivityOf, Method, OptionResult, Results } from '@suara/contract';
import type { Html, Reader } from '../reader.ts';
import { html } from 'hono/html';
import { bar, foldingTable, type Head } from './folding-table.ts';

type Of<Kind extends Results['kind']> = Extract<Results, { kind: Kind }>;

const countedAs: Record<
  Method,
  'votes' | 'approvals' | 'firstChoices' | 'supporters' | 'scored' | 'given' | 'ranked'
> = {
  plurality: 'votes',
  approval: 'approvals',
  score: 'scored',
  cumulative: 'given',
  quadratic: 'given',
  borda: 'ranked',
  'instant-runoff': 'firstChoices',
  stv: 'firstChoices',
  schulze: 'firstChoices',
  'ranked-pairs': 'firstChoices',
  statements: 'votes',
  'greedy-budget': 'supporters',
  'equal-shares': 'supporters',
};

const scoredAs: Partial<Record<Method, 'sum' | 'points' | 'borda'>> = {
  score: 'sum',
  cumulative: 'points',
  quadratic: 'points',
  borda: 'borda',
};

interface Column {
  title: Head;
  cell(option: OptionResult): Html | string;
}

/** How many others an option beats: by more ballots than the other way round. */
function winsOf({ options, pairwise = [] }: Of<'poll'>, id: string): number {
  const i = options.findIndex((option) => option.id === id);
  return (pairwise[i] ?? []).filter((votes, j) => votes > (pairwise[j]?.[i] ?? Infinity)).length;
}

const inPairs = ({ method }: Of<'poll'>) => method === 'schulze' || method === 'ranked-pairs';

/** What people did with an option: agreed, voted for it, or how many others it beats. */
function countColumns(results: Of<'poll'>, reader: Reader): Column[] {
  const { results: words, number } = reader;
  const heads = reader.counting.table;
  const figure = (n: number | null | undefined) =>
    n == null ? words.hiddenCell(number(results.k)) : number(n);
  if (results.options.some(({ agree }) => agree !== undefined)) {
    return (['agree', 'pass', 'disagree'] as const).map((key) => ({
      title: words[key],
      cell: (option) => figure(option[key]),
    }));
  }
  // The head says of what: each cell has its figure, as in the element's table.
  if (inPairs(results))
    return [{ title: heads.beats, cell: ({ id }) => number(winsOf(results, id)) }];
  return [
    { title: heads.counted[countedAs[results.method]], cell: ({ count }) => figure(count) },
    ...scoreColumns(results, reader),
  ];
}

function scoreColumns({ options, method, rules, k }: Of<'poll'>, reader: Reader): Column[] {
  const { results: words, number } = reader;
  const heads = reader.counting.table;
  const kind = scoredAs[method];
  if (!kind || options.every(({ score }) => score === undefined)) return [];
  const title =
    method === 'quadratic'
      ? heads.counted.votes
      : kind === 'points'
        ? heads.points
        : words.scored[kind === 'sum' && rules['aggregate'] === 'mean' ? 'mean' : kind];
  const few = { maximumFractionDigits: 2 };
  return [
    {
      title,
      // No mean where nobody gave a score; only a count that is left out means that something is hidden.
      cell: ({ score, count }) =>
        score == null ? (count === null ? words.hiddenCell(number(k)) : '–') : number(score, few),
    },
  ];
}

/** Shares with their bars, and how far chance could have moved them. */
function shareColumns({ options, n }: Of<'poll'>, reader: Reader): Column[] {
  const { results: words } = reader;
  const heads = reader.counting.table;
  const percent = (share: number) => reader.percent(share, n);
  const columns: Column[] = [];
  if (options.some(({ share }) => share !== null)) {
    columns.push({
      title: heads.share,
      cell: ({ share }) => (share === null ? '' : html`${percent(share)} ${bar(share)}`),
    });
  }
  if (options.some(({ interval }) => interval !== null)) {
    columns.push({
      title: heads.interval,
      cell: ({ interval }) =>
        interval === null
          ? ''
          : html`<span class="whole"
              >${words.between(percent(interval[0]), percent(interval[1]))}</span
            >`,
    });
  }
  return columns;
}

/** The figure that a method orders by. */
const valueOf = (results: Of<'poll'>, { id, count, score, share }: OptionResult) =>
  inPairs(results)
    ? winsOf(results, id)
    : ((scoredAs[results.method] ? score : results.method === 'statements' ? share : count) ??
      -Infinity);

/** While a poll is open the agency's order, so that nothing moves; afterwards the largest figure first. */
const ordered = (results: Of<'poll'>): readonly OptionResult[] =>
  results.state === 'closed'
    ? results.options.toSorted((a, b) => valueOf(results, b) - valueOf(results, a) || 0)
    : results.options;

/** The options of a poll with their figures. */
export function pollTable(results: Of<'poll'>, { poll }: ActivityOf<'poll'>, reader: Reader): Html {
  const { results: words } = reader;
  const heads = reader.counting.table;
  const columns = [...countColumns(results, reader), ...shareColumns(results, reader)];
  const label = (id: string) => reader.says(poll.options.find((option) => option.id === id)?.label);
  const tied = results.tie?.brokenBy === null ? results.tie.between : [];
  const won = results.state === 'closed' ? words.winner : words.leading;
  const mark = (id: string) => {
    const text = results.winners.includes(id) ? (tied.includes(id) ? words.tied : won) : '';
    return text && html`<span class="mark">${text}</span>`;
  };
  // Under the name and not in a column of its own, which would leave the names no room.
  const costOf = ({ cost }: OptionResult) =>
    cost === undefined
      ? ''
      : html`<br /><span class="mark"
            >${reader.ballots.budget.costs(reader.money(cost, poll.currency))}</span
          >`;
  return foldingTable(
    {
      first: poll.method === 'statements' ? heads.statement : heads.option,
      caption: heads.title,
      unseen: true,
    },
    columns.map(({ title }) => title),
    ordered(results).map((option) => ({
      name: html`${label(option.id)} ${mark(option.id)} ${costOf(option)}`,
      cells: columns.map(({ cell }) => cell(option)),
    })),
  );
}

/** How much was said of each kind, and what has become of it. */
export function feedbackTable(
  { kinds, statuses, k }: Of<'feedback'>,
  { feedback }: ActivityOf<'feedback'>,
  reader: Reader,
): Html {
  const { results: words, counting, number } = reader;
  const figure = (count: number | null) =>
    count === null ? words.hiddenCell(number(k)) : number(count);
  const table = (
    caption: string,
    counts: readonly { id: string; count: number | null }[],
    name: (id: string) => Html | string,
  ) =>
    html`<table class="counts">
      <caption>
        ${caption}
      </caption>
      <tbody>
        ${counts.map(
          ({ id, count }) =>
            html`<tr>
              <th scope="row">${name(id)}</th>
              <td>${figure(count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  return html`${table(counting.kinds, kinds, (id) => reader.says(feedback.kinds.find((kind) => kind.id === id)?.label))}
  ${table(counting.statuses, statuses, (id) => counting.statusNames[id] ?? id)}`;
}
