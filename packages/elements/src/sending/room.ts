import { html, nothing, type TemplateResult } from 'lit';
import type { Any } from './any.ts';

/** Told once a text nears its limit, which is never enforced by swallowing keys. */
export function room(
  { data, speech: { words, formats, language } }: Any,
  pointer: string,
  max: number,
): TemplateResult | typeof nothing {
  const left = max - ((data?.get(pointer) ?? '') as string).length;
  if (left > max / 4) return nothing;
  const text =
    left < 0 ? words.over(-left, formats.number(-left)) : words.left(left, formats.number(left));
  return html`<p class=${left < 0 ? 'error' : 'hint'} lang=${language} data-count>${text}</p>`;
}
