/**
 * Every way in which the backend refuses, with its HTTP status. `final`: sending the same again can't help, so a
 * client never retries it. The `type` of a problem is `urn:suara:problem:` and one of these words (RFC 9457).
 */
export const problems = {
  'malformed-request': { status: 400, final: true },
  'invalid-secret': { status: 401, final: true },
  closed: { status: 403, final: true },
  'not-open': { status: 403, final: true },
  'results-hidden': { status: 403, final: true },
  'origin-refused': { status: 403, final: true },
  'not-found': { status: 404, final: true },
  'unknown-activity': { status: 404, final: true },
  'method-not-allowed': { status: 405, final: true },
  'timed-out': { status: 408, final: false },
  'stale-revision': { status: 409, final: true },
  'key-conflict': { status: 409, final: true },
  frozen: { status: 409, final: true },
  withdrawn: { status: 410, final: true },
  'too-large': { status: 413, final: true },
  'unsupported-type': { status: 415, final: true },
  'invalid-submission': { status: 422, final: true },
  'unknown-version': { status: 422, final: true },
  'challenge-required': { status: 428, final: true },
  'too-many-requests': { status: 429, final: false },
  internal: { status: 500, final: false },
  overloaded: { status: 503, final: false },
  unavailable: { status: 503, final: false },
} as const satisfies Record<string, { status: number; final: boolean }>;
export type ProblemCode = keyof typeof problems;

const prefix = 'urn:suara:problem:';

/** The `type` of a problem. */
export const problemType = (code: ProblemCode) => `${prefix}${code}` as const;

/** The word of a problem's `type`; `undefined` for a type that this contract doesn't know. */
export function problemCode(type: string): ProblemCode | undefined {
  const code = type.startsWith(prefix) ? type.slice(prefix.length) : '';
  return Object.hasOwn(problems, code) ? (code as ProblemCode) : undefined;
}
