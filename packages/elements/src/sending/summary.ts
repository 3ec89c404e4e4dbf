import { html, type TemplateResult } from 'lit';

/** Focuses the first control of a question; labels, controls and summary share one root. */
function goTo(event: Event, pointer: string) {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.getElementById(pointer)?.focus();
}

/**
 * Every mistake, each a link to its answer, in the words that stand beside it (GOV.UK error summary).
 *
 * @param wrong - What is wrong, by pointer.
 */
export const summary = (
  heading: string,
  level: number,
  wrong: ReadonlyMap<string, string>,
): TemplateResult =>
  html`<div
    class="box bad"
    part="errors"
    data-focus
    tabindex="-1"
    role="group"
    aria-labelledby="problem"
  >
    <div role="heading" aria-level=${level} class="subtitle" id="problem">${heading}</div>
    <ul role="list">
      ${[...wrong].map(
        ([pointer, text]) =>
          html`<li>
            <a href=${`#${pointer}`} @click=${(event: Event) => goTo(event, pointer)}>${text}</a>
          </li>`,
      )}
    </ul>
  </div>`;
