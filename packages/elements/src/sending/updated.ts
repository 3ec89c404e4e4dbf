import { directionOf } from '../i18n/language.ts';
import type { Any } from './any.ts';

/**
 * What an element says to the page around it: in a form, the receipt's code once there is one, and never the answer;
 * `required` holds the form back until then; `:state(asking)`, `:state(done)`… are for the page's own styles.
 */
export function updated({ host, internals, phase, speech }: Any): void {
  const holding = 'holding' in phase ? phase.holding : undefined;
  internals.setFormValue(holding ? (holding.receipt?.code ?? 'sent') : null);
  const valueMissing = host.required && !holding && speech.ready;
  // Few speak two languages of which one is written from right to left: what is in the other runs the other way.
  if (directionOf(speech.language) !== speech.direction)
    for (const one of host.shadowRoot?.querySelectorAll<HTMLElement>('[lang]:not(.suara)') ?? [])
      one.dir = directionOf(one.lang);
  // The head of a step is where a person goes on, unless there is something else to tell them first.
  host.shadowRoot
    ?.querySelector('[part="step"]')
    ?.toggleAttribute('data-focus', phase.name === 'asking' && phase.issues.length === 0);
  const anchor = host.shadowRoot?.querySelector<HTMLElement>('[part="submit"]') ?? undefined;
  internals.setValidity({ valueMissing }, valueMissing ? speech.words.lost : '', anchor);
}
