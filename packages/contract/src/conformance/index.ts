// The contract as cases that any backend can be run against, over HTTP or in the same process, by any test runner.
import { beforeAndAfter } from './cases-state.ts';
import { crossOrigin } from './cases-cors.ts';
import { exactlyOnce } from './cases-once.ts';
import { malformed } from './cases-malformed.ts';
import { reading } from './cases-reading.ts';
import { resultsByPolicy } from './cases-results.ts';
import { withdrawing } from './cases-withdraw.ts';
import { type Case, type Setting, Talk } from './talk.ts';

export { type Case, ConformanceError, type Setting, type Subject } from './talk.ts';

/**
 * Every case of the contract that applies to a backend, as named functions without a test runner. Each makes
 * submissions of its own; none depends on another, and they may run in any order, on a backend that others use too.
 *
 * @param setting - Where the backend is, and which of its activities to use.
 * @returns Cases whose `run` rejects with `ConformanceError` where the backend does not keep the contract.
 *
 * @example
 * ```ts
 * for (const { name, run } of conformance(setting)) test(name, run);
 * ```
 */
export function conformance(setting: Setting): Case[] {
  const talk = new Talk(setting);
  const groups = [
    reading,
    exactlyOnce,
    withdrawing,
    malformed,
    crossOrigin,
    resultsByPolicy,
    beforeAndAfter,
  ];
  return groups.flatMap((group) => group(talk));
}
