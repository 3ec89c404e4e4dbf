import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import { field, type Field } from './field.ts';

/** How a line of text is typed. */
export interface Typing {
  type?: 'text' | 'email' | 'tel';
  autocomplete?: string | undefined;
  inputmode?: string;
  max?: number | undefined;
}

/** One line. Uncontrolled: what is typed lives in the control and survives every render. */
export const line = (
  one: Field,
  asking: Asking,
  { type = 'text', autocomplete, inputmode, max }: Typing = {},
): TemplateResult =>
  field(
    one,
    asking,
    ({ describedBy, invalid }) =>
      html`<input
          class="text"
          dir="auto"
          id=${one.pointer}
          name=${one.pointer}
          type=${type}
          autocomplete=${autocomplete ?? nothing}
          inputmode=${inputmode ?? nothing}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
        />${max && asking.room(one.pointer, max)}`,
  );
