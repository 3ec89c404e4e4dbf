import { randomBytes } from 'node:crypto';
import type { Challenge } from '@suara/contract';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

/** How long a challenge can be solved and sent, in milliseconds. */
const lifetime = 10 * 60 * 1000;
/** About a second and a half for one desktop thread: counters up to 640, 5000 rounds of PBKDF2 each. */
const cost = 5000;
const counters = [320, 640] as const;

/** Gives challenges and recognises work done, each once. The secrets live in memory: a restart forgets both. */
export function proofOfWork(now: () => number) {
  const secrets = {
    hmacSignatureSecret: randomBytes(32).toString('hex'),
    hmacKeySignatureSecret: randomBytes(32).toString('hex'),
  };
  const used = new Map<string, number>();

  function forgetOld(): void {
    for (const [signature, until] of used) if (until < now()) used.delete(signature);
  }

  return {
    async challenge(): Promise<Challenge> {
      const expiresAt = Math.ceil((now() + lifetime) / 1000);
      const counter = randomInt(counters[1], counters[0]);
      const rules = { algorithm: 'PBKDF2/SHA-256', cost, counter, deriveKey, expiresAt };
      const { parameters, signature = '' } = await createChallenge({ ...rules, ...secrets });
      return { parameters: { ...parameters }, signature };
    },
    /** Whether the header `Suara-Work` holds a challenge of ours, solved, in time, and for the first time. */
    async accepts(header: string): Promise<boolean> {
      const work = parse(header);
      if (!work || used.has(work.challenge.signature)) return false;
      const { verified } = await verifySolution({ ...work, deriveKey, ...secrets }).catch(() => ({
        verified: false,
      }));
      if (!verified || used.has(work.challenge.signature)) return false;
      forgetOld();
      used.set(work.challenge.signature, now() + lifetime + 60_000);
      return true;
    },
  };
}

type Work = Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'> & {
  challenge: { signature: string };
};

/** Longest header that is looked into, in characters. */
const longest = 4096;

function parse(header: string): Work | undefined {
  if (header.length > longest) return undefined;
  try {
    const work = JSON.parse(Buffer.from(header, 'base64').toString('utf8')) as Partial<Work> | null;
    const isWork =
      typeof work?.challenge?.signature === 'string' &&
      typeof work.challenge.parameters === 'object' &&
      typeof work.solution === 'object';
    return isWork ? (work as Work) : undefined;
  } catch {
    return undefined;
  }
}
