import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import { field, type Field } from './field.ts';

/** How a line of text is typed. */
export interface Typing {
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string;
  inputmode?: string;
}

/** One line. Uncontrolled: what is typed lives in the control and survives every render. */
export const line = (
  one: Field,
  asking: Asking,
  { type = 'text', autocomplete, inputmode }: Typing = {},
): TemplateResult =>
  field(
    one,
    asking,
    ({ describedBy, invalid }) =>
      html`<input
        class="text"
        id=${one.pointer}
        name=${one.pointer}
        type=${type}
        autocomplete=${autocomplete ?? nothing}
        inputmode=${inputmode ?? nothing}
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      />`,
  );

/** Several lines. A limit is told, never enforced by swallowing keys. */
export const lines = (one: Field, asking: Asking): TemplateResult =>
  field(
    one,
    asking,
    ({ describedBy, invalid }) =>
      html`<textarea
        class="text"
        id=${one.pointer}
        name=${one.pointer}
        rows="5"
        aria-describedby=${describedBy}
        aria-invalid=${invalid}
      ></textarea>`,
  );
