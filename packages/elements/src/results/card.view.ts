import type { Activity, FeedbackResults, RatingResults } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import { foldingTable, type FoldingRow } from './folding.view.ts';
import { awaits } from './rows.ts';
import type { Telling } from './view.ts';
import { countingWords } from './counting-words.ts';

type Item = RatingResults['items'][number];

/** Figures of what is no poll: a scorecard, or counts by kind and status. */
export const drawOthers = (
  results: RatingResults | FeedbackResults,
  telling: Telling,
): TemplateResult => {
  const { language, words } = telling.speech;
  const { n, k } = results;
  if (awaits(results) || (n > 0 && n < k))
    return html`<p>${words.tooFew(figuresOf(language).number(k))}</p>`;
  const counting = countingWords.of(language);
  if (n === 0)
    return html`<p>${counting[results.state === 'closed' ? 'nobodyAnswered' : 'noAnswers']}</p>`;
  return results.kind === 'rating' ? drawCard(results, telling) : drawFeedback(results, telling);
};

/** Decoration: the number stands beside it. */
const bar = (length: number) =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="fill" width=${length * 100} height="10" />
  </svg>`;

/** The name of a question of a rating, and of each of its answers. */
function labelsOf(activity: Activity | undefined, { key }: Item, { say }: Telling['speech']) {
  if (activity?.kind !== 'rating') return { label: key, asked: '', number: '', steps: [] };
  const { items = [], question, labels = [] } = activity.rating;
  const item = items.find((one) => one.key === key);
  return {
    label: say(item?.short ?? item?.label ?? question ?? activity.title),
    // Where the table says it in short, the spread of answers says all of it.
    asked: item?.short ? say(item.label) : '',
    number: item?.number ?? '',
    steps: (item?.labels ?? labels).map(say),
  };
}

/** A scorecard: the index and its grade, then every element with its own (SKM: PermenPANRB 14/2017). */
function drawCard(results: RatingResults, telling: Telling): TemplateResult {
  const { speech } = telling;
  const words = countingWords.of(speech.language);
  const { number } = figuresOf(speech.language);
  const { score, grade, k, items, formula, trend = [] } = results;
  const graded = items.some((item) => item.grade != null);
  // Of one question the score and the spread say all.
  const single = telling.activity?.kind === 'rating' && !telling.activity.rating.items;
  const heads = [
    { text: words.mean },
    { text: words.score },
    ...(graded ? [{ text: words.grade, worded: true }] : []),
    { text: words.answers },
  ];
  const rows = items.map((item) => itemRow(item, graded, results, telling));
  return html`${
      score === null
        ? nothing
        : html`<div class="index">
            <p class="hint">
              ${formula === 'skm' ? words.index : `${words.score}${ends(results, speech)}`}
            </p>
            <p class="big">${number(score)}</p>
            ${grade ? html`<p class="mark">${words.grade} ${grade} · ${words.grades[grade] ?? ''}</p>` : nothing}
          </div>`
    }
    ${single ? nothing : foldingTable({ first: words.element, label: words.element, part: 'table' }, heads, rows)}
    <div>${items.map((item) => spread(item, telling, k, single))}</div>
    ${reasons(results, telling)} ${trend.length > 0 ? drawTrend(trend, results, telling) : nothing}
    <p class="hint">${words.formula}: ${words.formulas[formula]}</p>`;
}

/** Of a mean of one question: from which figure to which the answers go. */
function ends({ items, formula }: RatingResults, { words, language }: Telling['speech']): string {
  const { number } = figuresOf(language);
  const values = items.length === 1 ? (items[0]?.distribution ?? []) : [];
  const [first, last] = [values[0], values.at(-1)];
  return first && last && (formula === 'mean' || formula === 'ces')
    ? ` (${words.between(number(first.value), number(last.value))})`
    : '';
}

function itemRow(
  item: Item,
  graded: boolean,
  { k }: RatingResults,
  { speech, activity }: Telling,
): FoldingRow {
  const words = countingWords.of(speech.language);
  const { number: show } = figuresOf(speech.language);
  const { label, number } = labelsOf(activity, item, speech);
  const figure = (value: number | null) =>
    value === null ? speech.words.hiddenCell(show(k)) : show(value);
  const { grade } = item;
  return {
    name: html`${number ? html`<span class="hint">${number}</span> ` : nothing}<bdi>${label}</bdi>`,
    cells: [
      figure(item.mean),
      figure(item.score),
      ...(graded
        ? [grade ? html`<strong>${grade}</strong> ${words.grades[grade] ?? ''}` : '–']
        : []),
      html`${show(item.n)}${item.skipped > 0 ? html` <span class="hint">${words.skipped(item.skipped, show(item.skipped))}</span>` : nothing}`,
    ],
  };
}

/** How the answers to one question spread over its steps. */
function spread(item: Item, { speech, activity }: Telling, k: number, open: boolean) {
  const words = countingWords.of(speech.language);
  const { number, percent } = figuresOf(speech.language);
  const { label, asked, steps } = labelsOf(activity, item, speech);
  return html`<details ?open=${open}>
    <summary>${words.distribution}: <bdi>${label}</bdi></summary>
    ${asked && html`<p class="asked">${asked}</p>`}
    <ul class="rows" role="list">
      ${item.distribution.map(
        ({ value, count, share }, i) =>
          html`<li>
            <p class="name">${steps[i] ?? number(value)}</p>
            ${bar(share ?? 0)}
            <p class="figures">
              ${count === null ? speech.words.hiddenCell(number(k)) : html`<strong>${share === null ? '' : percent(share)}</strong> ${words.answers}: ${number(count)}`}
            </p>
          </li>`,
      )}
    </ul>
  </details>`;
}

function reasons({ reasons: given = [], k }: RatingResults, { speech, activity }: Telling) {
  if (given.length === 0) return nothing;
  const known = activity?.kind === 'rating' ? (activity.rating.reasons ?? []) : [];
  const { number } = figuresOf(speech.language);
  const name = (id: string) => {
    const reason = known.find((one) => one.id === id);
    return reason ? speech.say(reason.label) : id;
  };
  return cells(countingWords.of(speech.language).reasons, given, name, (n) =>
    n === null ? speech.words.hiddenCell(number(k)) : number(n),
  );
}

/** Highest score of the formulas that begin at nothing, for a bar beside the number. */
const highest: Readonly<Record<string, number>> = { skm: 100, csat: 100, govuk: 100 };

/** Days from one to another, as the language writes them: `1 Januari – 30 Juni 2026`. */
function daysOf(from: Date, to: Date, locales: string[], timeZone: string): string {
  const long = { year: 'numeric', month: 'long', day: 'numeric', timeZone } as const;
  return new Intl.DateTimeFormat(locales, long).formatRange(from, to);
}

/** Periods that are over, oldest first, and at the end the one that these figures are of. */
function drawTrend(trend: NonNullable<RatingResults['trend']>, now: RatingResults, told: Telling) {
  const { speech, activity } = told;
  const { language, formats } = speech;
  const { locales } = formats;
  const words = countingWords.of(language);
  const { number, signed } = figuresOf(language);
  const earlier = trend.map((one) => ({
    ...one,
    // A day is the same everywhere.
    days: daysOf(new Date(one.from), new Date(one.to), locales, 'UTC'),
  }));
  const begin = new Date(activity?.opens ?? now.asOf);
  const end = new Date(now.state === 'closed' ? (activity?.closes ?? now.asOf) : now.asOf);
  const days = daysOf(begin, end, locales, activity?.timeZone ?? 'UTC');
  const rows = [...earlier, { ...now, days }];
  const of = highest[now.formula];
  const heads = [
    { text: words.score },
    { text: words.change },
    ...(rows.some(({ grade }) => grade != null) ? [{ text: words.grade, worded: true }] : []),
    { text: words.answers },
  ];
  const shown = rows.map(({ days, n, score, grade }, i): FoldingRow => {
    const before = rows[i - 1]?.score ?? null;
    const last = i === earlier.length;
    return {
      look: last ? 'elected' : '',
      name: html`${days}${last && now.state !== 'closed' ? html` <span class="hint">${words.periodNow}</span>` : nothing}
      ${of && score !== null ? bar(score / of) : nothing}`,
      cells: [
        score === null ? speech.words.hiddenCell(number(now.k)) : number(score),
        score === null || before === null ? '' : signed(score - before),
        ...(heads.length > 3 ? [grade ?? ''] : []),
        number(n),
      ],
    };
  });
  const { period: first, trend: caption } = words;
  return html`${foldingTable({ first, label: caption, caption, part: 'trend' }, heads, shown)}
    <p class="hint">${words.earlierNote}</p>`;
}

const cells = (
  caption: string,
  counts: readonly { id: string; count: number | null }[],
  name: (id: string) => string,
  show: (count: number | null) => string,
) =>
  html`<table>
    <caption>
      <strong>${caption}</strong>
    </caption>
    <tbody>
      ${counts.map(
        ({ id, count }) =>
          html`<tr>
            <th scope="row"><bdi>${name(id)}</bdi></th>
            <td class="n">${show(count)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function drawFeedback(
  { kinds, statuses, k }: FeedbackResults,
  { speech, activity }: Telling,
): TemplateResult {
  const words = countingWords.of(speech.language);
  const { number } = figuresOf(speech.language);
  const show = (count: number | null) =>
    count === null ? speech.words.hiddenCell(number(k)) : number(count);
  const known = activity?.kind === 'feedback' ? activity.feedback.kinds : [];
  const kindName = (id: string) => {
    const kind = known.find((one) => one.id === id);
    return kind ? speech.say(kind.label) : id;
  };
  return html`${cells(words.kinds, kinds, kindName, show)}
  ${cells(words.statuses, statuses, (id) => words.statusNames[id] ?? id, show)}`;
}
