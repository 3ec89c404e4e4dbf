import type { ProblemCode } from '@suara/contract';
import type { Entry, Row } from '../stores/store.ts';
import { sameBytes } from './keys.ts';

/** What becomes of an arriving submission. */
export type Decision =
  { do: 'insert' | 'replace' | 'repeat' } | { do: 'refuse'; code: ProblemCode };

const refuse = (code: ProblemCode): Decision => ({ do: 'refuse', code });

/**
 * Decides, inside the transaction, what becomes of a submission, given what is kept under its id. What was kept
 * already is confirmed again whatever has changed since, because its sender may have lost the reply.
 */
export function decide(kept: Row | undefined, entry: Entry): Decision {
  if (!kept) return entry.refuse.fresh ? refuse(entry.refuse.fresh) : { do: 'insert' };
  if (!sameBytes(kept.owner, entry.owner)) return refuse('key-conflict');
  if (kept.erasedAt !== null) return refuse('withdrawn');
  if (kept.activity !== entry.activity) return refuse('key-conflict');
  if (entry.revision < kept.revision) return refuse('stale-revision');
  if (entry.revision === kept.revision) {
    return sameBytes(kept.fingerprint, entry.fingerprint)
      ? { do: 'repeat' }
      : refuse('key-conflict');
  }
  return entry.refuse.change ? refuse(entry.refuse.change) : { do: 'replace' };
}
