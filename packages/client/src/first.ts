import type { Activity, Results } from '@suara/contract';

export { mayHold } from './keeping-key.ts';

// Captured when loaded: what replaces fetch later on the page is not for us.
const pageFetch = globalThis.fetch;

/** What a first look can fail with, in the words of `SuaraError.code`. */
export type FirstFailure =
  'unknown-activity' | 'bad-endpoint' | 'bad-answer' | 'network' | 'results-hidden';

interface Named {
  id?: unknown;
  activity?: unknown;
  languages?: unknown;
  options?: unknown;
}

async function look<Found>(
  endpoint: string,
  [id, rest]: readonly [id: string, rest: string],
  fits: (found: Named) => boolean,
  signal: AbortSignal | undefined,
): Promise<Found | FirstFailure> {
  let failure: FirstFailure = 'unknown-activity';
  try {
    if (typeof id !== 'string' || !/^[a-z\d-]{1,64}$/.test(id)) return failure;
    failure = 'bad-endpoint';
    const url = new URL(`v1/activities/${id}${rest}`, new URL(`${endpoint}/`, document.baseURI));
    // "https://a/" and "https://a" are the same address.
    url.pathname = url.pathname.replace('//v1/', '/v1/');
    failure = 'network';
    const response = await pageFetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ?? AbortSignal.timeout(20_000),
    });
    if (response.status === 404) return 'unknown-activity';
    // Of what can be looked at first, only figures are ever withheld.
    if (response.status === 403) return 'results-hidden';
    if (!response.ok) return failure;
    const found = (await response.json()) as Named;
    return fits(found) ? (found as Found) : 'bad-answer';
  } catch {
    return failure;
  }
}

/**
 * Reads a definition from a Suara server, with as little as a page needs to paint: no retries, no schema, no SDK.
 * Nothing secret travels. Whoever sends an answer later asks the SDK, which judges everything.
 *
 * @param endpoint - Address of the server, absolute or relative to the page.
 * @returns The definition, or why there is none. Never rejects.
 */
export const firstActivity = (endpoint: string, id: string, signal?: AbortSignal) =>
  look<Activity>(
    endpoint,
    [id, ''],
    ({ id: found, languages }) => found === id && Array.isArray(languages) && languages.length > 0,
    signal,
  );

/**
 * Reads public figures in the same way. Those that open to who took part, or that are followed, are asked of the SDK.
 *
 * @returns The figures, or why there are none. Never rejects.
 */
export const firstResults = (endpoint: string, id: string, signal?: AbortSignal) =>
  look<Results>(
    endpoint,
    [id, '/results'],
    ({ activity, options = [] }) => activity === id && Array.isArray(options),
    signal,
  );

/**
 * Sees whether an address answers at all, past any cache. Rejects where it does not.
 *
 * @throws TypeError - There is no network. It stands outside the family, so that a page that only paints loads none
 * of it.
 */
export const reach = async (address: string): Promise<unknown> =>
  pageFetch(address, { method: 'HEAD', cache: 'no-store' });
