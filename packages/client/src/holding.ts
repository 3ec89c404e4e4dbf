import type { Receipt } from '@suara/contract';
import type { Wrong } from './calling.ts';
import type { Keeping, Kept } from './keeping.ts';
import { load } from './load.ts';
import type { Platform } from './platform.ts';
import type { Backend, Client, Holding } from './types.ts';

/** What the parts of a client work with. */
export interface Context {
  readonly backend: Backend;
  /** Set where the client can't be used: every call says why. */
  readonly wrong?: Wrong | undefined;
  readonly platform: Platform;
  readonly keeping: Keeping;
  /** The device is used by many people. */
  readonly shared: boolean | undefined;
  /** Whether the page's address goes along. */
  readonly page: boolean | undefined;
  /** What was acknowledged on this page, by activity: opens results that show after voting. */
  readonly recent: Map<string, Kept>;
  /** The last try of each change, by id: its number is spent, whether or not it arrived. */
  readonly tried: Map<string, Kept>;
}

/** Which submission each holding holds. The secret stands here and not on the object. */
export const held = new WeakMap<Holding, Kept>();

/** What stands behind each client, for what is built on one. */
export const contexts = new WeakMap<Client, Context>();

export const sending = () => load(import('./sending.ts'));
export const asking = () => load(import('./asking.ts'));

/** Hands the person what they sent, without its secret. */
export function hold(
  context: Context,
  activity: string,
  kept: Kept,
  receipt: Receipt | null,
): Holding {
  const holding: Holding = {
    receipt,
    async own(options) {
      return (await asking()).own(context, kept, options);
    },
    async withdraw(options) {
      return (await asking()).withdraw(context, activity, kept, options);
    },
    keep() {
      context.keeping.write(activity, 'device', { ...kept, receipt });
    },
  };
  held.set(holding, kept);
  return holding;
}
