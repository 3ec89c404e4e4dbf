import { familiar, SuaraError } from '../errors.ts';
import { sending, type Context } from '../holding.ts';
import type { Load } from '../sending.ts';
import type { CallOptions, Holding } from '../types.ts';
import { alone } from './alone.ts';
import { OutboxEvent } from './event.ts';
import type { Listed, Vault } from './vault.ts';

/** What carrying needs of its outbox. */
export interface Carrier {
  readonly context: Context;
  readonly vault: Vault;
  /** Entries on their way from this page, so that discarding one stops it. */
  readonly underWay: Map<string, AbortController>;
  tell(event: OutboxEvent): void;
}

/** Stands in a way that may be gone later: the entry goes on waiting. */
const passing = /^(aborted|blocked|bad-answer|network)$/;

/**
 * Sends one entry until it is kept, refused, or its time is over.
 *
 * @param own - this page sent it, and wants its receipt even where another tab was quicker
 */
export async function carry(
  carrier: Carrier,
  { entry, load }: { entry: Listed; load: Load },
  options: CallOptions & { onWaiting?(delay: number): void; own: boolean },
): Promise<Holding> {
  const { context, vault, underWay, tell } = carrier;
  const { send } = await sending();
  const stop = new AbortController();
  underWay.set(entry.key, stop);
  const signal = AbortSignal.any([stop.signal, ...(options.signal ? [options.signal] : [])]);
  try {
    const holding = await send(context, { ...entry.activity, closes: end(entry) }, load, {
      signal,
      onWaiting: (delay) => {
        tell(new OutboxEvent('queued', entry));
        options.onWaiting?.(delay);
      },
      around: (attempt) =>
        alone(entry.key, signal, async () => {
          const waits = options.own || (await vault.open(entry.key));
          if (!waits) throw new SuaraError('aborted', { message: 'Another tab has sent it.' });
          const answer = await attempt();
          // Before the next tab looks: what it still found, it would send.
          await vault.remove(entry.key);
          return answer;
        }),
    });
    tell(new OutboxEvent('sent', entry, { holding }));
    return holding;
  } catch (thrown) {
    const error = familiar(thrown);
    if (error.code !== 'aborted') await giveUp(carrier, entry, error);
    throw error;
  } finally {
    underWay.delete(entry.key);
  }
}

/** Sends what another page left behind, or tells that its time is over. */
export async function resume(carrier: Carrier, key: string, call: CallOptions): Promise<void> {
  const found = await carrier.vault.open(key);
  if (!found || found.entry.refused || carrier.underWay.has(key)) return;
  if (found.entry.expiresAt > carrier.context.platform.now()) {
    await carry(carrier, found, { ...call, own: false }).catch(() => undefined);
    return;
  }
  const message = 'It waited too long to be sent. Give the text back to the person.';
  await giveUp(carrier, found.entry, new SuaraError('closed', { message }));
}

/** The text stays for the person, unless it may still be sent from another page. */
async function giveUp({ vault, tell }: Carrier, entry: Listed, error: SuaraError): Promise<void> {
  const refused = passing.test(error.code) ? null : error.code;
  if (refused) await vault.refuse(entry.key, refused);
  tell(new OutboxEvent('failed', { ...entry, refused }, { error }));
}

/** The closing time, or that of giving up, whichever comes first. */
function end({ activity, expiresAt }: Listed): string | null {
  const first = Math.min(
    activity.closes === null ? Infinity : Date.parse(activity.closes),
    expiresAt,
  );
  return Number.isFinite(first) ? new Date(first).toISOString() : null;
}
