import type { PollResults } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import { pairsOf, pathsOf } from './pairs.ts';
import { drawSquare } from './pairs.view.ts';
import { namer } from './rows.ts';
import { stepsOf, type Standing, type Step } from './steps.ts';
import type { Telling } from './view.ts';
import { countingWords, foldingTable, type FoldingRow } from './card.ts';

interface Told extends Telling {
  name: (id: string) => string;
  /** A seed settles what the rules don't. */
  drawn: boolean;
}

/** Shows another step; `said` is where it stands in the row and what happens in it. */
export type GoTo = (step: number, said: string) => void;

/** How the count went: one step at a time, by buttons; or, where every two are compared, as matrices. */
export function drawSteps(
  results: PollResults,
  telling: Telling,
  at: number,
  goTo: GoTo,
): TemplateResult {
  const { speech, activity } = telling;
  const poll = activity?.kind === 'poll' ? activity.poll : undefined;
  const told: Told = {
    ...telling,
    name: namer(poll, speech.say),
    drawn: typeof results.rules['seed'] === 'string',
  };
  const words = countingWords.of(speech.language);
  const [pairs, paths] = [pairsOf(results), pathsOf(results)];
  return html`${pairs ? drawSquare(pairs, words.pairs, words.pairsHint, told) : nothing}
  ${paths ? drawSquare(paths, words.paths, words.pathsHint, told) : nothing}
  ${stepper(results, told, at, goTo)}`;
}

function stepper(results: PollResults, told: Told, at: number, goTo: GoTo) {
  const steps = stepsOf(results);
  const step = steps[Math.min(at, steps.length - 1)];
  if (!step) return nothing;
  const words = countingWords.of(told.speech.language);
  const { number } = figuresOf(told.speech.language);
  const place = steps.indexOf(step);
  const where = (i: number) => words.step(number(i + 1), number(steps.length));
  const go = (by: number) => () => {
    const next = steps[place + by];
    if (next) goTo(place + by, `${where(place + by)}. ${happens(next, told).join(' ')}`);
  };
  const button = (text: string, by: number) =>
    html`<button
      type="button"
      aria-disabled=${steps[place + by] ? nothing : 'true'}
      @click=${go(by)}
    >
      ${text}
    </button>`;
  return html`<div class="actions" role="group" aria-label=${told.speech.words.steps}>
      ${button(words.previous, -1)} ${button(words.next, 1)}
      <span>${where(place)}</span>
    </div>
    ${drawStep(step, told)}`;
}

/** What a step brings, in a sentence or two: shown, and said to who goes on by a button. */
function happens(step: Step, told: Told): string[] {
  const { name, speech, activity } = told;
  const words = countingWords.of(speech.language);
  const { number, list, money } = figuresOf(speech.language);
  switch (step.type) {
    case 'round': {
      const { elected, eliminated } = step;
      const news = [
        elected.length > 0 && words.electedNow(list(elected.map(name))),
        eliminated.length > 0 && words.eliminatedNow(list(eliminated.map(name))),
      ].filter((one) => one !== false);
      return [...equals(step, told), ...(news.length > 0 ? news : [words.nothingNow])];
    }
    case 'purchase': {
      const currency = activity?.kind === 'poll' ? activity.poll.currency : undefined;
      const say = step.bought ? words.bought : words.notBought;
      return [say(name(step.project), money(step.cost, currency)), ...equals(step, told)];
    }
    case 'lock':
      return [
        words.beats(name(step.winner), name(step.loser), number(step.strength)),
        step.locked ? words.locked : words.notLocked,
      ];
  }
}

/** Who stood equal at a step, where nothing in the method decides. */
function equals({ tied = [] }: { tied?: readonly string[] }, { name, speech, drawn }: Told) {
  const { list } = figuresOf(speech.language);
  const words = countingWords.of(speech.language);
  return tied.length > 0 ? [words.equalNow(list(tied.map(name)), drawn)] : [];
}

function drawStep(step: Step, told: Told): TemplateResult {
  switch (step.type) {
    case 'round':
      return drawRound(step, told);
    case 'purchase':
      return drawPurchase(step, told);
    case 'lock':
      return html`${happens(step, told).map((text) => html`<p>${text}</p>`)}`;
  }
}

function drawRound(round: Extract<Step, { type: 'round' }>, told: Told) {
  const words = countingWords.of(told.speech.language);
  const { number } = figuresOf(told.speech.language);
  const { transfers, exhausted, quota, standings } = round;
  // At the first step nothing has changed yet.
  const changes = standings.some(({ change }) => change !== null);
  const heads = [
    { text: words.votes },
    ...(changes ? [{ text: words.change }] : []),
    { text: words.fate, worded: true },
  ];
  const rows = standings.map((standing) => standingRow(standing, changes, told));
  return html`<p>${quota === null ? words.majority : words.quota(quota, number(quota))}</p>
    ${foldingTable({ first: words.table.option, label: words.round }, heads, rows)}
    <ul class="told">
      ${happens(round, told).map((text) => html`<li>${text}</li>`)}
      ${transfers.map(
        ({ from, to, votes }) =>
          html`<li>
            ${to === null ? words.transferLost(number(votes), told.name(from)) : words.transfer(number(votes), told.name(from), told.name(to))}
          </li>`,
      )}
      ${exhausted > 0 ? html`<li>${words.exhausted(number(exhausted))}</li>` : nothing}
    </ul>`;
}

function standingRow(
  { id, votes, change, fate, bar }: Standing,
  changes: boolean,
  { name, speech }: Told,
): FoldingRow {
  const words = countingWords.of(speech.language);
  const { number, signed } = figuresOf(speech.language);
  return {
    look: fate,
    name: html`<bdi>${name(id)}</bdi>
      <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="track" width="100" height="10" />
        <rect class="fill" width=${bar * 100} height="10" />
      </svg>`,
    cells: [
      number(votes),
      ...(changes ? [change === null ? '' : signed(change)] : []),
      words[fate],
    ],
  };
}

function drawPurchase(step: Extract<Step, { type: 'purchase' }>, told: Told) {
  const { speech, activity } = told;
  const words = countingWords.of(speech.language);
  const { number, money } = figuresOf(speech.language);
  const currency = activity?.kind === 'poll' ? activity.poll.currency : undefined;
  const show = (amount: number) => money(amount, currency);
  const [lead = '', ...more] = happens(step, told);
  return html`<p class="lead">${lead}</p>
    <ul class="told">
      ${more.map((text) => html`<li>${text}</li>`)}
      <li>${words.phases[step.phase]}</li>
      <li>${words.supporters(step.supporters, number(step.supporters))}</li>
      ${step.payment === null ? nothing : html`<li>${words.payment(show(step.payment))}</li>`}
      <li>${words.remaining(show(step.remaining))}</li>
    </ul>`;
}
