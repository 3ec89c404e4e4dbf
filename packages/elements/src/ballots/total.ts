import type { TotalWords } from '@suara/contract/words/ballots/wording';
import { html, type TemplateResult } from 'lit';
import type { Spending } from './spending.ts';

/** Most parts of a sum that are still read as a sum. */
const FEW = 6;

/** The sum as it is shown: with its parts where they are few, e.g. `9 + 4 = 13`. */
function sumText({ parts, spent }: Spending, show: (n: number) => string): string {
  const total = show(spent);
  return parts.length < 2 || parts.length > FEW
    ? total
    : `${parts.map(show).join(' + ')} = ${total}`;
}

/** What is used, of what, and what is left or too much: two sentences. */
export function totalText(spending: Spending, words: TotalWords, show: (n: number) => string) {
  const { total, left } = spending;
  return {
    used: words.used(sumText(spending, show), show(total)),
    left: left < 0 ? words.over(-left, show(-left)) : words.left(left, show(left)),
  };
}

/**
 * The running total, where it stays in sight. Not a live region: it would chatter at each key.
 *
 * @param bound - Whether too much is a mistake.
 */
export function drawTotal(
  spending: Spending,
  words: TotalWords,
  show: (n: number) => string,
  bound = true,
): TemplateResult {
  const { used, left } = totalText(spending, words, show);
  return html`<div class=${bound && spending.left < 0 ? 'total over' : 'total'} part="total">
    <meter
      aria-hidden="true"
      min="0"
      max=${Math.max(1, spending.total)}
      .value=${Math.min(spending.spent, spending.total)}
    ></meter>
    <p>${used} <strong>${left}</strong></p>
  </div>`;
}

/** Says a total once a person has paused: one second after the last change. */
export function totalSpeaker(announce: (text: string) => void): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  return (text) => {
    clearTimeout(timer);
    if (text === said) return;
    timer = setTimeout(() => announce((said = text)), 1000);
  };
}
