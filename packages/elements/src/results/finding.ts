import type { Backend, Client } from '@suara/client';
import { firstActivity, firstResults } from '@suara/client/first';
import type { Activity, Results } from '@suara/contract';
import type { ResultsShowWording } from '@suara/contract/words/results/wording';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { LanguageController } from '../i18n/watch.ts';
import { Speech } from '../shared/speech.ts';
import type * as asking from './asking.ts';
import type * as cards from './card.ts';
import type * as lazily from './more.ts';
import type * as rarely from './rare.ts';
import { isPlain, policyOf } from './rows.ts';
import { resultsWords } from './words.ts';

/** Where the figures of one activity stand. */
export type ResultsPhase =
  | {
      /** `hidden`: there are none by rule. `unable`: something is in the way, so that the fallback content stays. */
      name: 'loading' | 'unable' | 'hidden';
      /** Says why, where more is known than that they could not be loaded. */
      draw?: (level: number, titled: boolean) => TemplateResult;
    }
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

/** What was asked for, or the code of what is in the way. */
type Found<T> = T | string;

/** Asks the SDK; figures that are public and stand still do without it. */
const ask = <T>(way: (sdk: typeof asking) => Promise<T>): Promise<Found<T>> =>
  import('./asking.ts')
    .then(way)
    .catch((error: unknown) => String((error as { code?: unknown } | undefined)?.code));
const news = () => import('./news.ts');
/** Milliseconds for which figures that have just come are new enough: what follows them is not loaded before. */
const FRESH = 10_000;
/** What is in the way, where it can be explained. */
const explained = ['unknown-activity', 'not-found', 'bad-endpoint', 'results-hidden'];

/** Finds the figures of an activity and keeps them up to date where they are live. */
export class Finding implements ReactiveController {
  readonly host: ResultsHost;
  readonly speech: Speech<ResultsShowWording>;
  phase: ResultsPhase = { name: 'loading' };
  activity: Activity | undefined;
  /** What only some figures are drawn with, once these do. */
  rare: typeof rarely | undefined;
  /** What figures of what is no poll are drawn with, and tables; once it is here. */
  card: typeof cards | undefined;
  /** What is drawn when somebody asks for it. */
  more: typeof lazily | undefined;
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
    if (this.#stop) void this.find();
  }

  hostDisconnected() {
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

  hostUpdated() {
    this.card?.dress(this.host);
  }

  /** Address of the backend: of the element, else of the page. */
  get endpoint(): string {
    const ofPage = this.host.ownerDocument.querySelector('meta[name="suara-endpoint"]');
    return this.host.endpoint || (ofPage?.getAttribute('content') ?? '');
  }

  /** Looks for the figures. Called by itself, and again by the person. */
  async find(): Promise<void> {
    this.#stop?.abort();
    const { signal } = (this.#stop = new AbortController());
    for (const type of ['suara-submitted', 'suara-withdrawn'])
      this.host.ownerDocument.addEventListener(type, this.#voted, { signal });
    const [activity, found] = await Promise.all([this.#definition(), this.#figures(signal)]);
    if (signal.aborted) return;
    this.activity = typeof activity === 'string' ? undefined : activity;
    await this.#take(found, signal);
  }

  /** Brings what it takes to show what was found, and shows it. */
  async #take(found: Found<Results>, signal: AbortSignal) {
    let phase: ResultsPhase = { name: 'unable' };
    try {
      await Promise.all([this.speech.load(this.activity), this.#bringFor(found)]);
      if (typeof found !== 'string') phase = { name: 'shown', results: found };
      else phase = (await this.rare?.explain(this, found)) ?? phase;
    } catch (error) {
      // Where nothing more can be had, it is said that it could not be loaded.
      console.warn(error);
    }
    if (signal.aborted) return;
    this.#become(phase);
    const { localName, activity } = this.host;
    if (phase.name === 'unable')
      console.warn(`<${localName} activity="${activity}"> shows its fallback content.`, found);
    else if (phase.name === 'shown' && this.#moves(phase.results)) this.#followLater(signal);
  }

  /** Once they are no longer new. Not while there is no network: what once failed to load, some browsers never ask for again. */
  #followLater(signal: AbortSignal) {
    setTimeout(() => {
      if (signal.aborted) return;
      if (navigator.onLine) void news().then(({ follow }) => follow(this, signal), console.warn);
      else this.#followLater(signal);
    }, FRESH);
  }

  /** Somebody voted on this page: what opens after voting may be open now. */
  readonly #voted = ({ target }: Event) => {
    if ((target as Partial<ResultsHost>).activity === this.host.activity) void this.find();
  };

  async #definition(): Promise<Found<Activity>> {
    const { activity, client, backend, definition } = this.host;
    if (definition) return definition;
    if (client || backend) return ask(({ clientOf }) => clientOf(this).activity(activity));
    return this.endpoint && activity ? firstActivity(this.endpoint, activity) : 'bad-endpoint';
  }

  async #figures(signal: AbortSignal): Promise<Found<Results>> {
    const { client, backend } = this.host;
    const { id, endpoint } = this;
    if (!id || !(client || backend || endpoint)) return 'bad-endpoint';
    if (!client && !backend) {
      const found = await firstResults(endpoint, id, signal);
      if (found !== 'results-hidden') return found;
      // They may be open to who holds a vote. If not, it is to be said why.
      this.bringRare().catch(() => undefined);
    }
    return ask(({ clientOf }) => clientOf(this).results({ id }, { signal }));
  }

  /** Names the activity to the backend. */
  get id(): string {
    return this.host.activity || (this.host.definition?.id ?? '');
  }

  #moves({ state }: Results) {
    const policy = this.activity && policyOf(this.activity);
    return state === 'open' && (policy === 'live' || policy === 'after-vote');
  }

  /** Shows figures that have come since, as soon as all is here that they are drawn with. */
  async show(results: Results, signal: AbortSignal) {
    await this.#bringFor(results);
    if (!signal.aborted) this.#become({ name: 'shown', results });
  }

  #become(phase: ResultsPhase) {
    const before = this.phase;
    this.phase = phase;
    this.host.requestUpdate();
    if (phase.name !== 'shown') return;
    if (before.name !== 'shown') this.saidAt = performance.now();
    else
      void news()
        .then(({ tell }) => tell(this, before.results, phase.results))
        .catch(console.warn);
  }

  /** Brings what figures are drawn with, where that is not here from the start, or what says why there are none. */
  async #bringFor(found: Found<Results>) {
    if (typeof found === 'string') {
      if (explained.includes(found)) await this.bringRare();
    } else if (found.kind !== 'poll') await this.bringCard();
    else if (!isPlain(found)) await this.bringRare();
  }

  /** @throws TypeError - It could not be loaded. */
  async bringRare() {
    const rare = await import('./rare.ts');
    await this.speech.also(rare.rareWords.load);
    return (this.rare = rare);
  }

  /** @throws TypeError - It could not be loaded. */
  async bringCard() {
    const card = await import('./card.ts');
    await this.speech.also(card.countingWords.load);
    this.card = card;
  }

  /** @throws TypeError - It could not be loaded. */
  async bringMore() {
    // Asked for together, since it needs all of them.
    const [more] = await Promise.all([import('./more.ts'), this.bringRare(), this.bringCard()]);
    more.prepareAnnouncements(this.host);
    this.more = more;
  }
}
