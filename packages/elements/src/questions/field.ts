import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from './asking.ts';

/** Words as they are: the agency's as text, in the language around them; the element's own with their language. */
export type Said = string | TemplateResult;

/** One question as drawn. `pointer` (JSON pointer into the submission) is also the name of its controls. */
export interface Field {
  pointer: string;
  label: Said;
  hint?: Said | undefined;
  required?: boolean | undefined;
  hidden?: boolean | undefined;
  /** The words stand above already: the question has its name and does not show it. */
  named?: boolean | undefined;
}

const idsOf = ({ pointer, hint }: Field, wrong: unknown) =>
  [hint && `${pointer}-hint`, wrong && `${pointer}-error`].filter(Boolean).join(' ') || nothing;

// A template costs a browser about as much as drawing it does, so these are as few as can be.
const labelOf = ({ label, required }: Field, { words }: Asking) =>
  required
    ? label
    : [label, html` <bdi class="optional" lang=${words.lang}>${words.optional}</bdi>`];

const below = ({ pointer, hint }: Field) =>
  hint && html`<p class="hint pre" id=${`${pointer}-hint`}>${hint}</p>`;

/** Attributes that tie a control to its hint and its mistake. */
export interface Ties {
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
}

/** A question with one control. The control's `id` must be the pointer. */
export function field(
  one: Field,
  asking: Asking,
  control: (ties: Ties) => TemplateResult,
): TemplateResult {
  const wrong = asking.wrong(one.pointer);
  return html`<div class=${wrong ? 'question wrong' : 'question'} ?hidden=${one.hidden}>
    <label class="label" for=${one.pointer}>${labelOf(one, asking)}</label>
    ${below(one)}${wrong?.beside}
    ${control({ describedBy: idsOf(one, wrong), invalid: wrong ? 'true' : nothing })}
  </div>`;
}

/** A question with several controls, named by its legend. */
export function group(
  one: Field,
  asking: Asking,
  controls: TemplateResult | TemplateResult[],
  look: string | boolean = '',
): TemplateResult {
  const label = labelOf(one, asking);
  const wrong = asking.wrong(one.pointer);
  return html`<fieldset
    class=${wrong ? 'question wrong' : 'question'}
    ?hidden=${one.hidden}
    aria-describedby=${idsOf(one, wrong)}
  >
    <legend class=${one.named ? 'vh' : look ? 'label big' : 'label'}>${label}</legend>
    ${below(one)}${wrong?.beside} ${controls}
  </fieldset>`;
}
