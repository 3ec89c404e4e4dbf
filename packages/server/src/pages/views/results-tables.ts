import type { ActivityOf, Method, OptionResult, Results } from '@suara/contract';
import { html } from 'hono/html';
import type { Html, Reader } from '../reader.ts';

type Of<Kind extends Results['kind']> = Extract<Results, { kind: Kind }>;

/** A bar beside its number; those who can't see it have the number. */
export const bar = (share: number | null) =>
  share === null
    ? ''
    : html`<svg
        class="bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="rail" width="100" height="10" />
        <rect
          class="full"
          width="${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}"
          height="10"
        />
      </svg>`;

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
  title: string;
  cell(option: OptionResult): Html | string;
}

/** How many others an option beats: by more ballots than the other way round. */
function winsOf({ options, pairwise = [] }: Of<'poll'>, id: string): number {
  const i = options.findIndex((option) => option.id === id);
  return (pairwise[i] ?? []).filter((votes, j) => votes > (pairwise[j]?.[i] ?? Infinity)).length;
}

function columnsOf(
  results: Of<'poll'>,
  poll: ActivityOf<'poll'>['poll'],
  reader: Reader,
): Column[] {
  const { currency, method } = poll;
  const { results: words, number } = reader;
  const figure = (n: number | null | undefined, options?: Intl.NumberFormatOptions) =>
    n == null ? words.hiddenCell(number(results.k)) : number(n, options);
  const has = (key: 'score' | 'cost' | 'agree') =>
    results.options.some((option) => option[key] !== undefined);
  const score = scoredAs[method];
  if (has('agree')) {
    return (['agree', 'pass', 'disagree'] as const).map((key) => ({
      title: words[key],
      cell: (option) => figure(option[key]),
    }));
  }
  return [
    ...(has('cost')
      ? [
          {
            title: words.cost,
            cell: ({ cost }: OptionResult) =>
              cost === undefined ? '' : reader.money(cost, currency),
          },
        ]
      : []),
    method === 'schulze' || method === 'ranked-pairs'
      ? {
          title: words.beats,
          cell: ({ id }: OptionResult) =>
            words.beatsOf(number(winsOf(results, id)), number(results.options.length - 1)),
        }
      : { title: words.counted[countedAs[method]], cell: ({ count }) => figure(count) },
    ...(score && has('score')
      ? [
          {
            title: words.scored[score],
            cell: ({ score: n }: OptionResult) => figure(n, { maximumFractionDigits: 2 }),
          },
        ]
      : []),
    ...(results.options.some(({ share }) => share !== null)
      ? [
          {
            title: words.share,
            cell: ({ share }: OptionResult) =>
              share === null ? '' : html`${reader.percent(share)} ${bar(share)}`,
          },
        ]
      : []),
    ...(results.options.some(({ interval }) => interval !== null)
      ? [
          {
            title: words.interval,
            cell: ({ interval }: OptionResult) =>
              interval === null
                ? ''
                : words.between(reader.percent(interval[0]), reader.percent(interval[1])),
          },
        ]
      : []),
  ];
}

/** The options of a poll with their figures. */
export function pollTable(results: Of<'poll'>, { poll }: ActivityOf<'poll'>, reader: Reader): Html {
  const { results: words } = reader;
  const columns = columnsOf(results, poll, reader);
  const label = (id: string) => reader.says(poll.options.find((option) => option.id === id)?.label);
  const heading = poll.method === 'statements' ? words.statement : words.option;
  const tied = results.tie?.brokenBy === null ? results.tie.between : [];
  const markOf = (id: string) =>
    tied.includes(id)
      ? html`<span class="mark">${words.tied}</span>`
      : results.winners.includes(id)
        ? html`<span class="mark"
            >${results.state === 'closed' ? words.winner : words.leading}</span
          >`
        : '';
  return html`<table>
    <caption class="unseen">
      ${words.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${heading}</th>
        ${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${results.options.map(
        (option) =>
          html`<tr>
            <th scope="row">${label(option.id)} ${markOf(option.id)}</th>
            ${columns.map(({ title, cell }) => html`<td data-title="${title}">${cell(option)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** How much was said of each kind. */
export function feedbackTable(
  results: Of<'feedback'>,
  { feedback }: ActivityOf<'feedback'>,
  reader: Reader,
): Html {
  const { results: words, counting } = reader;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${counting.kinds}</th>
        <th scope="col">${counting.answers}</th>
      </tr>
    </thead>
    <tbody>
      ${results.kinds.map(
        ({ id, count }) =>
          html`<tr>
            <th scope="row">
              ${reader.says(feedback.kinds.find((kind) => kind.id === id)?.label)}
            </th>
            <td data-title="${counting.answers}">
              ${count === null ? words.hiddenCell(reader.number(results.k)) : reader.number(count)}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
