import type { ActivityOf } from '@suara/contract';
import { checkActivity } from './activity-check.ts';
import { suaraBackend } from './backends/suara.ts';
import { SuaraError } from './errors.ts';
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
 * The typed way to a backend. Nothing is sent, and nothing kept on the device, before a method is called.
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
  const platform = { ...here, ...options.platform };
  const backend = options.backend ?? suaraBackend({ endpoint: options.endpoint ?? '', platform });
  const context: Context = {
    backend,
    platform,
    keeping: createKeeping(backend.name, options.shared ? () => undefined : platform.storage),
    shared: options.shared ?? false,
    page: options.page ?? false,
    recent: new Map(),
    tried: new Map(),
  };
  const client: Client = {
    capabilities: backend.capabilities,
    async activity(id, call = {}) {
      const activity = checkActivity(await backend.activity(id, call), id);
      if (call.kind && activity.kind !== call.kind) {
        throw new SuaraError('unknown-activity', {
          message: `“${id}” is of kind ${activity.kind}, not ${call.kind}. Use the element or answer of that kind.`,
        });
      }
      return activity as ActivityOf<NonNullable<typeof call.kind>>;
    },
    async submit(activity, draft, call = {}) {
      return (await sending()).submit(context, activity, draft, call);
    },
    mine({ id }) {
      const kept = context.keeping.read(id, 'device');
      if (kept?.receipt === undefined) return undefined;
      return hold(context, id, kept, kept.receipt);
    },
    async receipt(code, call = {}) {
      return (await asking()).receipt(context, code, call);
    },
    async results({ id }, call = {}) {
      return (await asking()).results(context, id, call);
    },
    async *follow({ id }, call = {}) {
      yield* (await asking()).follow(context, id, call);
    },
    async responses({ id }, call = {}) {
      return (await asking()).responses(context, id, call);
    },
    async prepare() {
      await Promise.all([sending(), backend.prepare?.()]);
    },
  };
  contexts.set(client, context);
  return client;
}
