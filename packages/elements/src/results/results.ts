import type { Backend, Client } from '@suara/client';
import type { Activity, Results } from '@suara/contract';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { levelOf } from '../shared/properties.ts';
import { Finding } from './finding.ts';
import type * as lazily from './more.ts';
import { resultsStyles } from './results.styles.ts';
import { drawFoot, drawHead, drawPoll, type Telling } from './view.ts';

type Lazy = typeof lazily;

/**
 * Shows what was counted, or says why it is not shown: bars with their numbers, a table, how it was counted and,
 * step by step, how the count went. Ratings show as a scorecard.
 *
 * @slot - Fallback: shown without JavaScript, before upgrade, and whenever the element cannot run.
 * @csspart base - Everything the element draws.
 * @csspart title - The heading.
 * @csspart bars - The bars.
 * @csspart table - The table of figures.
 * @csspart people - How many took part.
 * @cssprop --suara-accent - Colour of bars and links.
 * @cssprop --suara-font - Font family; the page's own otherwise.
 */
export class ResultsElement extends LitElement {
  static override readonly styles = resultsStyles;
  static override readonly properties: PropertyDeclarations = {
    activity: {},
    endpoint: {},
    backend: {},
    client: { attribute: false },
    definition: { attribute: false },
    shared: { type: Boolean },
    untitled: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Names the activity to the backend. */
  declare activity: string;
  /** Address of a Suara server; else the page's `<meta name="suara-endpoint">`. */
  declare endpoint: string;
  /** Kind of backend behind `endpoint`, where it is not a Suara server. */
  declare backend: string | Backend;
  /** A client of your own, instead of `endpoint`. */
  declare client: Client | undefined;
  /** The activity itself, where the backend holds none. */
  declare definition: Activity | undefined;
  /** Used by many people: nothing is kept on this device. */
  declare shared: boolean;
  /** The activity's title already stands above. */
  declare untitled: boolean;
  /** Level of the heading, 1 to 5. */
  declare headingLevel: number;

  readonly #finding: Finding;
  /** What somebody has opened; drawn only then. */
  readonly #open = new Set<string>();
  #lazy: Lazy | undefined;
  #step = 0;

  constructor() {
    super();
    this.activity = '';
    this.endpoint = '';
    this.backend = '';
    this.shared = false;
    this.untitled = false;
    this.headingLevel = 2;
    this.#finding = new Finding(this);
  }

  protected override render() {
    const { phase, speech } = this.#finding;
    if (!speech.ready || phase.name === 'loading') return html`<slot></slot>`;
    return html`${phase.name === 'unable' ? html`<slot></slot>` : nothing}
      <section class="suara" part="base" lang=${speech.content} dir=${speech.direction}>
        <div class="stack">${this.#body()}</div>
      </section>`;
  }

  #body(): TemplateResult | typeof nothing {
    const { phase, speech, activity } = this.#finding;
    const { words, formats } = speech;
    const level = levelOf(this.headingLevel);
    switch (phase.name) {
      case 'loading':
        return nothing;
      case 'unable':
        return html`<p class="hint">${words[phase.trouble]}</p>
          ${phase.trouble === 'unreachable' ? html`<button type="button" @click=${() => void this.#finding.find()}>${words.tryAgain}</button>` : nothing}`;
      case 'hidden': {
        const when = phase.why === 'upcoming' ? activity?.opens : activity?.closes;
        const { title, text } = words.hidden[phase.why](when ? formats.moment(when) : undefined);
        const yours = when && this.#finding.yours?.(when);
        return html`<div role="heading" aria-level=${level} class="title" part="title">
            ${title}
          </div>
          <p>${text}${yours && ` (${yours})`}</p>`;
      }
      case 'shown':
        return this.#figures(phase.results, { speech, activity, level });
    }
  }

  #figures(results: Results, telling: Telling): TemplateResult {
    const { words } = telling.speech;
    if (results.kind !== 'poll') {
      return html`${drawHead(results, telling, !this.untitled)}
      ${this.#lazy ? this.#lazy.drawOthers(results, telling) : this.#bring()}
      ${drawFoot(results, telling)}`;
    }
    const more = results.n > 0;
    const steps = (results.rounds?.length ?? 0) > 0 || results.pairwise !== undefined;
    return html`${drawHead(results, telling, !this.untitled)} ${drawPoll(results, telling)}
      ${drawFoot(results, telling)}
      <div>
        ${more ? this.#fold('table', words.table, (lazy) => lazy.drawTable(results, telling)) : nothing}
        ${more && steps ? this.#fold('steps', words.steps, (lazy) => lazy.drawSteps(results, telling, this.#step, this.#goTo)) : nothing}
        ${this.#fold('how', words.how, (lazy) => lazy.drawHow(results, telling))}
      </div>`;
  }

  /** A part that is drawn when it is opened, and brought by then. */
  #fold(name: string, summary: string, draw: (lazy: Lazy) => TemplateResult): TemplateResult {
    const toggle = (event: Event) => {
      if ((event.currentTarget as HTMLDetailsElement).open) this.#open.add(name);
      else this.#open.delete(name);
      this.requestUpdate();
    };
    const content = () => (this.#lazy ? draw(this.#lazy) : this.#bring());
    return html`<details @toggle=${toggle}>
      <summary>${summary}</summary>
      <div class="stack">${this.#open.has(name) ? content() : nothing}</div>
    </details>`;
  }

  #bring(): TemplateResult {
    const { speech } = this.#finding;
    void import('./more.ts').then(
      async (lazy) => {
        await speech.also(lazy.countingWords.load);
        this.#lazy = lazy;
        lazy.dress(this);
        this.requestUpdate();
      },
      () => undefined,
    );
    return html`<p class="hint">${speech.words.loading}</p>`;
  }

  readonly #goTo = (step: number, said: string) => {
    this.#step = step;
    this.#lazy?.announce(this, said); // the focus stays on the button
    this.requestUpdate();
  };
}
