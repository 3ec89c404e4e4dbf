import type { Backend, Client } from '@suara/client';
import { LitElement } from 'lit';
import { frame } from '../shared/frame.ts';
import { Participation, type Definition } from '../shared/participation.ts';
import { participationProperties } from '../shared/properties.ts';
import { prepareFeedback, questions, stepsOf } from './asking.ts';
import { feedbackStyles } from './feedback.styles.ts';

// With the element come the types of what it tells the page.
export type { FailedEvent, QueuedEvent, SubmittedEvent, WithdrawnEvent } from '../shared/events.ts';

/**
 * Takes what a person has to say: a complaint, an aspiration, a request for information, praise or an idea.
 *
 * @fires {SubmittedEvent} suara-submitted - The backend has kept the answer. Carries the receipt.
 * @fires {QueuedEvent} suara-queued - Not sent yet; it will be tried again.
 * @fires {FailedEvent} suara-failed - It was not kept; the element has said why, and keeps what was typed.
 * @fires {WithdrawnEvent} suara-withdrawn - The person took it back.
 * @slot - Fallback: shown without JavaScript, before upgrade, and whenever the element cannot run.
 * @csspart base - Everything the element draws.
 * @csspart title - The heading.
 * @csspart form - The form.
 * @csspart option - One answer on offer.
 * @csspart submit - The button that sends.
 * @csspart errors - The error summary.
 * @csspart notice - Who asks, and why.
 * @csspart receipt - What shows after sending.
 * @csspart code - The receipt's code.
 * @cssstate ready - Drawn: `suara.css` keeps room until then.
 * @cssstate asking - A person can answer.
 * @cssstate done - The backend has kept an answer.
 * @cssprop --suara-accent - Colour of buttons, links and chosen answers.
 * @cssprop --suara-font - Font family; the page's own otherwise.
 * @cssprop --suara-radius - Corners of boxes and buttons.
 */
export class FeedbackElement extends LitElement {
  static override readonly styles = feedbackStyles;
  static override readonly properties = participationProperties;
  static readonly formAssociated = true;

  /** Names the activity to the backend. */
  declare activity: string;
  /** Address of a Suara server; else the page's `<meta name="suara-endpoint">`. */
  declare endpoint: string;
  /**
   * Kind of backend behind `endpoint`, where it is not a Suara server: `form`, `json` or `open311`. As a property also
   * a backend itself, such as `defineBackend()` makes.
   */
  declare backend: string | Backend;
  /** A client of your own, instead of `endpoint`. */
  declare client: Client | undefined;
  /** The activity itself, as published or as written, where the backend holds none. */
  declare definition: Definition | undefined;
  /** Used by many people: nothing is kept on this device. */
  declare shared: boolean;
  /** Name of the receipt's code in a form of the page. */
  declare name: string;
  /** Holds a form of the page back until the backend has kept an answer. */
  declare required: boolean;
  /** Level of the heading, 1 to 5. */
  declare headingLevel: number;

  readonly #part: Participation<'feedback'>;

  constructor() {
    super();
    this.activity = '';
    this.endpoint = '';
    this.backend = '';
    this.shared = false;
    this.name = '';
    this.required = false;
    this.headingLevel = 2;
    this.#part = new Participation(this, {
      kind: 'feedback',
      prepare: prepareFeedback,
      answers: async () => (await import('./answers.ts')).answers,
    });
  }

  protected override render() {
    return frame(this.#part, {
      level: this.headingLevel,
      questions: (asking, activity, data) => questions(activity, asking, data),
      steps: (activity, data) => stepsOf(activity, data).length,
    });
  }
}
