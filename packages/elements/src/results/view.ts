import type { PollResults, Results } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import type { Finding } from './finding.ts';
import { awaits, measureOf, namer, policyOf, rowsOf, type Measure, type Row } from './rows.ts';
import { leadText } from './telling.ts';

/** What figures are drawn with. */
export interface Telling extends Pick<Finding, 'speech' | 'activity'> {
  level: number;
}

const heading = (level: number, text: string) =>
  html`<div role="heading" aria-level=${level} class="title" part="title">${text}</div>`;

/** The figures of a poll: who leads, bars with their numbers, and who took part. */
export function drawPoll(results: PollResults, telling: Telling): TemplateResult {
  const { speech, activity } = telling;
  const { words, language, say } = speech;
  const poll = activity?.kind === 'poll' ? activity.poll : undefined;
  const rows = rowsOf(results, poll, say);
  const measure = measureOf(results);
  const name = namer(poll, say);
  if (awaits(results) || (results.n && rows.every(({ hidden }) => hidden))) {
    return html`<p>${words.tooFew(figuresOf(language).number(results.k))}</p>`;
  }
  if (results.n === 0) return html`<p>${words.noneYet}</p>`;
  return html`${lead(results, name, telling)}
  ${
    measure
      ? html`<ul class="rows" role="list" part="bars">
          ${rows.map((row) => drawRow(row, measure, results, telling))}
        </ul>`
      : html`<p>${words.unknownMethod(results.method)}</p>`
  }`;
}

function lead(results: PollResults, name: (id: string) => string, { speech }: Telling) {
  const { words, language } = speech;
  const { tie } = results;
  const text = leadText(results, name, words, language);
  const settled =
    tie?.brokenBy === 'seed'
      ? `${words.tie(figuresOf(language).list(tie.between.map(name)))} ${words.tieBroken(tie.seed ?? '')}`
      : tie
        ? words.tieOpen
        : '';
  return html`${text ? html`<p class="lead">${text}</p>` : nothing}
  ${settled ? html`<p class="hint">${settled}</p>` : nothing}`;
}

/** One option: its name, its bar and its figures. */
function drawRow(row: Row, measure: Measure, results: PollResults, { speech, activity }: Telling) {
  const { words, language } = speech;
  const { percent, money } = figuresOf(language);
  const currency = activity?.kind === 'poll' ? activity.poll.currency : undefined;
  const mark = markText(row, results, speech.words);
  const range = row.interval;
  return html`<li class=${row.mark ?? ''}>
    <p class="name">
      <bdi>${row.label}</bdi>${mark ? html` <span class="mark">${mark}</span>` : nothing}${
        row.cost === null ? nothing : html` <span class="hint">${money(row.cost, currency)}</span>`
      }
    </p>
    ${row.votes ? stacked(row.votes) : bar(row)}
    <p class="figures">
      ${row.hidden ? words.hiddenCell(figuresOf(language).number(results.k)) : figureText(row, measure, results, speech)}
      ${range ? html`<span class="hint">${words.between(percent(range[0]), percent(range[1]))}</span>` : nothing}
    </p>
  </li>`;
}

function markText({ mark }: Row, { state }: PollResults, words: Telling['speech']['words']) {
  if (mark === 'tied') return words.tied;
  return mark && words[state === 'closed' ? 'winner' : 'leading'];
}

function figureText(
  row: Row,
  measure: Measure,
  { n, options, method }: PollResults,
  { words, language }: Telling['speech'],
) {
  const { number, percent } = figuresOf(language);
  const { value, share, votes } = row;
  if (votes) {
    const [agree, pass, disagree] = votes.map((count) => number(count));
    return html`<strong>${share === null ? '' : percent(share)}</strong> ${words.agree} ${agree} ·
      ${words.pass} ${pass} · ${words.disagree} ${disagree}`;
  }
  if (value === null) return nothing;
  if (measure === 'wins')
    return html`<strong
      >${words.beatsOf(number(value), options.length - 1, number(options.length - 1))}</strong
    >`;
  if (share !== null)
    return html`<strong>${percent(share, n)}</strong> ${words.votes(value, number(value))}`;
  const scored = { sum: words.scored.sum, mean: words.scored.mean, borda: words.scored.borda }[
    measure as string
  ];
  return html`<strong
      >${scored ? number(value) : words[method === 'quadratic' ? 'votes' : 'points'](value, number(value))}</strong
    >
    ${scored ?? ''}`;
}

/** A bar, decoration for those who see it: the number stands beside it. Attributes of SVG, which every policy allows. */
const bar = ({ bar: length, interval, share }: Row) =>
  html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="fill" width=${length * 100} height="10" />
    ${
      interval && share !== null
        ? html`<svg
            class="range"
            x=${interval[0] * 100}
            width=${(interval[1] - interval[0]) * 100}
            height="10"
          >
            <rect y="4" width="100%" height="2" />
          </svg>`
        : nothing
    }
  </svg>`;

function stacked([agree, pass, disagree]: NonNullable<Row['votes']>) {
  const all = agree + pass + disagree || 1;
  const at = (part: number) => (part / all) * 100;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="fill" width=${at(agree)} height="10" />
    <rect class="pass" x=${at(agree)} width=${at(pass)} height="10" />
    <rect class="against" x=${at(agree + pass)} width=${at(disagree)} height="10" />
  </svg>`;
}

/** Over the figures: whose, and whether they may still change. */
export const drawHead = (
  results: Results,
  { speech, activity, level }: Telling,
  title: boolean,
): TemplateResult => {
  const { words, say } = speech;
  const kind = results.state === 'closed' ? words.final : words.interim;
  return title && activity
    ? html`<div class="intro">
        ${heading(level, say(activity.title))}
        <p class="hint">${kind}</p>
      </div>`
    : heading(level, kind);
};

/** Under the figures: who took part, how they were let in, and of when they are. */
export function drawFoot(results: Results, { speech, activity }: Telling): TemplateResult {
  const { words, language, formats } = speech;
  const { number } = figuresOf(language);
  const parts = results.n ? [words.people(results.n, number(results.n))] : [];
  const more = (n: number, say: (n: number, shown: string) => string) =>
    n > 0 && parts.push(say(n, number(n)));
  if (results.kind === 'poll') {
    more(results.blank, words.blank);
    more(results.invalid, words.invalid);
  }
  more(results.withdrawn, words.withdrawn);
  const live = results.state === 'open' && activity && policyOf(activity) === 'live';
  return html`<p class="people" part="people">${parts.join(' · ')}</p>
    <p class="hint">
      ${words.trust[results.level]} ${live ? words.live(results.k, number(results.k)) : nothing}
      ${words.asOf(formats.moment(results.asOf))}.
    </p>`;
}
