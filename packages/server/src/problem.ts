import { type FieldIssue, type ProblemCode, problems, problemType } from '@suara/contract';

const titles: Record<ProblemCode, string> = {
  'malformed-request': 'The request can not be read.',
  'invalid-secret': 'The header "Authorization: Suara <secret>" is missing or not a secret.',
  closed: 'The activity has closed.',
  'not-open': 'The activity has not opened yet.',
  'results-hidden': 'Results are not shown now, by the rules of the activity.',
  'origin-refused': 'This page may not send here; its origin is not on the list.',
  'not-found': 'There is nothing at this address.',
  'unknown-activity': 'There is no such activity.',
  'method-not-allowed': 'This address does not take that method.',
  'timed-out': 'The request took too long to arrive.',
  'stale-revision': 'A later revision has been kept already.',
  'key-conflict': 'Something else has been kept under this id.',
  frozen: 'What was sent can no longer be changed.',
  withdrawn: 'This submission was withdrawn or erased.',
  'too-large': 'The request is larger than 64 KiB.',
  'unsupported-type': 'Send the body as application/json.',
  'invalid-submission': 'The submission does not answer what was asked.',
  'unknown-version': 'This version of the activity was never published here.',
  'challenge-required':
    'Solve a challenge from /v1/challenges and send it in the header Suara-Work.',
  'too-many-requests': 'Too many requests; wait and try again.',
  internal: 'The server failed; nothing was kept.',
  overloaded: 'The server has too much to do; wait and try again.',
  unavailable: 'The server can not answer now; wait and try again.',
};

/** What may go with a refusal. */
export interface ProblemDetails {
  /** One entry a place that is wrong. */
  errors?: FieldIssue[];
  /** Seconds after which another try makes sense. */
  retryAfter?: number;
  cause?: unknown;
}

/** A refusal of the contract; the server turns it into `application/problem+json`. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly errors: FieldIssue[] | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: ProblemCode, { errors, retryAfter, cause }: ProblemDetails = {}) {
    super(titles[code], { cause });
    this.code = code;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return problems[this.code].status;
  }

  /** The body of the response. It never holds anything of what was sent. */
  body(requestId: string) {
    return {
      type: problemType(this.code),
      title: titles[this.code],
      status: this.status,
      ...(this.errors && { errors: this.errors }),
      requestId,
    };
  }
}
