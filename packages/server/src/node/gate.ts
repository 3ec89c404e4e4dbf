import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Gate } from '../options.ts';
import { ProblemError } from '../problem.ts';
import { networkNames } from './network.ts';
import { proofOfWork } from './work.ts';

export interface GateOptions {
  /** Submissions of one network in {@link window} before each further one has to bring work. */
  free: number;
  /** Submissions of one network, with work, before they are refused. */
  most: number;
  now?: () => number;
}

/** In seconds. */
const window = 600;
/** Networks that are told apart at a time; beyond it, new ones share one count. */
const networks = 100_000;

/** Seconds until a limit is over. */
const waitOf = (reason: unknown) =>
  reason instanceof RateLimiterRes ? Math.max(1, Math.ceil(reason.msBeforeNext / 1000)) : window;

/** Counts by name, forgetting each after a while; when there are too many names, the newest share one. */
function counterOf(points: number) {
  const limiter = new RateLimiterMemory({ points, duration: window });
  let names = 0;
  return async (name: string): Promise<number> => {
    const known = names < networks || (await limiter.get(name)) !== null;
    try {
      const { consumedPoints, isFirstInDuration } = await limiter.consume(
        known ? name : 'the rest',
      );
      if (isFirstInDuration) {
        names += 1;
        setTimeout(() => (names -= 1), window * 1000).unref();
      }
      return consumedPoints;
    } catch (reason) {
      throw new ProblemError('too-many-requests', { retryAfter: waitOf(reason) });
    }
  };
}

/**
 * Holds back floods by network: some submissions pass freely, further ones bring proof of work, and only beyond that
 * are they refused. So an office or a mobile network with many people behind one address is slowed, not shut out.
 */
export function gateOf({ free, most, now = Date.now }: GateOptions): Gate {
  const nameOf = networkNames(now);
  const work = proofOfWork(now);
  const submissions = counterOf(Math.max(free, most));
  const challenges = counterOf(2 * Math.max(free, most));
  return {
    async pass(address, header) {
      const count = await submissions(nameOf(address ?? 'unknown'));
      if (count <= free) return;
      if (header === undefined || !(await work.accepts(header)))
        throw new ProblemError('challenge-required');
    },
    async challenge(address) {
      await challenges(nameOf(address ?? 'unknown'));
      return work.challenge();
    },
  };
}
