import { baseOf } from './endpoint.ts';
import { familiar, SuaraError } from './errors.ts';
import type { Platform } from './platform.ts';

/** Longest time from asking to the last byte of the answer. */
const deadline = 20_000;

/** One backend address, and what was learnt of it so far. */
export interface Wire {
  readonly endpoint: string;
  readonly platform: Platform;
  /** Whether anything ever came back: if not, a network error looks like blocking. */
  answered: boolean;
  /** Milliseconds by which the backend's clock is ahead of this device's, where it says so. */
  ahead?: number | undefined;
}

/** An answer, read to its end. */
export interface Reply {
  /** Whether it is a 2xx. */
  ok: boolean;
  status: number;
  headers: Headers;
  /** Parsed, where it is JSON; as it came, where `text` was asked for. */
  body: unknown;
  /** Where it came from in the end, where redirects were followed. */
  url: string;
}

/** Sends one request: the platform's `fetch`, or ky around it. */
export type Perform = (url: string, init: RequestInit) => Promise<Response>;

/** What `exchange` needs besides the path. */
export interface Call {
  init?: RequestInit | undefined;
  perform?: Perform | undefined;
  signal?: AbortSignal | undefined;
  /** The kind of backend may answer anything, not only JSON. */
  text?: boolean;
  /** Reads a refusal in the backend's own words; where it gives nothing, the status alone is read. */
  refuse?: (reply: Reply) => SuaraError | undefined;
}

export const openWire = (endpoint: string, platform: Platform): Wire => ({
  endpoint,
  platform,
  answered: false,
});

/**
 * Asks once and reads the whole answer.
 *
 * @param path - below the wire's endpoint, or an address of its own
 * @returns The reply to a 2xx or 304.
 * @throws {@link SuaraError} `bad-endpoint`, `network`, `timeout`, `aborted`, `bad-answer`, or the backend's refusal.
 */
export async function exchange(
  wire: Wire,
  path: string | URL,
  { init, perform = wire.platform.fetch, signal, text = false, refuse }: Call,
): Promise<Reply> {
  const url = path instanceof URL ? path.href : new URL(path, baseOf(wire.endpoint)).href;
  const reply = await inTime(wire.platform, signal, async (inner) => {
    const response = await perform(url, {
      // A redirect is seen and refused, so that a secret never follows it.
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      ...init,
      signal: inner,
    });
    return read(wire, response, text);
  });
  if (reply.ok || reply.status === 304) return reply;
  throw refuse?.(reply) ?? (await refused(wire, reply));
}

async function read(wire: Wire, response: Response, asText: boolean): Promise<Reply> {
  wire.answered = true;
  const { ok, status, headers, url } = response;
  const date = Date.parse(headers.get('date') ?? '');
  if (!Number.isNaN(date)) wire.ahead = date - wire.platform.now();
  const text = await response.text();
  let body: unknown;
  try {
    body = asText || !text ? text : JSON.parse(text);
  } catch (cause) {
    // A page in place of an answer. Of a redirect or refusal, the status alone may still say enough.
    if (ok) throw new SuaraError('bad-answer', { cause });
  }
  return { ok, status, headers, body, url };
}

async function refused(wire: Wire, reply: Reply): Promise<SuaraError> {
  try {
    const { refusal } = await import('./refusals.ts');
    return refusal(reply, wire.platform.now());
  } catch (cause) {
    return familiar(cause);
  }
}

/** Runs `work` until it settles, the deadline passes, or the caller stops it; a deaf `fetch` can't hold it up. */
async function inTime<T>(
  platform: Platform,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const { signal } = inner;
  const end = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(familiar(signal.reason)));
  });
  const stop = () => inner.abort(new SuaraError('aborted', { cause: outer?.reason }));
  outer?.addEventListener('abort', stop);
  if (outer?.aborted) stop();
  const cancel = platform.after(deadline, () => inner.abort(new SuaraError('timeout')));
  try {
    // A replaced fetch may throw at once; inside this async function that is a rejection like any other.
    return await Promise.race([end, (async () => work(signal))()]);
  } catch (cause) {
    throw familiar(cause);
  } finally {
    cancel();
    outer?.removeEventListener('abort', stop);
  }
}
