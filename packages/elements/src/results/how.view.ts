import type { PollResults } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { measureOf, rareWords } from './rare.ts';
import type { Telling } from './view.ts';
import { countingWords } from './card.ts';

/** The method in plain words, the named rules that were used, and what the figures do not say. */
export function drawHow(results: PollResults, { speech }: Telling): TemplateResult {
  const counting = countingWords.of(speech.language);
  const { method, rules, order, options } = results;
  const known = measureOf(results) !== undefined;
  const used = Object.entries(rules).filter(([, value]) => value !== null);
  return html`<p>
      ${known ? counting.methods[method] : rareWords.of(speech.language).unknownMethod(method)}
    </p>
    <p>${counting.order[order]}</p>
    ${options.some(({ interval }) => interval) ? html`<p>${counting.intervalNote}</p>` : nothing}
    ${
      used.length > 0
        ? html`<div>
            <p>${counting.rules}</p>
            <dl class="rules" dir="ltr" translate="no">
              ${used.map(
                ([name, value]) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd>${String(value)}</dd>
                  </div>`,
              )}
            </dl>
          </div>`
        : nothing
    }`;
}
