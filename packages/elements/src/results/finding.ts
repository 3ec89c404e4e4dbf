import type { Backend, Client } from '@suara/client';
import { firstActivity, firstResults } from '@suara/client/first';
import type { Activity, Results } from '@suara/contract';
import type { ResultsWording } from '@suara/contract/words/results/wording';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LanguageController } from '../i18n/watch.ts';
import { Speech } from '../shared/speech.ts';
import { policyOf } from './rows.ts';
import { resultsWords } from './words.ts';

/** Why there are no figures: by rule, which is said as that, or because something is in the way. */
export type Why = keyof ResultsWording['hidden'];
export type Trouble = 'unreachable' | 'unknown' | 'misconfigured';

/** Where the figures of one activity stand. */
export type ResultsPhase =
  | { name: 'loading' }
  | { name: 'unable'; trouble: Trouble }
  | { name: 'hidden'; why: Why }
  | { name: 'shown'; results: Results };

/** The element that figures are found for. */
export interface ResultsHost extends ReactiveControllerHost, HTMLElement {
  activity: string;
  endpoint: string;
  backend: string | Backend;
  client: Client | undefined;
  definition: Activity | undefined;
  shared: boolean;
}

type Found<T> = T | string;

const troubles: Readonly<Record<string, Trouble>> = {
  'unknown-activity': 'unknown',
  'not-found': 'unknown',
  'bad-endpoint': 'misconfigured',
};

const codeOf = (error: unknown) => String((error as { code?: unknown } | undefined)?.code);
/** The SDK; figures that are public and stand still do without it. */
const sdk = () => import('./asking.ts');
const news = () => import('./news.ts');

/** Finds the figures of an activity and keeps them up to date where they are live. */
export class Finding implements ReactiveController {
  readonly host: ResultsHost;
  readonly speech: Speech<ResultsWording>;
  phase: ResultsPhase = { name: 'loading' };
  activity: Activity | undefined;
  /** Tells when hidden figures come on the reader's clock, once that is here. */
  yours: ((when: string) => string) | undefined;
  #sources: readonly unknown[] = [];
  #stop: AbortController | undefined;
  /** When figures were last shown or said for the first time, in milliseconds of the page. */
  saidAt = 0;

  constructor(host: ResultsHost) {
    this.host = host;
    this.speech = new Speech(host, new LanguageController(host), resultsWords);
    host.addController(this);
  }

  hostConnected() {
    this.host.ownerDocument.addEventListener('suara-submitted', this.#voted);
    this.host.ownerDocument.addEventListener('suara-withdrawn', this.#voted);
    if (this.#stop) void this.find();
  }

  hostDisconnected() {
    this.host.ownerDocument.removeEventListener('suara-submitted', this.#voted);
    this.host.ownerDocument.removeEventListener('suara-withdrawn', this.#voted);
    this.#stop?.abort();
  }

  hostUpdate() {
    const { activity, endpoint, backend, client, definition, shared } = this.host;
    const sources = [activity, endpoint, backend, client, definition, shared];
    if (sources.some((source, i) => source !== this.#sources[i])) {
      this.#sources = sources;
      void this.find();
    }
    this.speech.update(this.activity);
  }

  /** Somebody voted on this page: what opens after voting may be open now. */
  readonly #voted = ({ target }: Event) => {
    if ((target as Partial<ResultsHost>).activity === this.host.activity) void this.find();
  };

  /** Address of the backend: of the element, else of the page. */
  get endpoint(): string {
    const ofPage = this.host.ownerDocument.querySelector('meta[name="suara-endpoint"]');
    return this.host.endpoint || (ofPage?.getAttribute('content') ?? '');
  }

  /** Looks for the figures. Called by itself, and again by the person. */
  async find(): Promise<void> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    const [activity, results] = await Promise.all([this.#definition(), this.#figures(stop.signal)]);
    this.activity = typeof activity === 'string' ? undefined : activity;
    try {
      await this.speech.load(this.activity);
    } catch {
      if (typeof results !== 'string') return;
    }
    if (stop.signal.aborted) return;
    if (typeof results !== 'string') this.#show(results, stop.signal);
    else this.#withheld(results);
  }

  async #definition(): Promise<Found<Activity>> {
    const { activity, client, backend, definition } = this.host;
    if (definition) return definition;
    if (!client && !backend)
      return this.endpoint && activity ? firstActivity(this.endpoint, activity) : 'bad-endpoint';
    try {
      return await (await sdk()).clientOf(this).activity(activity);
    } catch (error) {
      return codeOf(error);
    }
  }

  async #figures(signal: AbortSignal): Promise<Found<Results>> {
    const { client, backend, activity } = this.host;
    const id = activity || this.host.definition?.id;
    if (!id || (!client && !backend && !this.endpoint)) return 'bad-endpoint';
    if (!client && !backend) {
      const found = await firstResults(this.endpoint, id, signal);
      // What is hidden may be open to who holds a vote.
      if (found !== 'results-hidden') return found;
    }
    try {
      return await (await sdk()).clientOf(this).results({ id }, { signal });
    } catch (error) {
      return codeOf(error);
    }
  }

  #show(results: Results, signal: AbortSignal) {
    this.#become(results);
    const policy = this.activity && policyOf(this.activity);
    const moves = policy === 'live' || policy === 'after-vote';
    if (moves && results.state === 'open') void this.#follow(signal);
  }

  async #follow(signal: AbortSignal) {
    try {
      const [{ clientOf }, { prepare }] = await Promise.all([sdk(), news()]);
      prepare(this);
      const id = this.host.activity || (this.activity?.id ?? '');
      for await (const results of clientOf(this).follow({ id }, { signal })) this.#become(results);
    } catch {
      // The figures that are there stay, with the time they are of.
    }
  }

  #become(results: Results) {
    const before = this.phase.name === 'shown' ? this.phase.results : undefined;
    this.phase = { name: 'shown', results };
    this.host.requestUpdate();
    if (!before) this.saidAt = performance.now();
    else void news().then(({ tell }) => tell(this, before, results), console.warn);
  }

  #withheld(code: string) {
    if (code === 'results-hidden' && this.activity) {
      const { state } = this.activity;
      const results = policyOf(this.activity);
      const why = state === 'upcoming' ? state : results === 'live' ? 'after-close' : results;
      this.phase = { name: 'hidden', why };
      void import('./clock.ts').then(({ bring }) => bring(this), console.warn);
    } else {
      const trouble = troubles[code] ?? 'unreachable';
      console.warn(
        `<${this.host.localName} activity="${this.host.activity}"> shows its fallback content: ${trouble}.`,
      );
      this.phase = { name: 'unable', trouble };
    }
    this.host.requestUpdate();
  }
}
