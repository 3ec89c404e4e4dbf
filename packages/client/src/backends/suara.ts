import { readable } from '../endpoint.ts';
import { exchange, openWire } from '../exchange.ts';
import { load } from '../load.ts';
import { here, type Platform } from '../platform.ts';
import type { Backend } from '../types.ts';

/** Where a Suara server is. */
export interface SuaraBackendOptions {
  /** Its address: https, or http on this machine; may be relative to the page. */
  endpoint: string;
  /** Used in place of the page's `fetch`: a handler in the same process, or a wrapper. */
  fetch?: typeof fetch;
  /** Clock and chance; for tests. */
  platform?: Platform;
}

/**
 * A Suara server, or anything that passes the contract's conformance suite. Everything but reading an activity
 * is loaded when it is first used. Never throws: each call rejects with `bad-endpoint` where it was given none.
 *
 * @example
 * ```ts
 * import { createClient, suaraBackend } from '@suara/client';
 * const client = createClient({ backend: suaraBackend({ endpoint: 'https://suara.kota-contoh.example/' }) });
 * ```
 */
export function suaraBackend(options: SuaraBackendOptions): Backend {
  const { endpoint, fetch, platform = here } = readable(options);
  const wire = openWire(endpoint, fetch ? { ...platform, fetch } : platform);
  const calls = () => load(import('./suara-calls.ts'));
  const reads = () => load(import('./suara-reads.ts'));
  return {
    name: endpoint,
    speaksContract: true,
    capabilities: {
      idempotent: true,
      receipts: true,
      status: true,
      results: true,
      withdrawal: true,
      activities: true,
    },
    answered: () => wire.answered,
    ahead: () => wire.ahead,
    async activity(id, { signal }) {
      return (await exchange(wire, `v1/activities/${encodeURIComponent(id)}`, { signal })).body;
    },
    prepare: calls,
    send: async (...given) => (await calls()).send(wire, ...given),
    own: async (...given) => (await reads()).own(wire, ...given),
    withdraw: async (...given) => (await reads()).withdraw(wire, ...given),
    receipt: async (...given) => (await reads()).receipt(wire, ...given),
    results: async (...given) => (await reads()).results(wire, ...given),
    responses: async (...given) => (await reads()).responses(wire, ...given),
  };
}
