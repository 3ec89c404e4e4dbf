import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLanguage } from './language.ts';

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Updates its host when a `lang` around it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** The nearest `lang` now. */
  nearest = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    listeners.add(this.#look);
    observer ??= new MutationObserver(() => listeners.forEach((look) => look()));
    // Observing a root twice only replaces the options.
    let inside: Node | undefined = this.#host;
    while (inside) {
      const root: Node & { host?: Node } = inside.getRootNode();
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
      inside = root.host;
    }
    this.#look();
  }

  hostDisconnected() {
    listeners.delete(this.#look);
  }

  readonly #look = () => {
    const now = nearestLanguage(this.#host);
    if (now !== this.nearest) this.#host.requestUpdate();
    this.nearest = now;
  };
}
