import type { Activity } from '@suara/contract';

// Captured when loaded: what replaces fetch later on the page is not for us.
const pageFetch = globalThis.fetch;

/** What a first look can fail with, in the words of `SuaraError.code`. */
export type FirstFailure = 'unknown-activity' | 'bad-endpoint' | 'bad-answer' | 'network';

/**
 * Reads a definition from a Suara server, with as little as a page needs to paint: no retries, no schema, no SDK.
 * Nothing secret travels. Whoever sends an answer later asks the SDK, which judges everything.
 *
 * @param endpoint - Address of the server, absolute or relative to the page.
 * @returns The definition, or why there is none. Never rejects.
 */
export async function firstActivity(
  endpoint: string,
  id: string,
  signal?: AbortSignal,
): Promise<Activity | FirstFailure> {
  try {
    const url = new URL(
      `v1/activities/${encodeURIComponent(id)}`,
      new URL(`${endpoint}/`, document.baseURI),
    );
    // "https://a/" and "https://a" are the same address.
    url.pathname = url.pathname.replace('//v1/', '/v1/');
    const response = await pageFetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ?? AbortSignal.timeout(20_000),
    });
    if (response.status === 404) return 'unknown-activity';
    if (!response.ok) return 'network';
    const activity = (await response.json()) as Activity;
    return activity.id === id && activity.languages.length > 0 ? activity : 'bad-answer';
  } catch {
    return URL.canParse(endpoint, document.baseURI) ? 'network' : 'bad-endpoint';
  }
}
