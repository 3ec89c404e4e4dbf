import type { Question } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import { group, type Field, type Said } from './field.ts';

/** One thing to choose, as drawn. */
export interface Choice {
  value: string;
  label: Said;
  /** Language of the label, where it is the element's own. */
  lang?: string | undefined;
  hint?: Said | undefined;
  disabled?: boolean | undefined;
}

/** The options of a question, in the language shown. */
export const choicesOf = (
  options: Extract<Question, { kind: 'choice' }>['options'],
  { say }: Asking,
): Choice[] =>
  options.map(({ id, label, hint }) => ({ value: id, label: say(label), hint: hint && say(hint) }));

/** A native radio or checkbox and its words, in one large target. The first that can be chosen has the question's own id. */
function option(
  pointer: string,
  type: 'radio' | 'checkbox',
  { value, label, lang, hint, disabled }: Choice,
  first: boolean,
) {
  return html`<label class="option" part="option">
    <input
      type=${type}
      id=${first ? pointer : `${pointer}-${value}`}
      name=${pointer}
      .value=${value}
      ?disabled=${disabled}
    />
    <span
      ><bdi lang=${lang ?? nothing}>${label}</bdi
      >${hint ? html`<span class="hint pre">${hint}</span>` : nothing}</span
    >
  </label>`;
}

function offer(
  type: 'radio' | 'checkbox',
  one: Field,
  asking: Asking,
  choices: readonly Choice[],
  look: string | boolean = '',
): TemplateResult {
  const first = choices.find((choice) => !choice.disabled);
  const drawn = choices.map((choice) => option(one.pointer, type, choice, choice === first));
  return group(one, asking, html`<div class="options">${drawn}</div>`, look);
}

type Offered = [one: Field, asking: Asking, choices: readonly Choice[], look?: string | boolean];

/** One answer of several. Never preselected. */
export const choose = (...given: Offered): TemplateResult => offer('radio', ...given);

/** Any of several answers. */
export const chooseMany = (...given: Offered): TemplateResult => offer('checkbox', ...given);
