import type { AnswerOf, Client, Draft, Holding } from '@suara/client';
import type { Activity, ActivityOf, FieldIssue } from '@suara/contract';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LanguageController } from '../i18n/language.ts';
import { announce, prepareAnnouncements } from './announce.ts';
import { connect, type Connectable } from './connect.ts';
import { FailedEvent, QueuedEvent, SubmittedEvent, WithdrawnEvent } from './events.ts';
import type { Named } from './issues.ts';
import { failureOf, mayHelp, reasonOf, type Phase } from './phase.ts';
import { Speech } from './speech.ts';

/** The element that a participation drives. */
export interface Participant extends ReactiveControllerHost, Connectable {
  activity: string;
  definition: Activity | undefined;
}

/** What is particular to one kind of activity. */
export interface Asker<Kind extends Activity['kind']> {
  kind: Kind;
  /** Brings what the definition needs besides, e.g. rare kinds of questions. */
  prepare?(activity: ActivityOf<Kind>, speech: Speech): Promise<unknown>;
  /** Turns what stands in the form into an answer. */
  read(
    data: FormData,
    activity: ActivityOf<Kind>,
  ): Omit<Draft<AnswerOf<ActivityOf<Kind>>>, 'language'>;
  /** The question at a pointer, as a mistake names it. */
  name(pointer: string, activity: ActivityOf<Kind>, speech: Speech): Named;
}

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'network';

/** The half that is needed from the first sending on: the check, the receipt, and their words. */
const later = () => import('../sending/later.ts');

/**
 * Takes one activity from its definition to a receipt. Holds the phase; the element draws it and hands over acts.
 * Nothing here throws into the page.
 */
export class Participation<Kind extends Activity['kind']> implements ReactiveController {
  readonly asker: Asker<Kind>;
  readonly host: Participant;
  readonly speech: Speech;
  phase: Phase = { name: 'loading' };
  /** The definition in use; stays while it is loaded anew, so that what was typed stays too. */
  activity: ActivityOf<Kind> | undefined;
  client: Client | undefined;
  /** What stands in the form, as of the last change. */
  data: FormData | undefined;
  /** From the moment sending was prepared. */
  later: Awaited<ReturnType<typeof later>> | undefined;
  #sources: readonly unknown[] = [];
  #run = 0;
  #focus = false;

  constructor(host: Participant, asker: Asker<Kind>) {
    this.host = host;
    this.asker = asker;
    this.speech = new Speech(host, new LanguageController(host));
    host.addController(this);
  }

  hostConnected() {
    prepareAnnouncements(this.host);
  }

  hostUpdate() {
    const { activity, endpoint, backend, client, definition, shared } = this.host;
    const sources = [activity, endpoint, backend, client, definition, shared];
    if (sources.some((source, i) => source !== this.#sources[i])) {
      this.#sources = sources;
      void this.load();
    }
    this.speech.update(this.activity);
  }

  hostUpdated() {
    if (!this.#focus) return;
    this.#focus = false;
    this.host.shadowRoot?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  /** Goes to another phase; `focus` moves to what it has to say, once that is drawn. */
  enter(phase: Phase, { focus = false } = {}) {
    this.phase = phase;
    this.#focus = focus;
    this.host.requestUpdate();
  }

  /** Brings the definition. Called by itself when an attribute changes, and again by the person. */
  async load(): Promise<void> {
    const run = ++this.#run;
    if (this.activity?.id !== this.host.activity) {
      this.activity = undefined;
      this.enter({ name: 'loading' });
    }
    try {
      this.client = connect(this.host);
      const activity = this.host.definition ?? (await this.#ask());
      if (!activity) {
        this.#unable(run, 'misconfigured');
        return;
      }
      if (activity.kind !== this.asker.kind) {
        this.#unable(run, 'misconfigured');
        return;
      }
      const mine = activity as ActivityOf<Kind>;
      await Promise.all([this.asker.prepare?.(mine, this.speech), this.speech.load(mine)]);
      if (run === this.#run) this.#begin(mine);
    } catch (error) {
      this.#unable(run, reasonOf(codeOf(error)), error);
    }
  }

  #ask() {
    const { activity } = this.host;
    return activity ? this.client?.activity(activity) : undefined;
  }

  #begin(activity: ActivityOf<Kind>) {
    const again = this.activity?.version === activity.version && this.phase.name !== 'unable';
    this.activity = activity;
    if (again && this.phase.name !== 'loading') {
      this.host.requestUpdate();
      return;
    }
    const holding = this.client?.mine(activity);
    if (activity.state === 'upcoming') this.enter({ name: 'upcoming' });
    else if (holding) void this.#answered(holding);
    else if (activity.state === 'closed') this.enter({ name: 'closed' });
    else this.enter({ name: 'asking', issues: [] });
  }

  async #answered(holding: Holding) {
    try {
      await this.prepare();
      this.enter({ name: 'answered', holding });
    } catch {
      this.enter({ name: 'asking', issues: [] });
    }
  }

  #unable(run: number, reason: Extract<Phase, { name: 'unable' }>['reason'], error?: unknown) {
    if (run !== this.#run) return;
    const tag = this.host.localName;
    console.warn(
      `<${tag} activity="${this.host.activity}"> shows its fallback content: ${reason}.`,
      error ?? '',
    );
    void this.speech.load(undefined).then(
      () => this.enter({ name: 'unable', reason }),
      () => undefined,
    );
  }

  /** Brings what sending needs; called at the first touch, so that it is there when the network is not. */
  async prepare(): Promise<NonNullable<typeof this.later>> {
    const [part] = await Promise.all([later(), this.client?.prepare()]);
    await this.speech.also(part.loadMore);
    part.adopt(this.host.shadowRoot);
    return (this.later = part);
  }

  /** Takes note of what is typed and chosen; the form itself stays the only place where it lives. */
  note(form: HTMLFormElement) {
    this.data = new FormData(form);
    this.host.requestUpdate();
  }

  /** Reads the form, and sends what it says. A second call while one runs does nothing. */
  async send(form: HTMLFormElement): Promise<void> {
    const { activity, client } = this;
    if (!activity || !client || this.phase.name === 'sending' || this.phase.name === 'waiting')
      return;
    const draft = {
      ...this.asker.read(new FormData(form), activity),
      language: this.speech.content,
    };
    this.enter({ name: 'sending' });
    try {
      const { check } = await this.prepare();
      const issues = check(activity, draft as Draft);
      if (issues.length > 0) {
        this.#wrong(issues);
        return;
      }
      announce(this.host, this.speech.words.sending);
      const holding = await client.submit<Activity>(activity, draft as Draft, {
        onWaiting: (delay) => this.#wait(delay),
      });
      this.enter({ name: 'done', holding }, { focus: true });
      this.host.dispatchEvent(new SubmittedEvent(holding.receipt));
    } catch (error) {
      this.#failed(error);
    }
  }

  #wrong(issues: readonly FieldIssue[]) {
    this.enter({ name: 'asking', issues }, { focus: true });
  }

  #wait(delay: number) {
    if (this.phase.name !== 'waiting') {
      const { title, text } = this.speech.words.waiting;
      announce(this.host, `${title}. ${text}`);
    }
    this.enter({ name: 'waiting' });
    this.host.dispatchEvent(new QueuedEvent(delay));
  }

  #failed(error: unknown) {
    const code = codeOf(error);
    const issues =
      error instanceof Error && 'issues' in error ? (error.issues as readonly FieldIssue[]) : [];
    if (code === 'invalid-submission' && issues.length > 0) {
      this.#wrong(issues);
      return;
    }
    const failure = failureOf(code);
    if (failure === 'unknown-version') void this.load();
    this.enter({ name: 'failed', failure, again: mayHelp.has(failure) }, { focus: true });
    this.host.dispatchEvent(new FailedEvent(code));
  }

  /** Takes back what was sent. */
  async withdraw(holding: Holding): Promise<void> {
    await holding.withdraw();
    this.enter({ name: 'withdrawn' }, { focus: true });
    this.host.dispatchEvent(new WithdrawnEvent(holding.receipt));
  }
}
