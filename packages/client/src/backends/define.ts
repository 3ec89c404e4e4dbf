import { misused } from '../calling.ts';
import { familiar, SuaraError } from '../errors.ts';
import type { Backend, Capabilities } from '../types.ts';

/** A backend of your own: `name` and `send`, and whatever else it can do. */
export type BackendDefinition = Partial<Omit<Backend, 'capabilities'>> &
  Pick<Backend, 'name' | 'send'> & { capabilities?: Partial<Capabilities> };

const familiarly =
  <Args extends unknown[], T>(run: (...args: Args) => Promise<T>) =>
  async (...args: Args): Promise<T> => {
    try {
      return await run(...args);
    } catch (error) {
      throw familiar(error);
    }
  };

/**
 * Makes a backend of your own. What it can do is taken from what is given; `idempotent` and `receipts` must be said,
 * as they are promises: that the same submission twice counts once, and that `send` answers with a receipt for the
 * id and revision it was given. Whatever your methods throw becomes a `SuaraError`.
 * Never throws: where `name` or `send` is missing, each call rejects with `bad-option`.
 *
 * @example
 * ```ts
 * import { createClient, defineBackend } from '@suara/client';
 * const backend = defineBackend({
 *   name: 'ruang-warga',
 *   async send({ body }, { signal }) {
 *     const init = { method: 'POST', body: JSON.stringify(body), signal: signal ?? null };
 *     const response = await fetch('/ruang-warga', init);
 *     if (!response.ok) throw new Error('not kept');
 *   },
 * });
 * const client = createClient({ backend });
 * ```
 */
export function defineBackend(definition: BackendDefinition): Backend {
  try {
    return defined(definition);
  } catch (cause) {
    const told = () => misused('definition', cause);
    // It says that it can do all there is, so that whoever asks that before hears why nothing works.
    return defined({
      ...{ name: '-', capabilities: { idempotent: true, receipts: true } },
      ...{ send: told, activity: told, own: told, withdraw: told },
      ...{ receipt: told, results: told, responses: told },
    });
  }
}

/** @throws TypeError - A name is missing, or something that must be a function is none. */
function defined(definition: BackendDefinition): Backend {
  const { name, send, activity, own, withdraw, receipt, results, responses } = definition;
  const { capabilities, ...rest } = definition;
  if (typeof name !== 'string' || !name) throw new TypeError('name');
  const unknown = () => Promise.reject(new SuaraError('unsupported'));
  return {
    ...rest,
    name,
    capabilities: {
      idempotent: false,
      receipts: false,
      status: receipt !== undefined,
      results: results !== undefined,
      withdrawal: withdraw !== undefined,
      activities: activity !== undefined,
      ...capabilities,
    },
    send: familiarly(send.bind(definition)),
    activity: activity ? familiarly(activity.bind(definition)) : unknown,
    ...(own && { own: familiarly(own.bind(definition)) }),
    ...(withdraw && { withdraw: familiarly(withdraw.bind(definition)) }),
    ...(receipt && { receipt: familiarly(receipt.bind(definition)) }),
    ...(results && { results: familiarly(results.bind(definition)) }),
    ...(responses && { responses: familiarly(responses.bind(definition)) }),
  };
}
