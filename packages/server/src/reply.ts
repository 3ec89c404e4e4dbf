import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import type { Call, Here } from './context.ts';
import type { ProblemError } from './problem.ts';

type Headers = Readonly<Record<string, string>>;

/** A JSON response with the headers of every response; it is not to be stored unless `headers` say so. */
export function reply({ env }: Here, status: number, body: unknown, headers?: Headers): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: {
      ...env.headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
}

/** Whether `If-None-Match` names the tag. */
const names = (header: string | undefined, tag: string) =>
  header?.split(',').some((one) => [tag, '*'].includes(one.trim().replace(/^W\//, ''))) ?? false;

/** A JSON text with an ETag; 304 where the reader has it already. */
export function replyTagged(c: Here, text: string, caching: string): Response {
  const etag = `"${base64urlnopad.encode(sha256(utf8ToBytes(text)).subarray(0, 16))}"`;
  const headers = { ...c.env.headers, 'cache-control': caching, etag };
  if (names(c.req.header('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(text, {
    status: 200,
    headers: { ...headers, 'content-type': 'application/json' },
  });
}

/** A refusal as `application/problem+json`. */
export function problemReply(call: Call, problem: ProblemError, headers?: Headers): Response {
  call.problem = problem.code;
  return new Response(JSON.stringify(problem.body(call.requestId)), {
    status: problem.status,
    headers: {
      ...call.headers,
      'content-type': 'application/problem+json',
      ...(problem.retryAfter !== undefined && { 'retry-after': String(problem.retryAfter) }),
      ...(problem.code === 'invalid-secret' && { 'www-authenticate': 'Suara' }),
      ...(problem.code === 'too-large' && { connection: 'close' }),
      ...headers,
    },
  });
}
