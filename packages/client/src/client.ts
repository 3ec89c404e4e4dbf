import type { ActivityOf } from '@suara/contract';
import { checkActivity } from './activity-check.ts';
import { suaraBackend, type SuaraBackendOptions } from './backends/suara.ts';
import { call, misused, nothing } from './calling.ts';
import { asking, contexts, hold, sending, type Context } from './holding.ts';
import { createKeeping } from './keeping.ts';
import { here, type Platform } from './platform.ts';
import type { Backend, Client } from './types.ts';

/** How to make a client: with a backend of any kind, or with the address of a Suara server. */
export interface ClientOptions {
  /** Where and how submissions are kept: `suaraBackend()`, `formBackend()`, … or your own. */
  backend?: Backend;
  /** Address of a Suara server, instead of `backend`: https, or http on this machine. */
  endpoint?: string;
  /** The device is used by many people: nothing is kept in its storage. @default false */
  shared?: boolean;
  /** Sends the address of the page, without query and fragment, along with a submission. @default false */
  page?: boolean;
  /** Clock, chance and network; for tests. */
  platform?: Partial<Platform>;
}

/**
 * The typed way to a backend. Nothing is sent, and nothing kept on the device, before a method is called. Never throws: where it
 * can't use what it was given, each call on it rejects with `bad-option` or `bad-endpoint`.
 *
 * @example
 * ```ts
 * import { createClient } from '@suara/client';
 * const client = createClient({ endpoint: 'https://suara.kota-contoh.example/' });
 * const activity = await client.activity('taman-kota');
 * const { receipt } = await client.submit(activity, { language: 'id', answer: { choice: ['barat'] } });
 * ```
 */
export function createClient(options: ClientOptions): Client {
  let context: Context;
  try {
    context = contextOf(options);
  } catch (cause) {
    context = { ...contextOf({}), wrong: ['setup', cause] };
  }
  const { backend, keeping, wrong } = context;
  const client: Client = {
    capabilities: backend.capabilities,
    activity: (id, options) =>
      call(wrong, ['id', id], options, async (id, { kind, signal }) => {
        const activity = await checkActivity(await backend.activity(id, { signal }), id);
        if (kind && activity.kind !== kind) return misused('kind', activity);
        return activity as ActivityOf<NonNullable<typeof kind>>;
      }),
    async submit(activity, draft, options) {
      return (await sending()).submit(context, activity, draft, options);
    },
    mine(activity) {
      try {
        const { id } = activity;
        const kept = keeping.read(id, 'device');
        return kept?.receipt === undefined ? undefined : hold(context, id, kept, kept.receipt);
      } catch {
        return undefined;
      }
    },
    withdraw: async (...given) => (await asking()).takeBack(context, ...given),
    receipt: async (...given) => (await asking()).receipt(context, ...given),
    results: async (...given) => (await asking()).results(context, ...given),
    async *follow(activity, options) {
      yield* (await asking()).follow(context, activity, options);
    },
    responses: async (...given) => (await asking()).responses(context, ...given),
    prepare: () =>
      call(wrong, nothing, undefined, async () => {
        await Promise.all([sending(), backend.prepare?.()]);
      }),
  };
  contexts.set(client, context);
  return client;
}

/**
 * What stands behind a client.
 *
 * @throws Whatever reading the options throws; and TypeError, where `backend` is none.
 */
export function contextOf(options: ClientOptions): Context {
  const platform = { ...here, ...options.platform };
  const backend = options.backend ?? suaraBackend({ ...options, platform } as SuaraBackendOptions);
  const { send, capabilities } = backend as Partial<Backend>;
  if (!send || !capabilities) throw new TypeError('backend');
  return {
    backend,
    platform,
    keeping: createKeeping(backend.name, options.shared ? () => undefined : platform.storage),
    shared: options.shared,
    page: options.page,
    recent: new Map(),
    tried: new Map(),
  };
}
