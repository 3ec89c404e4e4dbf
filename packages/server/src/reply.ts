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

/** A refusal as `application/problem+json`. */
export function problemReply(call: Call, problem: ProblemError): Response {
  return new Response(JSON.stringify(problem.body(call.requestId)), {
    status: problem.status,
    headers: {
      ...call.headers,
      'content-type': 'application/problem+json',
      ...(problem.retryAfter !== undefined && { 'retry-after': String(problem.retryAfter) }),
      ...(problem.code === 'invalid-secret' && { 'www-authenticate': 'Suara' }),
    },
  });
}
