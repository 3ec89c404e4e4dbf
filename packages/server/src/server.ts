import { Hono } from 'hono';
import { offer } from './activities/catalogue.ts';
import { open } from './activities/open.ts';
import type { App, Call, Context } from './context.ts';
import { corsHeaders, preflightHeaders, securityHeaders } from './headers.ts';
import { portableHashing } from './keeping/hashing.ts';
import { inBulk } from './keeping/random.ts';
import { sweep } from './keeping/sweep.ts';
import type { Connection, Log, ServerOptions } from './options.ts';
import { ProblemError } from './problem.ts';
import { problemReply } from './reply.ts';
import { Figures } from './results/figures.ts';
import { pageRoutes } from './pages/routes.ts';
import { publicRoutes } from './routes/activities.ts';
import { officerRoutes } from './routes/officer.ts';
import { methodsOf } from './routes/on.ts';
import { resultsRoutes } from './routes/results.ts';
import { serviceRoutes } from './routes/service.ts';
import { submissionRoutes } from './routes/submissions.ts';

/** The backend, as a function from a request to a response. */
export interface Server {
  /** Resolves when activities are open; rejects with `StartError` when they can't be. Requests wait for it. */
  readonly ready: Promise<void>;
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /** Ends readiness: `/readyz` says so, and everything else goes on until `close`. */
  stopping(): void;
  /** Erases what is due: tombstones, and what was kept as long as its notice says. */
  sweep(): Promise<void>;
  /** Finishes and commits what runs, and closes the store. */
  close(): Promise<void>;
}

function contextOf(options: ServerOptions): Context {
  const { now = () => new Date(), random = inBulk((bytes) => crypto.getRandomValues(bytes)) } =
    options;
  return {
    store: options.store,
    activities: new Map(options.activities.map((definition) => [definition.id, offer(definition)])),
    publicUrl: options.publicUrl.replace(/\/+$/, ''),
    origins: new Set([...options.origins, new URL(options.publicUrl).origin]),
    responses: options.responses ?? (() => Promise.resolve([])),
    gate: options.gate,
    officer: options.officer,
    metrics: options.metrics,
    pageKey: options.pageKey,
    random,
    hashing: options.hashing ?? portableHashing,
    now: () => now().getTime(),
  };
}

interface State {
  closing: boolean;
  underWay: number;
}

/** The error that a route threw, as a response. */
function failed(error: unknown, call: Call, log: Log | undefined): Response {
  if (error instanceof ProblemError) {
    if (error.status >= 500) log?.failure(error, call.requestId);
    return problemReply(call, error);
  }
  log?.failure(error, call.requestId);
  return problemReply(call, new ProblemError('internal'));
}

function appOf(context: Context, state: State, log: Log | undefined): App {
  const app: App = new Hono();
  publicRoutes(app, context);
  resultsRoutes(app, context, new Figures(context));
  submissionRoutes(app, context);
  officerRoutes(app, context);
  serviceRoutes(app, context, state);
  pageRoutes(app, context);
  app.notFound((c) => {
    const found = methodsOf(app, c.req.path);
    if (!found) return problemReply(c.env, new ProblemError('not-found'));
    c.env.route = found.pattern;
    const allow = found.methods.join(', ');
    return problemReply(c.env, new ProblemError('method-not-allowed'), { allow });
  });
  app.onError((error, c) => failed(error, c.env, log));
  return app;
}

/** Gives what every response needs, before any route is looked for. */
function door(context: Context) {
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

/** The reference backend: it runs in Node, in a worker and in a page, on any store. */
export function createServer(options: ServerOptions): Server {
  const context = contextOf(options);
  const { log, concurrency = 2000 } = options;
  const ready = open(context);
  ready.catch(() => undefined); // each request, and whoever awaits `ready`, is told
  const state: State = { closing: false, underWay: 0 };
  const app = appOf(context, state, log);
  const enter = door(context);

  async function answer(request: Request, origin: string | null, call: Call): Promise<Response> {
    const known = origin !== null && context.origins.has(origin);
    const early = atTheDoor(request, origin, known, call);
    if (early) return early;
    if (state.underWay > concurrency) throw new ProblemError('overloaded', { retryAfter: 2 });
    await ready.catch((cause: unknown) => {
      throw new ProblemError('unavailable', { cause, retryAfter: 30 });
    });
    return app.fetch(request, call);
  }

  return {
    ready,
    async fetch(request, connection = {}) {
      const started = performance.now();
      const origin = request.headers.get('origin');
      const call = enter(origin, connection);
      state.underWay += 1;
      const response = await answer(request, origin, call)
        .catch((error: unknown) => failed(error, call, log))
        .finally(() => (state.underWay -= 1));
      log?.request({
        method: request.method,
        route: call.route,
        status: response.status,
        ms: performance.now() - started,
        requestId: call.requestId,
        ...(call.problem && { problem: call.problem }),
      });
      return response;
    },
    stopping: () => void (state.closing = true),
    sweep: () => sweep(context),
    async close() {
      state.closing = true;
      await ready.catch(() => undefined);
      await options.store.close();
    },
  };
}

function requestIdOf({ random }: Context): string {
  let id = '';
  for (const byte of random(new Uint8Array(8))) id += byte.toString(16).padStart(2, '0');
  return id;
}
