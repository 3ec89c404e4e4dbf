import ky from 'ky';
import type { Perform } from './exchange.ts';

/** Requests through ky. Retries, time limits and judging the status are ours, where the whole of a try is seen. */
export const perform =
  (fetch: typeof globalThis.fetch): Perform =>
  (url, init) =>
    ky(url, { ...init, fetch, retry: 0, timeout: false, throwHttpErrors: false });
