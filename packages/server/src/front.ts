import type { Call, Context } from './context.ts';
import { corsHeaders, preflightHeaders, securityHeaders } from './headers.ts';
import type { Connection, Log } from './options.ts';
import { ProblemError } from './problem.ts';
import { problemReply } from './reply.ts';

/** The error that a route threw, as a response. */
export function failed(error: unknown, call: Call, log: Log | undefined): Response {
  if (error instanceof ProblemError) {
    if (error.status >= 500) log?.failure(error, call.requestId);
    return problemReply(call, error);
  }
  log?.failure(error, call.requestId);
  return problemReply(call, new ProblemError('internal'));
}

/** Gives what every response needs, before any route is looked for. */
function door(context: Pick<Context, 'publicUrl' | 'origins' | 'random'>) {
  const always = securityHeaders(context.publicUrl);
  const byOrigin = new Map(
    [...context.origins].map((one) => [one, { ...always, ...corsHeaders(one) }]),
  );
  return (origin: string | null, connection: Connection): Call => ({
    requestId: requestIdOf(context),
    connection,
    headers: (origin !== null && byOrigin.get(origin)) || always,
    route: '',
    problem: undefined,
  });
}

/** What is answered without asking a route: preflights, and foreign pages that want to change something. */
function atTheDoor(request: Request, origin: string | null, known: boolean, call: Call) {
  if (origin === null) return undefined;
  if (request.method === 'OPTIONS') {
    const headers = known ? { ...call.headers, ...preflightHeaders } : call.headers;
    return new Response(null, { status: 204, headers });
  }
  if (known || request.method === 'GET' || request.method === 'HEAD') return undefined;
  // The pages judge their own forms, more strictly, and answer with a page.
  if (new URL(request.url).pathname.startsWith('/a/')) return undefined;
  return problemReply(call, new ProblemError('origin-refused'));
}

/** Methods that logs name; any other word could be anything. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

interface FrontOptions {
  log: Log | undefined;
  /** How many requests may be under way before more are told to come back. */
  concurrency: number;
  /** Answers what gets past the door. */
  route: (request: Request, call: Call) => Response | Promise<Response>;
}

/** What stands before all routes: names and headers of a request, origins, too many at once, failures, the log. */
export function front(
  context: Pick<Context, 'publicUrl' | 'origins' | 'random'>,
  { log, concurrency, route }: FrontOptions,
) {
  const enter = door(context);
  let underWay = 0;

  async function answer(request: Request, origin: string | null, call: Call): Promise<Response> {
    const known = origin !== null && context.origins.has(origin);
    const early = atTheDoor(request, origin, known, call);
    if (early) return early;
    if (underWay > concurrency) throw new ProblemError('overloaded', { retryAfter: 2 });
    return route(request, call);
  }

  return async (request: Request, connection: Connection = {}): Promise<Response> => {
    const started = performance.now();
    const origin = request.headers.get('origin');
    const call = enter(origin, connection);
    let response: Response;
    underWay += 1;
    try {
      response = await answer(request, origin, call);
    } catch (error) {
      response = failed(error, call, log);
    } finally {
      underWay -= 1;
    }
    log?.request({
      method: methods.has(request.method) ? request.method : 'other',
      route: call.route,
      status: response.status,
      ms: performance.now() - started,
      requestId: call.requestId,
      ...(call.problem && { problem: call.problem }),
    });
    return response;
  };
}

function requestIdOf({ random }: Pick<Context, 'random'>): string {
  let id = '';
  for (const byte of random(new Uint8Array(8))) id += byte.toString(16).padStart(2, '0');
  return id;
}
