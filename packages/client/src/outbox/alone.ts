import { SuaraError } from '../errors.ts';

/**
 * Runs while no other tab sends the same entry. The backend counts an id once anyway; this saves the requests. Held
 * for one try and not while waiting for the next, as a page that holds a lock can't go into the back/forward cache.
 */
export async function alone<T>(
  key: string,
  signal: AbortSignal | undefined,
  run: () => Promise<T>,
): Promise<T> {
  let locks: LockManager | undefined;
  try {
    locks = (globalThis.navigator as Partial<Navigator> | undefined)?.locks;
  } catch {
    // A sandboxed frame.
  }
  if (!locks) return run();
  const state: { ran: Promise<T> | undefined } = { ran: undefined };
  try {
    return await locks.request(
      `suara outbox ${key}`,
      signal ? { signal } : {},
      () => (state.ran = run()),
    );
  } catch (error) {
    if (state.ran) return state.ran;
    if (signal?.aborted) throw new SuaraError('aborted', { cause: error });
    return run();
  }
}
