// For tests that run in the browser: a real backend of their own, which fails when they ask it to.
import type { Fault } from './faults.ts';
import type { Seen } from './fault-proxy.ts';
import type { BackendChange, BackendWish } from './page-backends.ts';

export interface PageBackend {
  /** Where the client or element is to send its requests. */
  endpoint: string;
  /** Replaces the planned faults; without arguments there are none. */
  faults: (...faults: Fault[]) => Promise<void>;
  /** Sets the backend's clock, and stops it there. */
  clock: (now: string) => Promise<void>;
  /** Every request so far, preflights included. */
  seen: () => Promise<Seen[]>;
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`/__backends__${path}`, init);
  if (!response.ok) throw new Error(`The test runner could not do it: ${await response.text()}`);
  return response.json();
}

/** Opens a backend that nobody else uses: empty store, the example agency's activities. */
export async function openBackend(wish: BackendWish = {}): Promise<PageBackend> {
  const { id, endpoint } = (await call('POST', '', wish)) as { id: number; endpoint: string };
  const change = async (to: BackendChange) => {
    await call('PATCH', `/${id}`, to);
  };
  return {
    endpoint,
    faults: (...faults) => change({ faults }),
    clock: (now) => change({ now }),
    seen: async () => (await call('GET', `/${id}`)) as Seen[],
  };
}
