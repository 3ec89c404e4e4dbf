import type { Activity, Words } from '@suara/contract';
import type { Wording } from '@suara/contract/words/words';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatsOf, type Formats } from '../i18n/formats.ts';
import { directionOf, match } from '../i18n/language.ts';
import { onWords, wordsLanguage } from '../i18n/words.ts';

/** Where an element's words come from. */
export interface WordsSource<All> {
  get(language: string): All | undefined;
  /** @throws TypeError - The file could not be loaded. */
  load(language: string): Promise<void>;
}

/**
 * In which language one element speaks: the nearest `lang` if the activity has it, else the activity's first; and
 * its own words in that language, or in the one its readers know best. The last words stay until the next arrive.
 */
export class Speech<All = Wording> implements ReactiveController {
  /** Language of the activity's texts; it is also the submission's. */
  content = '';
  /** The words in use; none before the first have arrived. */
  declare words: All;
  readonly #host: ReactiveControllerHost;
  readonly #language: { nearest: string };
  readonly #source: WordsSource<All>;
  #spoken: Activity | undefined;
  #stop: (() => void) | undefined;
  /** Brings further words, with those of every language. */
  readonly besides = new Set<(language: string) => Promise<void>>();

  constructor(
    host: ReactiveControllerHost,
    language: { nearest: string },
    source: WordsSource<All>,
  ) {
    this.#host = host;
    this.#language = language;
    this.#source = source;
    host.addController(this);
  }

  hostConnected() {
    this.#stop = onWords(() => {
      this.#take();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected() {
    this.#stop?.();
  }

  /** Whether there are words yet. */
  get ready() {
    return Boolean(this.words);
  }

  /** Language of {@link words}. */
  get language() {
    return wordsLanguage(this.content);
  }

  get direction() {
    return directionOf(this.content);
  }

  get formats(): Formats {
    return formatsOf(this.content, this.language, this.#spoken?.timeZone);
  }

  /** The definition's words in the language shown; another language's rather than nothing. */
  readonly say = (words: Words): string => words[this.content] ?? Object.values(words)[0] ?? '';

  /** Chooses the language for what is to be drawn, and sends for its words if they are not there. */
  update(activity: Activity | undefined) {
    this.#choose(activity);
    if (!this.#take())
      void this.load(activity).then(
        () => this.#host.requestUpdate(),
        () => undefined,
      );
  }

  /**
   * Brings the words for an activity, or for the page where there is none.
   *
   * @throws TypeError - The file could not be loaded.
   */
  async load(activity: Activity | undefined): Promise<void> {
    this.#choose(activity);
    const { language } = this;
    await Promise.all([
      this.#source.load(language),
      ...[...this.besides].map((bring) => bring(language)),
    ]);
    this.#take();
  }

  /**
   * Brings further words, now and again with every other language.
   *
   * @throws TypeError - The file could not be loaded.
   */
  async also(bring: (language: string) => Promise<void>): Promise<void> {
    await bring(this.language);
    this.besides.add(bring);
  }

  /** Takes the words of the language, if they are there. */
  #take() {
    const words = this.#source.get(this.language);
    if (words) this.words = words;
    return words;
  }

  /** What is drawn while the rest is on its way knows no activity yet, and takes back no language that one has chosen. */
  #choose(activity = this.#spoken) {
    this.#spoken = activity;
    const { nearest } = this.#language;
    const [first] = activity?.languages ?? [];
    this.content = activity
      ? (match(nearest, activity.languages) ?? first ?? 'en')
      : wordsLanguage(nearest);
  }
}
