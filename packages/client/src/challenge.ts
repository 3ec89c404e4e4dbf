import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { SuaraError } from './errors.ts';

type Challenge = Parameters<typeof solveChallenge>[0]['challenge'];

/** Longest time to work, in milliseconds; then the refusal stands. */
const patience = 60_000;

/**
 * Does the work that the backend asks for, in the page, with no third party.
 *
 * @returns The value of the header `Suara-Work`: base64 of the challenge and its solution as JSON.
 * @throws The refusal itself, where the work can't be done here.
 */
export async function solve(
  challenge: unknown,
  refusal: SuaraError,
  signal: AbortSignal | undefined,
): Promise<string> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop);
  try {
    const given = challenge as Challenge;
    const solution = await solveChallenge({
      challenge: given,
      deriveKey,
      controller,
      timeout: patience,
    });
    if (!solution) throw refusal;
    return btoa(JSON.stringify({ challenge: given, solution }));
  } catch {
    throw refusal;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
