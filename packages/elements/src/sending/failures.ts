import type { Client } from '@suara/client';
import type { Failure } from '../shared/phase.ts';

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

/**
 * Whether an answer may have arrived although nothing says so: sent once, to a backend that can't tell a second one from
 * the first. Nothing is sent again by itself then, and the person is told before they do.
 */
export const isUncertain = (error: unknown, client: Client | undefined): boolean => {
  const { code = '', retryable } = error as { code?: string; retryable?: boolean };
  const silent = /^(network|timeout|bad-answer|internal|unavailable)$/.test(code);
  return silent && retryable === false && client?.capabilities.idempotent === false;
};
