import type { FieldIssue, Problem, ProblemCode } from '@suara/contract';

/**
 * Failures that the backend did not name itself: what each means for whoever built the page, and whether trying
 * again by itself can help. The backend's own refusals stand in `refusals.ts`, under the contract's words.
 */
const failures = {
  network: [
    true,
    'The backend could not be reached. Check that it runs, and that connect-src and its CORS settings allow this page.',
  ],
  timeout: [true, 'The backend did not answer in time. Check its load and the network between.'],
  aborted: [false, 'The caller stopped it through its AbortSignal.'],
  'bad-endpoint': [
    false,
    'The endpoint must be the final https address of a backend (http only on this machine), without user, query or fragment.',
  ],
  'bad-answer': [
    false,
    'What answered is not this kind of backend. Check the endpoint, and what stands between: a proxy, a login page.',
  ],
  'newer-server': [
    false,
    'The backend uses something this version does not know. Update the suara files on the page.',
  ],
  unsupported: [false, 'This kind of backend cannot do that. Ask client.capabilities before.'],
} as const satisfies Record<string, readonly [retryable: boolean, remedy: string]>;

/**
 * Every `code` a {@link SuaraError} can have: the failures above; `blocked`, where something on the device or in its
 * network seems to keep the backend away; `bad-option`, for what a factory or a call can't be used with; and the
 * problems of the contract.
 */
export type SuaraCode = keyof typeof failures | 'blocked' | 'bad-option' | ProblemCode;

/** What is known of a failure besides its code. */
export interface SuaraErrorDetails {
  message?: string;
  cause?: unknown;
  retryable?: boolean;
  issues?: readonly FieldIssue[];
  problem?: Problem;
  retryAfter?: number;
}

/**
 * The one way in which everything of this package fails, always as a rejected promise. Its message names the
 * remedy for the developer; it is not for the people who take part, and never repeats what they wrote.
 *
 * @example
 * ```ts
 * import { isSuaraError } from '@suara/client';
 * try {
 *   await client.submit(activity, draft);
 * } catch (error) {
 *   if (isSuaraError(error) && error.code === 'closed') giveTextBack();
 * }
 * ```
 */
export class SuaraError extends Error {
  override readonly name = 'SuaraError';
  readonly code: SuaraCode;
  /** Whether the same call may succeed later without anybody changing anything. */
  readonly retryable: boolean;
  /** What is wrong with a submission, place by place: for `invalid-submission`. */
  readonly issues: readonly FieldIssue[];
  /** The backend's own words (RFC 9457), where it gave them. */
  readonly problem: Problem | undefined;
  /** Milliseconds the backend asked to wait, at least; between 1 s and 1 h. */
  readonly retryAfter: number | undefined;

  constructor(code: SuaraCode, details: SuaraErrorDetails = {}) {
    const [retryable, remedy] =
      code in failures ? failures[code as keyof typeof failures] : [false, code];
    super(details.message ?? remedy, { cause: details.cause });
    this.code = code;
    this.retryable = details.retryable ?? retryable;
    this.issues = details.issues ?? [];
    this.problem = details.problem;
    this.retryAfter = details.retryAfter;
  }
}

/** Tells the family apart, also when it comes from another copy of this package. */
export const isSuaraError = (error: unknown): error is SuaraError =>
  error instanceof Error && error.name === 'SuaraError' && 'retryable' in error;

/** The failure itself if it is of the family, or one of the network that was caused by it. */
export const familiar = (error: unknown): SuaraError =>
  isSuaraError(error) ? error : new SuaraError('network', { cause: error });
