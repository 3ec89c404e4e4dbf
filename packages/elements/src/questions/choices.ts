import { html, type TemplateResult } from 'lit';
import type { Asking } from './asking.ts';
import { option, type Choice } from './choice.ts';
import { group, type Field } from './field.ts';

/** Any of several answers. */
export const chooseMany = (
  one: Field,
  asking: Asking,
  choices: readonly Choice[],
  look: string | boolean = '',
): TemplateResult =>
  group(
    one,
    asking,
    html`<div class="options">
      ${choices.map((choice, i) => option(one.pointer, 'checkbox', choice, i))}
    </div>`,
    look,
  );
