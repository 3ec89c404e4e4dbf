import type { Place } from './keeping.ts';

// Captured when loaded: what replaces fetch later on the page is not for us.
const pageFetch = globalThis.fetch;

/** What the client needs of the place it runs in. Tests give their own clock, chance and network. */
export interface Platform {
  fetch: typeof globalThis.fetch;
  /** Milliseconds since 1970, by this device. It may be wrong: closing is decided by the server's clock. */
  now(): number;
  /** Calls back after so many milliseconds, unless cancelled by the function returned. */
  after(milliseconds: number, run: () => void): () => void;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** The tab's or the device's storage. May throw or be absent; then memory serves. */
  storage(place: Place): Storage | undefined;
  /** Whether the device thinks it has a network. */
  online(): boolean;
  /** Whether anyone can see the page; where there is no page, yes. */
  visible(): boolean;
  /**
   * Calls back whenever waiting may be over early: online again, visible again, or back from the
   * back/forward cache.
   */
  onWake(run: () => void): () => void;
}

/** The page, worker or process this runs in. */
export const here: Platform = {
  fetch: (input, init) => pageFetch(input, init),
  now: () => Date.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: () => Math.random(),
  // Reading these properties throws in a sandboxed frame.
  storage: (place) => (place === 'tab' ? globalThis.sessionStorage : globalThis.localStorage),
  online: () => (globalThis.navigator as Navigator | undefined)?.onLine !== false,
  visible: () => (globalThis.document as Document | undefined)?.visibilityState !== 'hidden',
  onWake: (run) => {
    const events = ['online', 'pageshow', 'visibilitychange'];
    // Node has no global events.
    const target = globalThis as Partial<EventTarget>;
    for (const event of events) target.addEventListener?.(event, run);
    return () => {
      for (const event of events) target.removeEventListener?.(event, run);
    };
  },
};
