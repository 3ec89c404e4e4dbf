import type { ActivityOf, Results } from '@suara/contract';
import { html } from 'hono/html';
import { stepsOf } from '../form/rating-form.ts';
import type { Html, Reader } from '../reader.ts';
import { bar } from './results-tables.ts';

type Of<Kind extends Results['kind']> = Extract<Results, { kind: Kind }>;

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
  const graded = results.items.some(({ grade }) => grade != null);
  return html`<table>
    <caption class="unseen">
      ${counting.element}
    </caption>
    <thead>
      <tr>
        <th scope="col">${counting.element}</th>
        <th scope="col">${counting.mean}</th>
        ${graded ? html`<th scope="col">${counting.grade}</th>` : ''}
        <th scope="col">${counting.answers}</th>
      </tr>
    </thead>
    <tbody>
      ${results.items.map(({ key, mean, n, grade }) => {
        const item = rating.items?.find((one) => one.key === key);
        const top = item?.labels.length ?? 5;
        return html`<tr>
          <th scope="row">${reader.says(item?.label)}</th>
          <td data-title="${counting.mean}">
            ${mean === null ? '–' : html`${reader.number(mean, two)} ${bar((mean - 1) / (top - 1))}`}
          </td>
          ${
            graded
              ? html`<td data-title="${counting.grade}">
                  ${grade ? `${grade} · ${counting.grades[grade] ?? ''}` : '–'}
                </td>`
              : ''
          }
          <td data-title="${counting.answers}">${reader.number(n)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** Scores of earlier periods, as the agency published them. */
function trendOf({ trend = [], k }: Of<'rating'>, reader: Reader): Html | string {
  if (trend.length === 0) return '';
  const { counting, results: words } = reader;
  // A day is the same everywhere.
  const long = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  const days = new Intl.DateTimeFormat(reader.lang, long);
  const graded = trend.some(({ grade }) => grade != null);
  return html`<table>
      <caption>
        ${counting.trend}
      </caption>
      <thead>
        <tr>
          <th scope="col">${counting.period}</th>
          <th scope="col">${counting.score}</th>
          ${graded ? html`<th scope="col">${counting.grade}</th>` : ''}
          <th scope="col">${counting.answers}</th>
        </tr>
      </thead>
      <tbody>
        ${trend.map(
          ({ from, to, n, score, grade }) =>
            html`<tr>
              <th scope="row">${days.formatRange(new Date(from), new Date(to))}</th>
              <td data-title="${counting.score}">
                ${score === null ? words.hiddenCell(reader.number(k)) : reader.number(score, { maximumFractionDigits: 2 })}
              </td>
              ${graded ? html`<td data-title="${counting.grade}">${grade ?? '–'}</td>` : ''}
              <td data-title="${counting.answers}">${reader.number(n)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="hint">${counting.earlierNote}</p>`;
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
  }
  ${trendOf(results, reader)}`;
}
