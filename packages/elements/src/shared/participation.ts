import { firstActivity, mayHold, reach } from '@suara/client/first';
import type { Backend, Client, Draft, Holding } from '@suara/client';
import type { GivenDefinition } from '@suara/client/given';
import type { Activity, ActivityOf, FieldIssue } from '@suara/contract';
import type {
  CSSResult,
  nothing,
  ReactiveController,
  ReactiveControllerHost,
  TemplateResult,
} from 'lit';
import { askingWords } from '../i18n/asking.ts';
import { LanguageController } from '../i18n/watch.ts';
import type { Acting } from '../sending/acting.ts';
import type { Any } from '../sending/any.ts';
import type { Found } from '../sending/personal.ts';
import { adopt } from './adopt.ts';
import type { Named, Phase } from './phase.ts';
import { Speech } from './speech.ts';

/**
 * What a page may give in place of a definition of the backend's: one as it is published, one as it is written; for
 * Open311, only what that standard has no words for.
 */
export type Definition =
  Activity | GivenDefinition | (Pick<Activity, 'title' | 'languages' | 'notice'> & { id?: string });

/** The element that a participation drives. */
export interface Participant extends ReactiveControllerHost, HTMLElement {
  activity: string;
  endpoint: string;
  backend: string | Backend;
  client: Client | undefined;
  definition: Definition | undefined;
  shared: boolean;
  required: boolean;
}

/** One answer as it is shown before it is sent. */
export interface Reviewed {
  /** Where it stands. */
  pointer: string;
  /** What was asked, and in which language. */
  label: string;
  labelIn: string;
  /** What was answered; empty where nothing was. */
  text: string;
  /** Language of the answer, where that is known. */
  textIn?: string;
}

/** How what stands in a form becomes an answer, and how a mistake in it is named. */
export interface Answers {
  read(data: FormData, activity: Activity, part: Any): Omit<Draft, 'language'>;
  /** What is wrong with a draft, where the kind knows more than what was asked. */
  check?(activity: Activity, draft: Draft): FieldIssue[];
  /** The question at a pointer. */
  name(pointer: string, activity: Activity, speech: Speech): Named;
  /** What was written freely, by pointer: where personal data may stand by mistake. */
  texts?(data: FormData, activity: Activity): [pointer: string, text: string][];
  /** Finds personal data in such a text. */
  findPersonal?(text: string): Found;
  /** Brings what lists everything that will be sent: where it stands, what was asked, what was answered. */
  review?(): Promise<(data: FormData, activity: Activity, speech: Speech) => Reviewed[]>;
  /** The steps of a long form; each says which places are on it. */
  steps?(activity: Activity, data: FormData | undefined): ((pointer: string) => boolean)[];
  /**
   * Shows an answer that was sent before, so that it can be changed; without one, nothing of any before. Where there is no
   * such way, native controls are filled.
   */
  fill?(answer: Draft['answer'] | undefined, activity: Activity, form: HTMLFormElement): void;
  /** What stands under the receipt, and under a closed activity. */
  after?(part: Any, activity: Activity, level: number): TemplateResult | typeof nothing;
  /** When it opens or has closed on the reader's own clock, where that differs from the agency's. */
  yourTime?(time: string, activity: Activity, speech: Speech): string | undefined;
  /** Until when, where there is more to say about it than the date. */
  closing?(part: Any, activity: Activity): TemplateResult | undefined;
  /** What becomes of a form whose answer the backend has refused, before its mistakes are told. */
  refused?(part: Any): Promise<void>;
  /** Waits for what is still under way before an answer is sent. */
  settle?(): Promise<unknown>;
}

/** Gives an element looks that arrive later than its own. */
export type Wear = (styles: CSSResult) => void;

/** What is particular to one kind of activity. */
export interface Asker<Kind extends Activity['kind']> {
  kind: Kind;
  /** Sent for with the half that acts. */
  answers(): Promise<Answers>;
  /**
   * Brings what the definition needs besides, e.g. rare kinds of questions.
   *
   * @returns `false` where it asks for something unknown here.
   */
  prepare?(activity: ActivityOf<Kind>, speech: Speech, wear: Wear): Promise<boolean>;
}

/** Whether this device may hold an answer or a draft. */
const holds = (activity: string) =>
  mayHold(activity) || mayHold(activity, 'draft', 'sessionStorage');

/**
 * Takes one activity from its definition to a form that can be filled in. Whoever only passes by loads no more than
 * that: the half that acts is sent for at the first touch, or where only it knows what stands here (people can't take
 * part now, this device may hold an answer, a form of the page waits for one). Nothing here throws into the page.
 */
export class Participation<Kind extends Activity['kind']> implements ReactiveController {
  readonly host: Participant;
  readonly speech: Speech;
  phase: Phase = { name: 'loading' };
  /** The definition in use; stays while it is loaded anew, so that what was typed stays too. */
  activity: ActivityOf<Kind> | undefined;
  /** What stands in the form, as of the last change. */
  data: FormData | undefined;
  /** Step of a long form that is shown, from 0. */
  step = 0;
  /** Whether a draft was put back. */
  restored = false;
  /** The answer that the next one replaces, where the person changes what they sent. */
  replaces: Holding | undefined;
  /** The half that acts, and the kind's own part of it, once they are here. */
  acting: (Acting & Answers) | undefined;
  readonly #asker: Asker<Kind>;
  readonly internals: ElementInternals;
  #sources: readonly unknown[] = [];
  #run = 0;
  readonly #worn = new Set<CSSResult>();
  #focus = false;

  constructor(host: Participant, asker: Asker<Kind>) {
    this.host = host;
    this.#asker = asker;
    this.internals = host.attachInternals();
    this.speech = new Speech(host, new LanguageController(host), askingWords);
    host.addController(this);
  }

  hostUpdate() {
    const { activity, backend, client, definition, shared } = this.host;
    const sources = [activity, this.endpoint, backend, shared, definition, client];
    if (sources.some((one, i) => one !== this.#sources[i])) {
      this.#sources = sources;
      void this.load();
    }
    this.speech.update(this.activity);
  }

  hostUpdated() {
    const { states } = this.internals;
    const { name } = this.phase;
    // Each change makes the browser look anew which of the page's styles fit, also with every letter that is typed.
    if (!states.has(name)) {
      states.clear();
      states.add(name);
      // What `suara.css` waits for: from now on the element is as high as what it shows.
      if (name !== 'loading') states.add('ready');
    }
    this.#dress();
    this.acting?.updated(this as never);
    const { shadowRoot } = this.host;
    if (this.#focus) shadowRoot?.querySelector<HTMLElement>('[data-focus]')?.focus();
    this.#focus = false;
  }

  /** Puts on looks; before anything is drawn, they wait for that. */
  readonly wear: Wear = (styles) => {
    this.#worn.add(styles);
    this.#dress();
  };

  #dress() {
    for (const styles of this.#worn) adopt(this.host.shadowRoot, styles);
  }

  /** Goes to another phase; `focus` moves to what it has to say, once that is drawn. */
  enter(phase: Phase, focus = false) {
    this.phase = phase;
    this.#focus = focus;
    this.host.requestUpdate();
  }

  /** Address of the backend: of the element, else of the page. */
  get endpoint(): string {
    const ofPage = document.querySelector('meta[name="suara-endpoint"]');
    return this.host.endpoint || (ofPage?.getAttribute('content') ?? '');
  }

  /** Brings the definition. Called by itself when an attribute changes, and again by the person. */
  async load(): Promise<void> {
    const run = ++this.#run;
    const { activity: named, definition: given } = this.host;
    if (this.activity?.id !== (given?.id ?? named)) {
      this.activity = undefined;
      this.enter({ name: 'loading' });
    }
    const found = await this.#find();
    // Of a failure, its code; what has no words of its own is said as unreachable.
    let reason =
      typeof found === 'string'
        ? found.split(':')[0] || 'unreachable'
        : found.kind !== this.#asker.kind && 'bad-endpoint';
    const activity = reason ? undefined : (found as ActivityOf<Kind>);
    try {
      await this.speech.load(activity);
      if (activity && (await this.#asker.prepare?.(activity, this.speech, this.wear)) === false)
        reason = 'newer-server';
    } catch {
      reason = 'unreachable';
    }
    if (run !== this.#run) return;
    if (activity && !reason) return this.#begin(activity);
    this.enter({ name: 'unable', reason: reason || 'unreachable' });
    console.warn(
      `<${this.host.localName}> "${named}" shows its fallback: ${typeof found === 'string' ? found : reason}.`,
    );
  }

  async #find(): Promise<Activity | string> {
    const { activity, backend, client, definition } = this.host;
    if (!client && !backend && !this.endpoint) return 'bad-endpoint: no endpoint';
    // One as it is published needs nothing more, and paints without waiting.
    if (definition && !backend && 'version' in definition && 'state' in definition)
      return definition as Activity;
    if (client || backend || definition)
      return Promise.all([import('../sending/find.ts'), this.bring()]).then(
        ([{ find }]) => find(this as never),
        () => '',
      );
    if (!activity) return 'bad-endpoint: no activity';
    const found = firstActivity(this.endpoint, activity);
    // A page that opens its storage waits for it: better now than when there is something to draw.
    holds(activity);
    return found;
  }

  async #begin(activity: ActivityOf<Kind>) {
    const same = this.activity?.version === activity.version && this.phase.name !== 'unable';
    this.activity = activity;
    this.host.requestUpdate();
    if (same) return;
    const open = activity.state === 'open';
    // Nobody who has answered is asked again for a moment; and what somebody types now stays in sight.
    // What stands in a draft, only the half that acts reads.
    const asks = open && (this.data ?? !(this.acting ?? holds(activity.id)));
    this.phase = asks ? { name: 'asking', issues: [] } : { name: 'loading' };
    if (asks && !this.acting && !this.host.required) return;
    try {
      await (this.acting ? this.acting.begin(this as never) : this.bring());
    } catch {
      this.enter(open ? { name: 'asking', issues: [] } : { name: 'unable', reason: 'unreachable' });
    }
  }

  /** Brings the half that acts, once; then it shows what it knows. Rejects where the network does not let it come. */
  async bring(): Promise<Acting & Answers> {
    // A module that once failed to load is never asked for again by some browsers: first see whether there is a network.
    if (!this.acting && !navigator.onLine) await reach(import.meta.url);
    const [{ acting }, answers] = await Promise.all([
      import('../sending/acting.ts'),
      this.#asker.answers(),
    ]);
    this.wear(acting.styles);
    await this.speech.also(acting.loadWords);
    if (!this.acting) {
      this.acting = { ...acting, ...answers };
      await acting.begin(this as never);
    }
    return this.acting;
  }

  /** Takes note of what is typed and chosen; the form itself stays the only place where it lives. */
  note(form: HTMLFormElement) {
    this.data = new FormData(form);
    this.acting?.noted(this as never);
    this.host.requestUpdate();
  }

  /** Sends what stands in the form. */
  async send(form: HTMLFormElement): Promise<void> {
    this.note(form);
    try {
      await (await this.bring()).send(this as never);
    } catch {
      // Only loading can fail: the other half tells its own failures.
      this.enter({ name: 'failed', failure: 'unreachable', again: true }, true);
    }
  }
}
