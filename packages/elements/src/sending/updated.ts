import type { Any } from './any.ts';

/**
 * What an element says to the page around it: in a form, the receipt's code once there is one, and never the answer;
 * `required` holds the form back until then; `:state(asking)`, `:state(done)`… are for the page's own styles.
 */
export function updated({ host, internals, phase, speech }: Any): void {
  const holding = 'holding' in phase ? phase.holding : undefined;
  internals.setFormValue(holding ? (holding.receipt?.code ?? 'sent') : null);
  const valueMissing = host.required && !holding && speech.ready;
  // Words of the element's own that stand among the agency's; here, because few need it and nobody should load it.
  for (const own of host.shadowRoot?.querySelectorAll<HTMLElement>('.error, .optional') ?? [])
    own.lang = speech.language;
  // The head of a step is where a person goes on, unless there is something else to tell them first.
  host.shadowRoot
    ?.querySelector('[part="step"]')
    ?.toggleAttribute('data-focus', phase.name === 'asking' && phase.issues.length === 0);
  const anchor = host.shadowRoot?.querySelector<HTMLElement>('[part="submit"]') ?? undefined;
  internals.setValidity({ valueMissing }, valueMissing ? speech.words.lost : '', anchor);
}
