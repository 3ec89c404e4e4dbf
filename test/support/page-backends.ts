// Real backends for tests that run in a browser: each has its own store, clock and faults.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Definition } from '@suara/contract';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import type { Fault } from './faults.ts';
import { startFaultProxy, type FaultProxy, type Seen } from './fault-proxy.ts';
import { serveFetch } from './serve-fetch.ts';

/** What a test may ask of a new backend. */
export interface BackendWish {
  /** Definitions to offer, as they are written in files; the example agency's own unless given. */
  activities?: unknown[];
  /** The backend's clock stands at this time (RFC 3339); it runs unless given. */
  now?: string;
}

/** What a test may change in a running backend. */
export interface BackendChange {
  faults?: Fault[];
  now?: string;
}

const agency = resolve(import.meta.dirname, '../../examples/agency-page/activities');

/** The example agency's activity files, parsed. */
export function agencyActivities(): unknown[] {
  return readdirSync(agency)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(agency, file), 'utf8')) as unknown);
}

interface Running {
  proxy: FaultProxy;
  clock: { now: Date | null };
  close(): Promise<void>;
}

export class PageBackends {
  #running: Running[] = [];

  /**
   * Starts a backend; `id` names it in the calls below.
   *
   * @param origins - the origins of the pages that may use it
   */
  async open(
    wish: BackendWish,
    origins: readonly string[],
  ): Promise<{ id: number; endpoint: string }> {
    const activities = (wish.activities ?? agencyActivities()).map((one) => Definition.parse(one));
    const clock = { now: wish.now ? new Date(wish.now) : null };
    const late: { server?: ReturnType<typeof createServer> } = {};
    const served = await serveFetch((request) => late.server!.fetch(request));
    const proxy = await startFaultProxy(served.origin);
    const server = createServer({
      store: memoryStore(),
      activities,
      origins,
      publicUrl: proxy.origin,
      now: () => clock.now ?? new Date(),
    });
    late.server = server;
    await server.ready;
    const close = async () => {
      await Promise.all([proxy.close(), served.close(), server.close()]);
    };
    this.#running.push({ proxy, clock, close });
    return { id: this.#running.length - 1, endpoint: proxy.origin };
  }

  change(id: number, { faults, now }: BackendChange): void {
    const { proxy, clock } = this.#at(id);
    if (faults) proxy.plan(faults);
    if (now) clock.now = new Date(now);
  }

  /** Every request that came to this backend so far. */
  seen(id: number): Seen[] {
    return this.#at(id).proxy.seen;
  }

  async close(): Promise<void> {
    await Promise.all(this.#running.map((one) => one.close()));
    this.#running = [];
  }

  #at(id: number): Running {
    const found = this.#running[id];
    if (!found) throw new RangeError(`There is no backend ${id}.`);
    return found;
  }
}
