import { setTimeout as wait } from 'node:timers/promises';

/**
 * Resolves when every address answers with a 2xx.
 *
 * @param patienceMs - after this time the first address that does not answer is an error
 */
export async function whenReady(addresses: readonly string[], patienceMs = 30_000): Promise<void> {
  const until = performance.now() + patienceMs;
  for (const address of addresses) {
    while (!(await answers(address))) {
      if (performance.now() > until) throw new Error(`${address} does not answer.`);
      await wait(50);
    }
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
