// The controls of a form, each with its label, hint and mistake, as HTML forms have them without a script.
import { html } from 'hono/html';
import type { Html, Reader } from '../reader.ts';
import type { Typed } from './typed.ts';

/** What every field needs. */
export interface Field {
  name: string;
  label: Html | string;
  hint?: Html | string | undefined;
  required: boolean;
}

/** One answer on offer. */
export interface Choice {
  value: string;
  label: Html | string;
  hint?: Html | string | undefined;
  /** Shown, but no longer to be chosen. */
  off?: boolean;
}

/** Id of the first control of a field; the error summary links to it. */
export const idOf = (field: string) => `f-${field.replaceAll('.', '-')}`;

const optional = (reader: Reader, required: boolean) =>
  required ? '' : html` <span class="optional">${reader.words.optional}</span>`;

/** Hints one after the other: an agency writes its own as often without a full stop as with one. */
export const sentences = (parts: readonly string[]) =>
  parts
    .filter(Boolean)
    .map((text, i, all) => (i < all.length - 1 && !/[.!?؟:…]$/.test(text) ? `${text}.` : text))
    .join(' ');

const hintOf = (id: string, hint: Field['hint']) =>
  hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : '';

const mistakeOf = (id: string, reader: Reader, message: string | undefined) =>
  message
    ? html`<p class="mistake" id="${id}-mistake">
        <span class="unseen">${reader.words.errorPrefix}</span> ${message}
      </p>`
    : '';

/** The attributes that join a control to its hint and mistake. */
function described(id: string, hint: Field['hint'], message: string | undefined): Html | string {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(message ? [`${id}-mistake`] : [])].join(' ');
  const by = ids ? html` aria-describedby="${ids}"` : '';
  return message ? html`${by} aria-invalid="true"` : by;
}

/** What a line or text control takes beside its field. */
export interface TextOptions {
  kind?: 'text' | 'email' | 'tel' | 'number' | 'decimal';
  autocomplete?: string;
  /** Width in characters; absent: all there is. */
  width?: 2 | 4 | 10 | 20;
  unit?: Html | string | undefined;
}

const modes = { text: '', email: '', tel: '', number: 'numeric', decimal: 'decimal' } as const;

/** One line of text. */
export function lineField(
  field: Field,
  reader: Reader,
  typed: Typed,
  options: TextOptions = {},
): Html {
  const { kind = 'text', autocomplete, width, unit } = options;
  const id = idOf(field.name);
  const message = typed.issue(field.name);
  const type = kind === 'email' || kind === 'tel' ? kind : 'text';
  return html`<div class="field${message ? ' wrong' : ''}">
    <label for="${id}">${field.label}${optional(reader, field.required)}</label>
    ${hintOf(id, field.hint)} ${mistakeOf(id, reader, message)}
    <input
      type="${type}"
      id="${id}"
      name="${field.name}"
      value="${typed.get(field.name)}"
      dir="auto"
      class="${width ? `w${width}` : ''}"
      ${modes[kind] ? html`inputmode="${modes[kind]}"` : ''}
      ${autocomplete ? html`autocomplete="${autocomplete}"` : html`autocomplete="off"`}
      ${described(id, field.hint, message)}
    />
    ${unit ? html`<span class="unit">${unit}</span>` : ''}
  </div>`;
}

/** Several lines of text. A newline before the text keeps one that the person typed first. */
export function textField(field: Field, reader: Reader, typed: Typed): Html {
  const id = idOf(field.name);
  const message = typed.issue(field.name);
  return html`<div class="field${message ? ' wrong' : ''}">
    <label for="${id}">${field.label}${optional(reader, field.required)}</label>
    ${hintOf(id, field.hint)} ${mistakeOf(id, reader, message)}
    <textarea
      id="${id}"
      name="${field.name}"
      rows="6"
      dir="auto"
      ${described(id, field.hint, message)}
    >
${typed.get(field.name)}</textarea>
  </div>`;
}

/** A group of controls under one legend. */
export function group(
  field: Field,
  reader: Reader,
  typed: Typed,
  inside: Html | Html[],
  look = '',
): Html {
  const id = idOf(field.name);
  const message = typed.issue(field.name);
  const own = look === 'rows' ? html`id="${id}" tabindex="-1"` : '';
  return html`<fieldset
    class="field ${look}${message ? ' wrong' : ''}"
    ${own}
    ${described(id, field.hint, message)}
  >
    <legend>${field.label}${optional(reader, field.required)}</legend>
    ${hintOf(id, field.hint)} ${mistakeOf(id, reader, message)} ${inside}
  </fieldset>`;
}

/** One radio or checkbox with its label around it. */
export function tick(
  type: 'radio' | 'checkbox',
  name: string,
  { value, label, hint, off = false }: Choice,
  typed: Typed,
  id: string,
): Html {
  const checked = typed.has(name, value) && !off;
  return html`<div class="tick${off ? ' off' : ''}">
    <input
      type="${type}"
      id="${id}"
      name="${name}"
      value="${value}"
      ${checked ? 'checked' : ''}
      ${off ? 'disabled' : ''}
      ${hint ? html`aria-describedby="${id}-hint"` : ''}
    />
    <label for="${id}">${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : ''}
  </div>`;
}

/** Radios or checkboxes, one under the other, none chosen beforehand. */
export function ticks(
  type: 'radio' | 'checkbox',
  field: Field,
  choices: readonly Choice[],
  reader: Reader,
  typed: Typed,
  look = '',
): Html {
  const id = idOf(field.name);
  const inputs = choices.map((choice, i) =>
    tick(type, field.name, choice, typed, i === 0 ? id : `${id}-${i}`),
  );
  return group(field, reader, typed, html`<div class="ticks">${inputs}</div>`, look);
}

/** A choice from a short list that opens. */
export function selectField(
  field: Field,
  choices: readonly { value: string; label: string }[],
  reader: Reader,
  typed: Typed,
): Html {
  const id = idOf(field.name);
  const message = typed.issue(field.name);
  return html`<div class="field row${message ? ' wrong' : ''}">
    <label for="${id}">${field.label}${optional(reader, field.required)}</label>
    ${hintOf(id, field.hint)} ${mistakeOf(id, reader, message)}
    <select id="${id}" name="${field.name}" ${described(id, field.hint, message)}>
      ${choices.map(
        ({ value, label }) =>
          html`<option value="${value}" ${typed.get(field.name) === value ? 'selected' : ''}>
            ${label}
          </option>`,
      )}
    </select>
  </div>`;
}
