import type { ActivityOf, Method, OptionResult, Results } from '@suara/contract';
import { html } from 'hono/html';
import type { Html, Reader } from '../reader.ts';
import { stepsOf } from '../form/rating-form.ts';

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
    { title: words.counted[countedAs[method]], cell: ({ count }) => figure(count) },
    ...(score && has('score')
      ? [
          {
            title: words.scored[score],
            cell: ({ score: n }: OptionResult) => figure(n, { maximumFractionDigits: 2 }),
          },
        ]
      : []),
    {
      title: words.share,
      cell: ({ share }) => (share === null ? '' : html`${reader.percent(share)} ${bar(share)}`),
    },
  ];
}

/** The options of a poll with their figures. */
export function pollTable(results: Of<'poll'>, { poll }: ActivityOf<'poll'>, reader: Reader): Html {
  const { results: words } = reader;
  const columns = columnsOf(results, poll, reader);
  const label = (id: string) => reader.says(poll.options.find((option) => option.id === id)?.label);
  const heading = poll.method === 'statements' ? words.statement : words.option;
  return html`<table>
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
            <th scope="row">${label(option.id)}</th>
            ${columns.map(({ title, cell }) => html`<td data-title="${title}">${cell(option)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function distributionOf(
  item: Of<'rating'>['items'][number],
  labels: readonly string[],
  least: number,
  k: number,
  reader: Reader,
) {
  const { results: words, counting } = reader;
  return html`<table>
    <caption class="unseen">
      ${counting.distribution}
    </caption>
    <thead>
      <tr>
        <th scope="col">${counting.score}</th>
        <th scope="col">${counting.answers}</th>
        <th scope="col">${words.share}</th>
      </tr>
    </thead>
    <tbody>
      ${item.distribution.map(
        ({ value, count, share }) =>
          html`<tr>
            <th scope="row">${labels[value - least] ?? reader.number(value)}</th>
            <td data-title="${counting.answers}">
              ${count === null ? words.hiddenCell(reader.number(k)) : reader.number(count)}
            </td>
            <td data-title="${words.share}">
              ${share === null ? '' : html`${reader.percent(share)} ${bar(share)}`}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function itemsOf(results: Of<'rating'>, { rating }: ActivityOf<'rating'>, reader: Reader): Html {
  const { counting } = reader;
  const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${counting.element}</th>
        <th scope="col">${counting.mean}</th>
        <th scope="col">${counting.answers}</th>
      </tr>
    </thead>
    <tbody>
      ${results.items.map(({ key, mean, n }) => {
        const item = rating.items?.find((one) => one.key === key);
        const top = item?.labels.length ?? 5;
        return html`<tr>
          <th scope="row">${reader.says(item?.label)}</th>
          <td data-title="${counting.mean}">
            ${mean === null ? '–' : html`${reader.number(mean, two)} ${bar((mean - 1) / (top - 1))}`}
          </td>
          <td data-title="${counting.answers}">${reader.number(n)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** The score of a rating and how it comes about. */
export function ratingTable(
  results: Of<'rating'>,
  activity: ActivityOf<'rating'>,
  reader: Reader,
): Html {
  const { counting } = reader;
  const { score, grade, items } = results;
  const [only] = items;
  const single = activity.rating.items === undefined;
  const steps = stepsOf(activity.rating, reader);
  const graded = grade ? ` · ${counting.grade} ${grade}` : '';
  return html`${
    score === null
      ? ''
      : html`<p class="figure">
          <strong>${reader.number(score, { maximumFractionDigits: 2 })}</strong>
          <span>${counting.score}${graded}</span>
        </p>`
  }
  ${
    single
      ? only &&
        distributionOf(
          only,
          steps.map(({ label }) => label),
          Number(steps[0]?.value ?? 1),
          results.k,
          reader,
        )
      : itemsOf(results, activity, reader)
  }`;
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
