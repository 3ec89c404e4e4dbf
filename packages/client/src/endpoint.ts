import { SuaraError } from './errors.ts';

const loopback = /^(localhost|127(\.\d+){3}|\[::1\]|.+\.localhost)$/;

/**
 * The address that every path of a backend is joined to, ending in a slash.
 *
 * @param endpoint - Absolute, or relative to the page: `/suara`.
 * @throws {@link SuaraError} `bad-endpoint`, where a secret would travel in the clear or into an address bar.
 */
export function baseOf(endpoint: string): URL {
  let base: URL;
  try {
    base = new URL(endpoint, (globalThis.location as Location | undefined)?.href);
  } catch (cause) {
    throw new SuaraError('bad-endpoint', { cause });
  }
  const safe =
    base.protocol === 'https:' || (base.protocol === 'http:' && loopback.test(base.hostname));
  if (!safe || base.username || base.password || base.search || base.hash)
    throw new SuaraError('bad-endpoint');
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}
