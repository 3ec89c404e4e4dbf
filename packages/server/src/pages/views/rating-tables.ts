import type { ActivityOf, Results } from '@suara/contract';
import { html } from 'hono/html';
import { stepsOf } from '../form/rating-form.ts';
import type { Html, Reader } from '../reader.ts';
import { bar, foldingTable } from './folding-table.ts';

type RatingResults = Extract<Results, { kind: 'rating' }>;
type Item = RatingResults['items'][number];
type Rating = ActivityOf<'rating'>['rating'];

const exactly = (digits: number) => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

/** A question's name in tables, all of it, its number, and the words of its steps from the lowest up. */
function askedOf({ key }: Item, rating: Rating, reader: Reader) {
  const item = rating.items?.find((one) => one.key === key);
  if (item) {
    const { label, short, number, labels } = item;
    return {
      name: html`${number ? html`<span class="hint">${number}</span> ` : ''}${reader.says(short ?? label)}`,
      question: short ? reader.says(label) : '',
      least: 1,
      steps: labels.map((words) => reader.says(words)),
    };
  }
  const steps = stepsOf(rating, reader);
  const values = steps.map(({ value }) => Number(value));
  const least = Math.min(...values);
  const labelOf = (value: number) => steps[values.indexOf(value)]?.label ?? '';
  return {
    name: rating.question ? reader.says(rating.question) : '',
    question: '',
    least,
    steps: values.map((_, i) => labelOf(least + i)),
  };
}

/** How the answers to one question spread over its steps. */
function spreadOf(item: Item, k: number, rating: Rating, reader: Reader): Html {
  const { results: words, counting, number } = reader;
  const { name, question, least, steps } = askedOf(item, rating, reader);
  return foldingTable(
    {
      first: counting.score,
      caption: html`${counting.distribution}${name ? html`: ${name}` : ''}
      ${question && html`<span class="hint">${question}</span>`}`,
    },
    [counting.answers, counting.table.share],
    item.distribution.map(({ value, count, share }) => ({
      name: steps[value - least] ?? number(value),
      cells: [
        count === null ? words.hiddenCell(number(k)) : number(count),
        share === null ? '' : html`${reader.percent(share, item.n)} ${bar(share)}`,
      ],
    })),
  );
}

function itemsOf({ items, k }: RatingResults, rating: Rating, reader: Reader): Html {
  const { counting, results: words, number } = reader;
  const graded = items.some(({ grade }) => grade != null);
  const figure = (value: number | null) =>
    value === null ? words.hiddenCell(number(k)) : number(value, exactly(2));
  const rows = items.map((item) => {
    const { mean, score, n, skipped, grade } = item;
    const top = rating.items?.find(({ key }) => key === item.key)?.labels.length ?? 5;
    const left = skipped > 0 ? counting.skipped(skipped, number(skipped)) : '';
    return {
      name: html`${askedOf(item, rating, reader).name}
      ${mean === null ? '' : bar((mean - 1) / (top - 1))}`,
      cells: [
        figure(mean),
        figure(score),
        ...(graded ? [grade ? `${grade} · ${counting.grades[grade] ?? ''}` : '–'] : []),
        html`${number(n)} ${left && html`<span class="hint">${left}</span>`}`,
      ],
    };
  });
  return html`${foldingTable(
      { first: counting.element, caption: counting.element, unseen: true },
      [
        counting.mean,
        counting.score,
        ...(graded ? [{ words: counting.grade }] : []),
        counting.answers,
      ],
      rows,
    )}
    <details>
      <summary>${counting.distribution}</summary>
      ${items.map((item) => spreadOf(item, k, rating, reader))}
    </details>`;
}

/** Days from one to another as the language writes them. */
const daysOf = (from: Date, to: Date, { locales }: Reader, timeZone: string) =>
  new Intl.DateTimeFormat(locales, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone,
  }).formatRange(from, to);

/** Scores of earlier periods as the agency published them, and at the end what these figures are of. */
function trendOf(
  results: RatingResults,
  { opens, closes, timeZone }: ActivityOf<'rating'>,
  reader: Reader,
): Html | string {
  const { trend = [], k, state, asOf } = results;
  if (trend.length === 0) return '';
  const { counting, results: words, number } = reader;
  const few = { maximumFractionDigits: 2 };
  const over = state === 'closed';
  const end = new Date(over ? (closes ?? asOf) : asOf);
  const periods = [
    // A day is the same everywhere.
    ...trend.map((one) => ({
      ...one,
      days: daysOf(new Date(one.from), new Date(one.to), reader, 'UTC'),
    })),
    { ...results, days: daysOf(new Date(opens), end, reader, timeZone) },
  ];
  const graded = periods.some(({ grade }) => grade != null);
  const rows = periods.map(({ days, n, score, grade }, i) => {
    const before = periods[i - 1]?.score ?? null;
    const now = i === trend.length && !over;
    return {
      name: html`${days} ${now ? html`<span class="hint">${counting.periodNow}</span>` : ''}`,
      cells: [
        score === null ? words.hiddenCell(number(k)) : number(score, few),
        score === null || before === null
          ? ''
          : number(score - before, { ...few, signDisplay: 'exceptZero' }),
        ...(graded ? [grade ?? '–'] : []),
        number(n),
      ],
    };
  });
  return html`${foldingTable(
      { first: counting.period, caption: counting.trend },
      [
        counting.score,
        counting.change,
        ...(graded ? [{ words: counting.grade }] : []),
        counting.answers,
      ],
      rows,
    )}
    <p class="hint">${counting.earlierNote}</p>`;
}

function reasonsOf({ reasons = [], k }: RatingResults, rating: Rating, reader: Reader) {
  if (reasons.length === 0) return '';
  const { counting, results: words, number } = reader;
  return html`<table class="counts">
    <caption>
      ${counting.reasons}
    </caption>
    <tbody>
      ${reasons.map(
        ({ id, count }) =>
          html`<tr>
            <th scope="row">
              ${reader.says(rating.reasons?.find((reason) => reason.id === id)?.label)}
            </th>
            <td>${count === null ? words.hiddenCell(number(k)) : number(count)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Of a mean of one question: from which figure to which the answers go. */
function ends({ items, formula }: RatingResults, { results: words, number }: Reader): string {
  const values = items.length === 1 ? (items[0]?.distribution ?? []) : [];
  const [first, last] = [values[0], values.at(-1)];
  return first && last && (formula === 'mean' || formula === 'ces')
    ? ` (${words.between(number(first.value), number(last.value))})`
    : '';
}

/** The score of a rating and how it comes about. */
export function ratingTable(
  results: RatingResults,
  activity: ActivityOf<'rating'>,
  reader: Reader,
): Html {
  const { counting, number } = reader;
  const { score, grade, items, formula, k } = results;
  const { rating } = activity;
  const [only] = items;
  const graded = grade ? ` · ${counting.grade} ${grade} (${counting.grades[grade] ?? ''})` : '';
  const title = formula === 'skm' ? counting.index : `${counting.score}${ends(results, reader)}`;
  return html`${
    score === null
      ? ''
      : html`<p class="figure">
          <strong>${number(score, { maximumFractionDigits: 2 })}</strong>
          <span>${title}${graded}</span>
        </p>`
  }
  ${
    rating.items === undefined
      ? only && spreadOf(only, k, rating, reader)
      : itemsOf(results, rating, reader)
  }
  ${reasonsOf(results, rating, reader)} ${trendOf(results, activity, reader)}`;
}
