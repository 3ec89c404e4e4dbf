import type { Activity } from '@suara/contract';
import { call, nothing, type Wrong } from '../calling.ts';
import { contextOf } from '../client.ts';
import { readable } from '../endpoint.ts';
import { contexts, sending, type Context } from '../holding.ts';
import type { Body } from '../leaving.ts';
import type { AnswerOf, CallOptions, Client, Draft, Holding } from '../types.ts';
import { carry, resume, type Carrier } from './carrying.ts';
import type { OutboxEvent } from './event.ts';
import { createVault, type Listed } from './vault.ts';

export { OutboxEvent } from './event.ts';
export type { Listed } from './vault.ts';

const day = 86_400_000;

/** What a person wrote, given back. */
export type Written = Omit<Body, 'activity' | 'version'>;

/** How an outbox keeps. */
export interface OutboxOptions {
  /** How long an answer waits at most, in milliseconds. @default 24 hours, or until the activity closes */
  keepFor?: number;
}

/** Answers that wait on the device until they can be sent. */
export interface Outbox {
  /**
   * As `client.submit`, except that the answer outlives the page: it is sealed on the device before the first try,
   * and leaves only when the backend has kept it, or the person discards it.
   *
   * @throws `SuaraError`: as `client.submit()`; `bad-option` where the outbox was made with something it can't use
   */
  submit<A extends Activity>(
    activity: A,
    draft: Draft<AnswerOf<NoInfer<A>>>,
    options?: CallOptions & { onWaiting?(delay: number): void },
  ): Promise<Holding>;
  /**
   * Sends what earlier pages left behind. Resolves when nothing is left to try; how each fared, events tell.
   *
   * @throws `SuaraError`: `bad-option`
   */
  resume(options?: CallOptions): Promise<void>;
  /**
   * What waits, and what was refused and not yet discarded; oldest first.
   *
   * @throws `SuaraError`: `bad-option`
   */
  list(): Promise<readonly Listed[]>;
  /**
   * What the person wrote, to give it back; `undefined` where nothing waits under this key.
   *
   * @throws `SuaraError`: `not-found` for what is no key; `bad-option`
   */
  read(key: string): Promise<Written | undefined>;
  /**
   * Takes it off the device, sent or not. Where nothing waits under this key, nothing is done.
   *
   * @throws `SuaraError`: `not-found` for what is no key; `bad-option`
   */
  discard(key: string): Promise<void>;
  addEventListener(type: 'queued' | 'sent' | 'failed', listen: (event: OutboxEvent) => void): void;
  removeEventListener(
    type: 'queued' | 'sent' | 'failed',
    listen: (event: OutboxEvent) => void,
  ): void;
}

/**
 * An outbox beside a client. On a shared device, in private browsing that forbids storage, in a sandboxed frame and
 * on plain http it keeps in memory only: an answer then waits as long as its page. Never throws: given what is no client, or a `keepFor` that is no time, each
 * call on it rejects with `bad-option`.
 *
 * @example
 * ```ts
 * import { createClient } from '@suara/client';
 * import { createOutbox } from '@suara/client/outbox';
 * const client = createClient({ endpoint: 'https://suara.kota-contoh.example/' });
 * const outbox = createOutbox(client);
 * outbox.addEventListener('sent', ({ holding }) => console.log(holding?.receipt?.code));
 * await outbox.resume();
 * ```
 */
export function createOutbox(client: Client, options?: OutboxOptions): Outbox {
  const { keepFor = day } = readable(options) as OutboxOptions;
  const known = contexts.get(client);
  // One that can't be used has everything, too, and each call says why it can't.
  const context = known ?? contextOf({});
  const wrong = wrongIn(known, keepFor);
  const { platform } = context;
  const vault = createVault(context.backend.name, context.shared);
  const events = new EventTarget();
  const underWay = new Map<string, AbortController>();
  const tell = (event: OutboxEvent) => events.dispatchEvent(event);
  const carrier: Carrier = { context, vault, underWay, tell };

  return {
    submit: (activity, draft, options) =>
      call(wrong, ['activity', activity], options, async (_, options) => {
        const { submit } = await sending();
        return submit(context, activity, draft, options, async (load) => {
          const now = platform.now();
          const closes = activity.closes === null ? Infinity : Date.parse(activity.closes);
          // A device whose clock says that it has closed already is wrong: the backend said that it is open.
          const expiresAt = Math.min(now + keepFor, closes > now ? closes : Infinity);
          const entry = { key: load.kept.id, activity, queuedAt: now, expiresAt, refused: null };
          const kept = await vault.put(entry, load);
          // From here on the outbox brings it back, and the next answer from this tab is a new one.
          if (kept) context.keeping.forget(activity.id, 'tab');
          return carry(carrier, { entry, load }, { ...options, own: true });
        });
      }),
    resume: (options) =>
      call(wrong, nothing, options, async (_, options) => {
        await Promise.all((await vault.list()).map(({ key }) => resume(carrier, key, options)));
      }),
    list: () => call(wrong, nothing, undefined, () => vault.list()),
    read: (key) =>
      call(wrong, ['key', key], undefined, async (key) => {
        const body = (await vault.open(key))?.load.body;
        if (!body) return undefined;
        const { activity: _, version: __, ...written } = body;
        return written;
      }),
    discard: (key) =>
      call(wrong, ['key', key], undefined, async (key) => {
        underWay.get(key)?.abort();
        await vault.remove(key);
      }),
    addEventListener(type, listen) {
      if (listens(type, listen)) events.addEventListener(type, listen as EventListener);
    },
    removeEventListener(type, listen) {
      if (listens(type, listen)) events.removeEventListener(type, listen as EventListener);
    },
  };
}

/** Past every type, what is given may be anything; what is no listener is never called. */
const listens = (type: unknown, listen: unknown) =>
  typeof type === 'string' && typeof listen === 'function';

function wrongIn(context: Context | undefined, keepFor: unknown): Wrong | undefined {
  if (!context) return ['client', undefined];
  if (typeof keepFor !== 'number' || !(keepFor > 0)) return ['keepFor', undefined];
  return context.wrong;
}
