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
    async send(parcel, options) {
      return (await calls()).send(wire, parcel, options);
    },
    async own(id, secret, options) {
      return (await calls()).own(wire, id, secret, options);
    },
    async withdraw(id, secret, options) {
      await (await calls()).withdraw(wire, id, secret, options);
    },
    async receipt(code, options) {
      return (await calls()).receipt(wire, code, options);
    },
    async results(activity, options) {
      return (await calls()).results(wire, activity, options);
    },
    async responses(activity, options) {
      return (await calls()).responses(wire, activity, options);
    },
  };
}
