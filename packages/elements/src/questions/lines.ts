import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import { field, type Field } from './field.ts';
import type { Typing } from './text.ts';

/** Several lines. */
export const lines = (
  one: Field,
  asking: Asking,
  { autocomplete, max }: Typing = {},
): TemplateResult =>
  field(
    one,
    asking,
    ({ describedBy, invalid }) =>
      html`<textarea
          class="text"
          dir="auto"
          id=${one.pointer}
          name=${one.pointer}
          autocomplete=${autocomplete ?? nothing}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
        ></textarea
        >${max && asking.room(one.pointer, max)}`,
  );
