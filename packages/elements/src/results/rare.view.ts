import type { PollResults } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import { measureOf, rowsOf, type Measure, type RareRow } from './rare-rows.ts';
import { rareWords } from './rare-words.ts';
import { namer, pollOf } from './rows.ts';
import { drawLead, drawRow, drawRows, type Telling } from './view.ts';

type Speech = Telling['speech'];

/** The figures of a poll that counts and shares alone do not say: scores, comparisons, statements, budgets. */
export function drawRare(results: PollResults, { speech, activity }: Telling): TemplateResult {
  const { words, language, say } = speech;
  const rare = rareWords.of(language);
  const poll = pollOf(activity);
  const measure = measureOf(results);
  const name = namer(poll, say);
  const { number, money } = figuresOf(language);
  const draw = (row: RareRow) =>
    drawRow(row, results, speech, {
      beside:
        row.cost === null
          ? nothing
          : html` <span class="hint">${money(row.cost, poll?.currency)}</span>`,
      figures: row.hidden
        ? words.hiddenCell(number(results.k))
        : measure && figureText(row, measure, results, speech),
      ...(row.votes && { bar: stacked(row.votes) }),
    });
  return html`${drawLead(results, name, speech, measure === 'supporters' ? rare.tieOpenBudget : undefined)}
  ${measure ? drawRows(rowsOf(results, poll, say).map(draw)) : html`<p>${rare.unknownMethod(results.method)}</p>`}`;
}

function figureText(
  { value, share, votes }: RareRow,
  measure: Measure,
  { n, options, method }: PollResults,
  { words, language }: Speech,
) {
  const { number, percent } = figuresOf(language);
  const rare = rareWords.of(language);
  if (votes) {
    const [agree, pass, disagree] = votes.map((count) => number(count));
    return html`<strong>${share === null ? '' : percent(share)}</strong> ${rare.agree} ${agree} ·
      ${rare.pass} ${pass} · ${rare.disagree} ${disagree}`;
  }
  if (value === null) return nothing;
  if (measure === 'wins')
    return html`<strong
      >${rare.beatsOf(number(value), options.length - 1, number(options.length - 1))}</strong
    >`;
  if (share !== null)
    return html`<strong>${percent(share, n)}</strong> ${words.votes(value, number(value))}`;
  if (measure === 'sum' || measure === 'mean' || measure === 'borda')
    return html`${rare.scored[measure]}: <strong>${number(value)}</strong>`;
  // Credits bought votes.
  const counted = measure === 'points' && method !== 'quadratic' ? rare.points : words.votes;
  return html`<strong>${counted(value, number(value))}</strong>`;
}

function stacked([agree, pass, disagree]: NonNullable<RareRow['votes']>) {
  const all = agree + pass + disagree || 1;
  const at = (part: number) => (part / all) * 100;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="fill" width=${at(agree)} height="10" />
    <rect class="pass" x=${at(agree)} width=${at(pass)} height="10" />
    <rect class="against" x=${at(agree + pass)} width=${at(disagree)} height="10" />
  </svg>`;
}
