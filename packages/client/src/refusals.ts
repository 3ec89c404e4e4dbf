import { problemCode, problems } from '@suara/contract/problem-codes';
import type { FieldIssue, Problem, ProblemCode } from '@suara/contract';
import { SuaraError } from './errors.ts';
import type { Reply } from './exchange.ts';

/** What each refusal of the backend asks of whoever built the page, or of the agency. */
const remedies: Record<ProblemCode, string> = {
  'malformed-request':
    'The backend could not read the request. Page and backend may be of different versions: update both.',
  'invalid-secret': 'The backend did not take the secret of this submission. Send it as a new one.',
  closed: 'The activity has closed. Give the text back to the person; the notice names other ways.',
  'not-open': 'The activity has not opened yet. Show when it opens.',
  'results-hidden': 'The results are not shown now; activity says when they will be (`results`).',
  'origin-refused':
    'The backend does not take submissions from this page. Add its origin to the backend’s settings.',
  'not-found':
    'The backend has nothing under this name. Check the code, or that the endpoint is the right one.',
  'unknown-activity':
    'The backend has no activity of this name. Check `activity` against its activity files.',
  'method-not-allowed':
    'Something between page and backend refuses the HTTP method. Let PUT or POST through.',
  'timed-out': 'The request took too long to arrive.',
  'stale-revision':
    'A later answer of the same person is already kept. Show it, and ask before sending again.',
  'key-conflict':
    'Another answer is already kept under this revision. Show it, and ask before sending again.',
  frozen: 'The answer can no longer be changed: the activity does not allow it, or has closed.',
  withdrawn: 'This submission was withdrawn and can’t come back. Send a new one.',
  'too-large': 'The submission is larger than 64 KiB. Shorten the texts.',
  'unsupported-type':
    'The backend wants application/json. Check what stands between page and backend.',
  'invalid-submission': 'The submission does not fit the activity. `issues` names each place.',
  'unknown-version':
    'The activity was changed meanwhile. Load it again and let the person look once more.',
  'challenge-required':
    'The backend asks for proof of work, which this page could not give: it needs a secure (https) page.',
  'too-many-requests': 'Too many requests from this network. Wait as long as `retryAfter` says.',
  internal: 'The backend failed. Its log has the details, under the request id of `problem`.',
  overloaded: 'The backend has too much to do. Wait as long as `retryAfter` says.',
  unavailable: 'The backend, or its storage, is not available now.',
};

/** What a bare status means, where a proxy answered in the backend's place. */
const byStatus: Partial<Record<number, ProblemCode>> = {
  404: 'not-found',
  405: 'method-not-allowed',
  408: 'timed-out',
  413: 'too-large',
  422: 'invalid-submission',
  425: 'unavailable',
  429: 'too-many-requests',
  500: 'internal',
  501: 'method-not-allowed',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** The error for an answer that is not a 2xx. */
export function refusal(
  { status, headers, body }: Pick<Reply, 'status' | 'headers' | 'body'>,
  now: number,
): SuaraError {
  // A browser gives 0 for a redirect that it did not follow.
  if (status < 400) {
    return new SuaraError('bad-endpoint', {
      message: 'The backend redirects elsewhere. Give its final address as endpoint.',
    });
  }
  const problem = problemOf(body);
  const named = problem && problemCode(problem.type);
  const code = named ?? byStatus[status];
  if (!code) {
    return new SuaraError('bad-answer', { ...(problem && { problem }), retryable: status >= 500 });
  }
  const retryAfter = retryAfterOf(headers, now);
  return new SuaraError(code, {
    message: remedies[code],
    retryable: !problems[code].final,
    ...(problem && { problem, issues: issuesOf(problem) }),
    ...(retryAfter !== undefined && { retryAfter }),
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function problemOf(body: unknown): Problem | undefined {
  if (!isObject(body) || typeof body['type'] !== 'string') return undefined;
  return body as Problem;
}

function issuesOf({ errors }: Problem): FieldIssue[] {
  const list: unknown = errors;
  if (!Array.isArray(list)) return [];
  return list.filter(
    (issue: unknown): issue is FieldIssue =>
      isObject(issue) && typeof issue['pointer'] === 'string' && typeof issue['code'] === 'string',
  );
}

/**
 * How long the backend asks to wait, in milliseconds from now, kept between 1 s and 1 h. A date is compared with
 * the backend's own `Date`, as this device's clock may be a day off (RFC 9110, 10.2.3).
 */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  const sent = Date.parse(headers.get('date') ?? '');
  const wait = /^\d+$/.test(text)
    ? Number(text) * 1000
    : Date.parse(text) - (Number.isNaN(sent) ? now : sent);
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 1000), 3_600_000);
}
