import { virtual } from '@guidepup/virtual-screen-reader/browser.js';

/** Somebody who listens to the page with a screen reader. */
export interface Listener {
  /** What was announced by itself since listening began, or since the last look. */
  heard(): Promise<string[]>;
  stop(): Promise<void>;
}

/**
 * Begins to listen, as on a browser without `ariaNotify`: what elements have to say goes through the page's live
 * region, which the virtual screen reader reads like a real one. Call it before the element is shown.
 */
export async function listen(): Promise<Listener> {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'ariaNotify');
  Object.defineProperty(Element.prototype, 'ariaNotify', { value: undefined, configurable: true });
  await virtual.start({ container: document.body });
  let read = 0;
  return {
    async heard() {
      const all = await virtual.spokenPhraseLog();
      const fresh = all.slice(read);
      read = all.length;
      return fresh.flatMap((phrase) => /^polite: (.+)/.exec(phrase)?.[1] ?? []);
    },
    async stop() {
      await virtual.stop();
      Reflect.deleteProperty(Element.prototype, 'ariaNotify');
      if (own) Object.defineProperty(Element.prototype, 'ariaNotify', own);
    },
  };
}

/** Listens during each test of a suite; gives the listener of the test that runs. */
export function listening(after: () => void): () => Listener {
  let listener: Listener;
  beforeEach(async () => {
    listener = await listen();
  });
  afterEach(async () => {
    after();
    await listener.stop();
  });
  return () => listener;
}
