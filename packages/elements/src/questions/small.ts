import { html, nothing } from 'lit';
import { type Piece } from './pieces.ts';
import { textOf } from './typed.ts';
import { line } from './text.ts';

/**
 * A number as people write it: `1.234,5` in Indonesian, `1,234.5` in English, with any digits that Unicode knows as
 * Arabic. Returns `undefined` for what is no number.
 */
export function numberOf(text: string): number | undefined {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0٬]/g, '')
    .replace('٫', ',');
  const grouped = /^-?\d{1,3}([.,])\d{3}(\1\d{3})*/.exec(plain);
  // With one separator and three digits behind it, grouping is what people mean.
  const ungrouped = grouped
    ? grouped[0].replaceAll(grouped[1] ?? '', '') + plain.slice(grouped[0].length)
    : plain;
  return /^-?\d+([.,]\d+)?$/.test(ungrouped) ? Number(ungrouped.replace(',', '.')) : undefined;
}

/** A number, typed: spinners lose digits to a scrolling mouse. */
export const number: Piece<'number'> = {
  draw: ({ unit }, one, asking) => {
    const label = unit ? html`${one.label} (${asking.say(unit)})` : one.label;
    return line({ ...one, label }, asking, { inputmode: 'decimal' });
  },
  read: (data, pointer) => {
    const text = textOf(data, pointer);
    return text === undefined ? undefined : (numberOf(text) ?? text);
  },
};

/** Something told, not asked. */
export const statement: Piece<'statement'> = {
  draw: (_, { label, hint, hidden }) =>
    html`<div class="question" ?hidden=${hidden}>
      <p class="pre">${label}</p>
      ${hint ? html`<p class="hint pre">${hint}</p>` : nothing}
    </div>`,
  read: () => undefined,
};
