import type { Submission } from '@suara/contract';
import { misused } from '../calling.ts';
import { addressOf, readable } from '../endpoint.ts';
import { SuaraError } from '../errors.ts';
import { exchange, openWire } from '../exchange.ts';
import { toJson } from '../json.ts';
import { here, type Platform } from '../platform.ts';
import type { Backend, Parcel } from '../types.ts';

/** An endpoint that takes JSON of its own shape. */
export interface JsonBackendOptions {
  /** Where it is sent: https, or http on this machine. `{id}` in it stands for the submission's id. */
  endpoint: string;
  /** @default 'POST' */
  method?: 'POST' | 'PUT' | 'PATCH';
  /** The endpoint counts the same id once, however often it is sent; only then is anything sent again. @default false */
  idempotent?: boolean;
  /** Headers of the endpoint's own. Whoever reads the page can read them: no secrets. */
  headers?: Record<string, string>;
  /** What to send. @default the submission with its id */
  body?: (parcel: Unsigned) => unknown;
  /** The receipt code in the answer, for the person to keep; without it none is shown. */
  code?: (answer: unknown) => string | number | undefined;
  /** Used in place of the page's `fetch`. */
  fetch?: typeof fetch;
  /** Clock and chance; for tests. */
  platform?: Platform;
}

/**
 * Sends each submission as JSON, in the shape that `body` gives it; any 2xx means that it was kept. Never
 * throws: sending rejects with `bad-endpoint`, or `bad-option` for a wrong option, before anything leaves.
 *
 * @example
 * ```ts
 * import { createClient } from '@suara/client';
 * import { jsonBackend } from '@suara/client/json';
 * const backend = jsonBackend({
 *   endpoint: 'https://formulir.kota-contoh.example/kirim',
 *   body: ({ body }) => ({ submission: body }),
 * });
 * const client = createClient({ backend });
 * ```
 */
export function jsonBackend(options: JsonBackendOptions): Backend {
  const given = readable(options);
  const { endpoint, method = 'POST', idempotent = false, headers = {}, code, fetch } = given;
  const { body: shape = whole, platform = here } = given;
  const wire = openWire(endpoint, fetch ? { ...platform, fetch } : platform);
  return {
    name: endpoint,
    capabilities: {
      idempotent,
      receipts: code !== undefined,
      status: false,
      results: false,
      withdrawal: false,
      activities: false,
    },
    answered: () => wire.answered,
    ahead: () => wire.ahead,
    activity: () => Promise.reject(new SuaraError('unsupported')),
    async send({ id, activity, body }, { signal }) {
      const address = addressOf(endpoint.replace('{id}', id));
      if (!/^(POST|PUT|PATCH)$/.test(method)) return misused('method');
      if (code && typeof code !== 'function') return misused('json code');
      const init: RequestInit = {
        method,
        headers: await sane(headers),
        body: await shaped(shape, { id, activity, body }),
      };
      const reply = await exchange(wire, address, { init, signal, text: true });
      return (
        code && receiptOf(id, body as Submission, codeIn(reply.body as string, code), platform)
      );
    },
  };
}

async function sane(headers: Record<string, string>): Promise<Headers> {
  try {
    const all = new Headers({ accept: 'application/json', ...headers });
    all.set('content-type', 'application/json');
    return all;
  } catch (cause) {
    return misused('headers', cause);
  }
}

/** What is sent, before anything is. */
async function shaped(shape: (parcel: Unsigned) => unknown, parcel: Unsigned): Promise<string> {
  try {
    const text = toJson(shape(parcel)) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    return misused('body', cause);
  }
  return misused('body');
}

type Unsigned = Omit<Parcel, 'secret'>;

const whole = ({ id, body }: Unsigned) => ({ id, ...(body as Submission) });

function codeIn(text: string, code: NonNullable<JsonBackendOptions['code']>): string {
  try {
    const found: unknown = code(JSON.parse(text));
    if ((typeof found === 'string' && found) || typeof found === 'number') return String(found);
  } catch {
    // Told below.
  }
  throw new SuaraError('bad-answer', {
    message:
      'The endpoint answered without a receipt code. Check the option `code` against its answers.',
  });
}

const receiptOf = (id: string, { revision }: Submission, code: string, { now }: Platform) => ({
  id,
  code,
  revision,
  receivedAt: new Date(now()).toISOString(),
  status: 'received',
  statusUrl: '',
  answerBy: null,
});
