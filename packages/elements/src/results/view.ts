import type { PollResults, Results } from '@suara/contract';
import type { ResultsShowWording } from '@suara/contract/words/results/wording';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import { moment } from '../i18n/plain.ts';
import type { Finding } from './finding.ts';
import { awaits, inOrder, namer, openOf, plainRow, policyOf, pollOf, type Row } from './rows.ts';

/** What figures are drawn with. */
export interface Telling extends Pick<Finding, 'speech' | 'activity'> {
  level: number;
}

/** What a template may hold; a boolean would be read as a word. */
type Drawn = TemplateResult | string | typeof nothing | undefined;

/** What a row shows in its own way, where a count and a share do not say it. */
export interface InItsWay {
  beside?: Drawn;
  bar?: TemplateResult;
  figures?: Drawn;
}

/** What the whole is about. */
export const heading = (level: number, text: string) =>
  html`<div role="heading" aria-level=${level} class="title" part="title">${text}</div>`;

/**
 * The figures of a poll: who leads, and bars with their numbers.
 *
 * @param drawRare - Draws those that counts and shares alone do not say.
 */
export function drawPoll(
  results: PollResults,
  telling: Telling,
  drawRare: ((results: PollResults, telling: Telling) => TemplateResult) | undefined,
): TemplateResult {
  const { speech, activity } = telling;
  const { words, language } = speech;
  const { n, k, options, pairwise, state } = results;
  if (
    awaits(results) ||
    (n && options.every(({ count, score }) => (count ?? score ?? pairwise) == null))
  )
    return html`<p>${words.tooFew(figuresOf(language).number(k))}</p>`;
  if (!n) return html`<p>${words[state === 'closed' ? 'none' : 'noneYet']}</p>`;
  if (drawRare) return drawRare(results, telling);
  const name = namer(pollOf(activity), speech.say);
  const rows = options.map((option) => plainRow(option, results, name));
  return html`${drawLead(results, name, speech)}
  ${drawRows(inOrder(rows, results).map((row) => drawRow(row, results, speech)))}`;
}

/** Who leads or has won, or between whom there is a tie; empty where there is nothing to say. */
export function leadText(
  results: PollResults,
  name: (id: string) => string,
  { words, language }: Telling['speech'],
): string {
  const { winners, state } = results;
  const open = openOf(results);
  const sure = winners.filter((id) => !open.includes(id));
  const names = (ids: readonly string[]) => figuresOf(language).list(ids.map(name));
  const lead =
    sure.length && words[state === 'closed' ? 'wins' : 'leads'](names(sure), sure.length);
  return [lead, open.length && words.tie(names(open))].filter(Boolean).join('. ');
}

/**
 * The same over the figures, and what settled a tie, or that nothing did.
 *
 * @param open - Says that nothing did, where that is more than that all are named.
 */
export function drawLead(
  results: PollResults,
  name: (id: string) => string,
  speech: Telling['speech'],
  open = speech.words.tieOpen,
) {
  const { words, language } = speech;
  const { tie } = results;
  const text = leadText(results, name, speech);
  const settled =
    tie &&
    (tie.brokenBy === 'seed'
      ? `${words.tie(figuresOf(language).list(tie.between.map(name)))} ${words.tieBroken(tie.seed ?? '')}`
      : open);
  return html`${text && leading(text)} ${settled && html`<p class="hint">${settled}</p>`}`;
}

/** What is said first. */
export const leading = (text: string) => html`<p class="lead">${text}</p>`;

/** What stands beside the name of who leads, has won or is tied. */
export const markText = (
  { mark }: Row,
  { state }: PollResults,
  words: ResultsShowWording,
): string => (mark === 'tied' ? words.tied : words[state === 'closed' ? 'winner' : 'leading']);

export const drawRows = (rows: TemplateResult[]) =>
  html`<ul class="rows" role="list" part="bars">
    ${rows}
  </ul>`;

/** One option: its name, its bar and its figures. */
export function drawRow(
  row: Row,
  results: PollResults,
  { words, language }: Telling['speech'],
  own: InItsWay = {},
): TemplateResult {
  const { number, percent } = figuresOf(language);
  const { n, k } = results;
  const { label, mark, value, share, interval } = row;
  const counted = () =>
    value === null
      ? words.hiddenCell(number(k))
      : html`<strong>${share === null ? '' : percent(share, n)}</strong>
          ${words.votes(value, number(value))}`;
  return html`<li>
    <p class="name">
      <bdi>${label}</bdi
      >${mark && html` <span class="mark">${markText(row, results, words)}</span>`}${own.beside}
    </p>
    ${own.bar ?? drawBar(row)}
    <p class="figures">
      ${own.figures ?? counted()}
      ${interval && html`<span class="hint">${words.between(percent(interval[0]), percent(interval[1]))}</span>`}
    </p>
  </li>`;
}

/**
 * A bar, decoration for those who see it: the number stands beside it. Attributes of SVG, which every policy allows;
 * without an interval its range has no width, and is not drawn.
 */
const drawBar = ({ bar, interval }: Row) => {
  const [low, high] = interval ?? [0, 0];
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="fill" width=${bar * 100} height="10" />
    <rect class="range" x=${low * 100} y="4" width=${(high - low) * 100} height="2" />
  </svg>`;
};

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
      ${words.asOf(moment(formats, results.asOf, activity?.timeZone))}.
    </p>`;
}
