import type { Holding } from '@suara/client';
import type { FieldIssue } from '@suara/contract';
import type { FailureKey, Wording } from '@suara/contract/words/words';

/** Why an answer was not kept. */
export type Failure = FailureKey | 'closed' | 'not-open';

/** Where a person stands with one activity. What a phase needs travels in it. */
export type Phase =
  | { name: 'loading' }
  /** The element can't run; the page's own fallback shows, with the reason. */
  | { name: 'unable'; reason: keyof Wording['cannotShow'] }
  | { name: 'upcoming' }
  | { name: 'closed' }
  /** This device holds an answer already. */
  | { name: 'answered'; holding: Holding }
  | { name: 'asking'; issues: readonly FieldIssue[] }
  | { name: 'reviewing' }
  | { name: 'sending' }
  /** Not sent yet; the client tries again by itself. */
  | { name: 'waiting' }
  | { name: 'failed'; failure: Failure; again: boolean }
  | { name: 'done'; holding: Holding }
  | { name: 'withdrawn' };

const failures: Readonly<Record<string, Failure>> = {
  blocked: 'unreachable',
  timeout: 'unreachable',
  'timed-out': 'unreachable',
  internal: 'unavailable',
  overloaded: 'unavailable',
  unavailable: 'unavailable',
  'bad-answer': 'unavailable',
  'too-many-requests': 'too-many-requests',
  'too-large': 'too-large',
  'unknown-version': 'unknown-version',
  'stale-revision': 'stale-revision',
  'key-conflict': 'stale-revision',
  withdrawn: 'withdrawn',
  frozen: 'frozen',
  closed: 'closed',
  'not-open': 'not-open',
};

/** What a failed sending means to the person. A code unknown here is a refusal. */
export function failureOf(code: string): Failure {
  if (code === 'network') return navigator.onLine ? 'unreachable' : 'offline';
  return failures[code] ?? 'refused';
}

/** Failures after which sending the same again may help. */
export const mayHelp: ReadonlySet<Failure> = new Set<Failure>([
  'offline',
  'unreachable',
  'unavailable',
  'too-many-requests',
  'too-large',
  'unknown-version',
  'stale-revision',
]);

/** What a failed loading means; what is left out is unreachable. */
export function reasonOf(code: string): keyof Wording['cannotShow'] {
  if (code === 'unknown-activity' || code === 'not-found') return 'unknown-activity';
  if (code === 'newer-server') return 'newer';
  return code === 'bad-endpoint' ? 'misconfigured' : 'unreachable';
}
