import { html, type TemplateResult } from 'lit';
import type { Mistake } from '../questions/asking.ts';
import type { Any } from './any.ts';
import { goTo } from './go-to.ts';

/**
 * Every mistake, each a link to its answer, in the words that stand beside it (GOV.UK error summary).
 *
 * @param wrong - What is wrong, by pointer.
 */
export const summary = (
  part: Any,
  level: number,
  wrong: ReadonlyMap<string, Mistake>,
): TemplateResult => {
  const go = (event: Event, pointer: string) => {
    event.preventDefault();
    goTo(part, pointer);
  };
  return html`<div
    class="box bad"
    part="errors"
    lang=${part.speech.language}
    data-focus
    tabindex="-1"
    role="group"
    aria-labelledby="problem"
  >
    <div role="heading" aria-level=${level} class="subtitle" id="problem">
      ${part.speech.words.problem}
    </div>
    <ul role="list">
      ${[...wrong].map(
        ([pointer, { text }]) =>
          html`<li>
            <a href=${`#${pointer}`} @click=${(event: Event) => go(event, pointer)}>${text}</a>
          </li>`,
      )}
    </ul>
  </div>`;
};
