import { SuaraError } from './errors.ts';

const loopback = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

/**
 * The address of an endpoint, absolute, or relative to the page.
 *
 * @throws {@link SuaraError} `bad-endpoint`, where what people write would travel in the clear or into an address bar.
 */
export function addressOf(endpoint: string): URL {
  let address: URL;
  try {
    address = new URL(endpoint, (globalThis.location as Location | undefined)?.href);
  } catch (cause) {
    throw new SuaraError('bad-endpoint', { cause });
  }
  const { protocol, hostname, username, password, hash } = address;
  const safe = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
  if (!endpoint || !safe || username || password || hash) throw new SuaraError('bad-endpoint');
  return address;
}

/** The address that every path of a backend is joined to: without query, and ending in a slash. */
export function baseOf(endpoint: string): URL {
  const base = addressOf(endpoint);
  if (base.search) throw new SuaraError('bad-endpoint');
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}
