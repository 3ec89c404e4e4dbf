// What can go wrong between a page and a backend, as data: tests ask for it, the proxy does it.

/** One fault, for requests that match. */
export interface Fault {
  /**
   * - `drop-reply`: the backend gets the request and commits; its reply never arrives
   * - `unreachable`: the connection breaks before the backend hears anything
   * - `unavailable`: 503 with Retry-After, without asking the backend
   * - `delay`: the backend is asked after `ms`
   * - `garble`: the backend commits; its reply arrives cut off in the middle
   */
  kind: 'drop-reply' | 'unreachable' | 'unavailable' | 'delay' | 'garble';
  /** Only this method; any where left out. Preflights count as `OPTIONS`. */
  method?: string;
  /** Only paths that begin so. */
  path?: string;
  /** How many requests it meets, then it is over. One unless given; `Infinity` cannot be sent as JSON, so use -1. */
  times?: number;
  /** For `delay`: milliseconds to wait before the backend is asked. */
  ms?: number;
  /** For `unavailable`: seconds in Retry-After. */
  retryAfter?: number;
}

/** The faults that are still to come, first match first. */
export class FaultPlan {
  #faults: (Fault & { left: number })[] = [];

  /** Replaces what was planned. */
  set(faults: readonly Fault[]): void {
    this.#faults = faults.map((fault) => ({ ...fault, left: fault.times ?? 1 }));
  }

  /** The fault that meets this request, which uses it up by one; or none. */
  take(method: string, path: string): Fault | undefined {
    const fault = this.#faults.find(
      (one) =>
        one.left !== 0 &&
        (one.method === undefined ? method !== 'OPTIONS' : one.method === method) &&
        path.startsWith(one.path ?? '/'),
    );
    if (fault) fault.left -= 1;
    return fault;
  }
}
