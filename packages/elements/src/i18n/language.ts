import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Languages without words of their own here, and the one that their speakers read as well. */
const kin: Readonly<Record<string, string>> = Object.fromEntries(
  'ace ban bbc bew bjn btk bug gor jv mad mak min ms nia sas su'
    .split(' ')
    .map((code) => [code, 'id']),
);

/** The nearest `lang` of an element, through shadow roots; empty where the page names none. */
export function nearestLanguage(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const named: Element | null = node.closest('[lang]:not([lang=""])');
    if (named) return named.getAttribute('lang') ?? '';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** What to try for a language tag, best first: `ms-Arab-MY` gives itself, `ms-Arab`, `ms`, `id`. */
export function fallbacks(tag: string): string[] {
  const parts = tag.split('-');
  const chain = parts.map((_, i) => parts.slice(0, parts.length - i).join('-'));
  const relative = kin[parts[0]?.toLowerCase() ?? ''];
  return relative ? [...chain, relative] : chain;
}

/** The first of `available` that serves a reader of `tag`; `undefined` where none does. */
export function match(tag: string, available: readonly string[]): string | undefined {
  for (const wanted of fallbacks(tag)) {
    const low = wanted.toLowerCase();
    const found =
      available.find((one) => one.toLowerCase() === low) ??
      available.find((one) => one.toLowerCase().startsWith(`${low}-`));
    if (found) return found;
  }
  return undefined;
}

const rightToLeft = 'Adlm Arab Hebr Mand Mend Nkoo Rohg Samr Syrc Thaa';

/** Direction in which a language is written. From its script: `textInfo` is wrong for e.g. `ms-Arab`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.includes(new Intl.Locale(tag).maximize().script ?? '-') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

const listeners = new Set<() => void>();
const options = { attributes: true, attributeFilter: ['lang'], subtree: true };
let observer: MutationObserver | undefined;

/** Updates its host when a `lang` around it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #nearest = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang` now. */
  get nearest() {
    return this.#nearest;
  }

  hostConnected() {
    listeners.add(this.#look);
    observer ??= new MutationObserver(() => {
      for (const look of listeners) look();
    });
    // Observing a root twice only replaces the options.
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      observer.observe(root, options);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#look();
  }

  hostDisconnected() {
    listeners.delete(this.#look);
  }

  readonly #look = () => {
    const now = nearestLanguage(this.#host);
    if (now === this.#nearest) return;
    this.#nearest = now;
    this.#host.requestUpdate();
  };
}
