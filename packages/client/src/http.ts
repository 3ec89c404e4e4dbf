import ky from 'ky';
import type { Perform } from './exchange.ts';

/**
 * Sends through ky, which builds the request and settles what browsers and runtimes do differently about it. Retries,
 * time limits and the judging of a status stay with the one engine that sees a whole submission.
 */
export const through =
  (fetch: typeof globalThis.fetch): Perform =>
  (url, init) =>
    ky(url, { ...init, fetch, retry: 0, timeout: false, throwHttpErrors: false });
