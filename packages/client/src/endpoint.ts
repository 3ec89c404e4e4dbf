import { SuaraError } from './errors.ts';

/** What a factory was given. What can't be read, past every type, is as good as nothing; an endpoint is a text. */
export function readable<Options>(options: Options): Partial<Options> & { endpoint: string } {
  let given: Partial<Options> & { endpoint?: unknown } = {};
  try {
    given = { ...options } as Partial<Options>;
  } catch {
    // Then nothing is known, and the first call says what is missing.
  }
  const { endpoint } = given;
  return { ...given, endpoint: typeof endpoint === 'string' ? endpoint : '' };
}

const loopback = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

/**
 * The address of an endpoint, absolute, or relative to the page.
 *
 * @throws {@link SuaraError} `bad-endpoint`, where what people write would travel in the clear or into an address bar.
 */
export function addressOf(endpoint: string): URL {
  let cause: unknown;
  try {
    const address = new URL(endpoint, (globalThis.location as Location | undefined)?.href);
    const { protocol, hostname, username, password, hash } = address;
    const safe = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
    if (endpoint && safe && !(username + password + hash)) return address;
  } catch (error) {
    cause = error;
  }
  throw new SuaraError('bad-endpoint', { cause });
}

/** The address that every path of a backend is joined to: without query, and ending in a slash. */
export function baseOf(endpoint: string): URL {
  const base = addressOf(endpoint);
  if (base.search) throw new SuaraError('bad-endpoint');
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}
