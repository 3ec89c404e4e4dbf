import type { FieldIssue, Problem, ProblemCode } from '@suara/contract';
import { remedyOf } from './remedies.ts';

/**
 * Failures that the backend did not name itself. What each asks of whoever built the page stands in `remedies.ts`; the
 * backend's own refusals stand in `refusals.ts`, under the contract's words.
 */
type Failure =
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'bad-endpoint'
  | 'bad-answer'
  | 'newer-server'
  | 'unsupported'
  | 'blocked';

/**
 * Every `code` a {@link SuaraError} can have: the failures above, of which `blocked` is where something on the device or in
 * its network seems to keep the backend away; `bad-option`, for what a factory or a call can't be used with; and the
 * problems of the contract.
 */
export type SuaraCode = Failure | 'bad-option' | ProblemCode;

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
  declare readonly code: SuaraCode;
  /** Whether the same call may succeed later without anybody changing anything. */
  declare readonly retryable: boolean;
  /** What is wrong with a submission, place by place: for `invalid-submission`. */
  declare readonly issues: readonly FieldIssue[];
  /** The backend's own words (RFC 9457), where it gave them. */
  declare readonly problem: Problem | undefined;
  /** Milliseconds the backend asked to wait, at least; between 1 s and 1 h. */
  declare readonly retryAfter: number | undefined;

  constructor(
    code: SuaraCode,
    {
      message = remedyOf(code),
      cause,
      retryable = /^(network|timeout)$/.test(code),
      issues = [],
      problem,
      retryAfter,
    }: SuaraErrorDetails = {},
  ) {
    super(message, { cause });
    Object.assign(this, { code, retryable, issues, problem, retryAfter });
  }
}

/** Tells the family apart, also when it comes from another copy of this package. */
export const isSuaraError = (error: unknown): error is SuaraError =>
  error instanceof Error && error.name === 'SuaraError' && 'retryable' in error;

/** The failure itself if it is of the family, or one of the network that was caused by it. */
export const familiar = (error: unknown): SuaraError =>
  isSuaraError(error) ? error : new SuaraError('network', { cause: error });
