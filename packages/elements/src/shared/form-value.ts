import type { ReactiveController } from 'lit';
import type { Participant } from './participation.ts';
import type { Phase } from './phase.ts';
import type { Speech } from './speech.ts';

/** What a form-associated element has besides. */
export interface FormElement extends Participant {
  required: boolean;
}

/**
 * Makes an element part of a form of the page: its value is the receipt's code, once there is one, and never the
 * answer; `required` holds the form back until then.
 */
export class FormValue implements ReactiveController {
  readonly #host: FormElement;
  readonly #part: { phase: Phase; speech: Speech };
  readonly #internals: ElementInternals;

  constructor(host: FormElement, part: { phase: Phase; speech: Speech }) {
    this.#host = host;
    this.#part = part;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  hostUpdated() {
    const { phase, speech } = this.#part;
    const holding = phase.name === 'done' || phase.name === 'answered' ? phase.holding : undefined;
    this.#internals.setFormValue(holding ? (holding.receipt?.code ?? 'sent') : null);
    const anchor =
      this.#host.shadowRoot?.querySelector<HTMLElement>('[part="submit"]') ?? undefined;
    if (this.#host.required && !holding && speech.ready) {
      this.#internals.setValidity({ valueMissing: true }, speech.words.notSent, anchor);
    } else {
      this.#internals.setValidity({});
    }
    this.#showState(phase.name);
  }

  /** `:state(asking)`, `:state(done)`… for the page's own styles. */
  #showState(name: string) {
    const { states } = this.#internals;
    if (states.has(name)) return;
    states.clear();
    states.add(name);
  }
}
