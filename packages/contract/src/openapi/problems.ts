import { problemType, problems, type ProblemCode } from '../problem-codes.ts';
import type { JsonSchema } from './schemas.ts';

/** What each problem means and what the sender can do, for readers of the document. */
const meaning: Record<ProblemCode, string> = {
  'malformed-request':
    'The body is not JSON, too deep, or names a key twice; or a parameter has not its form.',
  'invalid-secret': 'The `Authorization` header is missing or not of the form `Suara <secret>`.',
  closed: 'The activity has closed by the server’s clock. Nothing was kept.',
  'not-open': 'The activity has not opened yet. Nothing was kept.',
  'results-hidden': 'The activity’s policy does not show results to this caller now.',
  'origin-refused': 'The page that sent this is not on the list of origins.',
  'not-found': 'There is no such thing, or the secret does not own it; the two are not told apart.',
  'unknown-activity': 'There is no activity of this name.',
  'method-not-allowed': 'The address does not take this method; see `Allow`.',
  'timed-out': 'The request did not arrive in time.',
  'stale-revision': 'A higher revision has been kept. Nothing was changed.',
  'key-conflict': 'This revision was kept with another body, or the id belongs to another secret.',
  frozen: 'The activity does not allow changes, or its ballots are frozen.',
  withdrawn: 'This submission was withdrawn and erased. It can’t come back.',
  'too-large': 'The body is larger than 64 KiB.',
  'unsupported-type': 'Only `application/json` in UTF-8 is taken.',
  'invalid-submission': 'The answer does not fit what was asked; `errors` says where.',
  'unknown-version': 'The activity’s definition has another version: fetch it and ask again.',
  'challenge-required': 'Work must be done first: see `GET /v1/challenges`.',
  'too-many-requests':
    'Too many requests from this network; try again after `Retry-After` seconds.',
  internal: 'The server failed. Sending the same again is safe.',
  overloaded: 'The server has more to do than it can; try again after `Retry-After` seconds.',
  unavailable: 'The server can’t keep anything now; try again after `Retry-After` seconds.',
};

const mediaType = 'application/problem+json';

/** Problems that any operation can answer with. */
export const always: readonly ProblemCode[] = [
  'malformed-request',
  'timed-out',
  'too-many-requests',
  'internal',
  'overloaded',
  'unavailable',
];

const retryAfter = {
  description: 'Seconds to wait before trying again.',
  schema: { type: 'integer', minimum: 0 },
};

function example(code: ProblemCode) {
  const { status } = problems[code];
  const requestId = '01KAVWQ3Z8Q4M8J6C2R9T5X7YB';
  const errors =
    code === 'invalid-submission'
      ? { errors: [{ pointer: '/answer/choice', code: 'too-many', params: { max: 1 } }] }
      : {};
  return {
    value: {
      type: problemType(code),
      title: meaning[code].split('. ')[0],
      status,
      ...errors,
      requestId,
    },
  };
}

/** Responses for these problems, one a status, each with every problem that has it. */
export function problemResponses(codes: readonly ProblemCode[]): Record<string, JsonSchema> {
  const byStatus = Map.groupBy(new Set(codes), (code) => problems[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [String(status), problemResponse(status, same)]),
  );
}

function problemResponse(status: number, same: readonly ProblemCode[]): JsonSchema {
  const schema = {
    allOf: [
      { $ref: '#/components/schemas/Problem' },
      { properties: { type: { enum: same.map(problemType) }, status: { const: status } } },
    ],
  };
  return {
    description: same.map((code) => `\`${code}\`: ${meaning[code]}`).join('\n\n'),
    ...((status === 429 || status === 503) && { headers: { 'Retry-After': retryAfter } }),
    content: {
      [mediaType]: {
        schema,
        examples: Object.fromEntries(same.map((code) => [code, example(code)])),
      },
    },
  };
}
