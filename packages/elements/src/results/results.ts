import type { Backend, Client } from '@suara/client';
import type { Activity, Results } from '@suara/contract';
import {
  html,
  LitElement,
  noChange,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
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
  /** What was to be brought then did not come. */
  #lost = false;
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
    // A page that shows the fallback as it did lays nothing out twice.
    if (!speech.ready || phase.name === 'loading')
      return this.shadowRoot ? html`<slot></slot>` : noChange;
    return html`${phase.name === 'unable' ? html`<slot></slot>` : nothing}
      <section class="suara" part="base" lang=${speech.content} dir=${speech.direction}>
        <div class="stack">${this.#body()}</div>
      </section>`;
  }

  #body(): TemplateResult {
    const { phase, speech, activity } = this.#finding;
    const { words } = speech;
    const level = levelOf(this.headingLevel);
    if (phase.name === 'shown') return this.#figures(phase.results, { speech, activity, level });
    return (
      phase.draw?.(level, !this.untitled) ??
      html`<p class="hint">${words.unreachable}</p>
        <button type="button" @click=${() => void this.#finding.find()}>${words.tryAgain}</button>`
    );
  }

  #figures(results: Results, telling: Telling): TemplateResult {
    const { card, rare } = this.#finding;
    const head = drawHead(results, telling, !this.untitled);
    const foot = drawFoot(results, telling);
    if (results.kind !== 'poll') return html`${head} ${card?.drawOthers(results, telling)} ${foot}`;
    const { words } = telling.speech;
    const counted = results.n > 0;
    const steps = counted && (results.rounds?.length || results.pairwise);
    return html`${head} ${drawPoll(results, telling, rare?.drawRare)} ${foot}
      <div>
        ${counted ? this.#fold('table', words.table, (lazy) => lazy.drawTable(results, telling)) : nothing}
        ${steps ? this.#fold('steps', words.steps, (lazy) => lazy.drawSteps(results, telling, this.#step, this.#goTo)) : nothing}
        ${this.#fold('how', words.how, (lazy) => lazy.drawHow(results, telling))}
      </div>`;
  }

  /** A part that is drawn once it is opened, and brought by then. */
  #fold(name: string, summary: string, draw: (lazy: Lazy) => TemplateResult): TemplateResult {
    const { more, speech } = this.#finding;
    const open = () => {
      this.#open.add(name);
      this.#lost = false;
      this.requestUpdate();
      void this.#finding
        .bringMore()
        .catch(() => (this.#lost = true))
        .then(() => this.requestUpdate());
    };
    const content = () =>
      more
        ? draw(more)
        : html`<p class="hint">${speech.words[this.#lost ? 'unreachable' : 'loading']}</p>`;
    return html`<details @toggle=${open}>
      <summary>${summary}</summary>
      <div class="stack">${this.#open.has(name) ? content() : nothing}</div>
    </details>`;
  }

  readonly #goTo = (step: number, said: string) => {
    this.#step = step;
    this.#finding.more?.announce(this, said); // the focus stays on the button
    this.requestUpdate();
  };
}
