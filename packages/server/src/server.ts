import type { ProblemCode } from '@suara/contract';
import { Hono } from 'hono';
import { offer } from './activities/catalogue.ts';
import { open } from './activities/open.ts';
import type { Call, Context } from './context.ts';
import { corsHeaders, preflightHeaders, securityHeaders } from './headers.ts';
import type { Connection, ServerOptions } from './options.ts';
import { ProblemError } from './problem.ts';
import { problemReply } from './reply.ts';
import { publicRoutes } from './routes/activities.ts';
import { healthRoutes } from './routes/health.ts';
import { resultsRoutes } from './routes/results.ts';
import { submissionRoutes } from './routes/submissions.ts';

/** The backend, as a function from a request to a response. */
export interface Server {
  /** Resolves when activities are open; rejects with `StartError` when they can't be. Requests wait for it. */
  readonly ready: Promise<void>;
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /** Ends: later requests are refused, what runs is finished and committed. The store is closed. */
  close(): Promise<void>;
}

function contextOf(options: ServerOptions): Context {
  const { now = () => new Date(), random = (bytes) => crypto.getRandomValues(bytes) } = options;
  return {
    store: options.store,
    activities: new Map(options.activities.map((definition) => [definition.id, offer(definition)])),
    publicUrl: options.publicUrl.replace(/\/+$/, ''),
    origins: new Set([...options.origins, new URL(options.publicUrl).origin]),
    responses: options.responses ?? (() => Promise.resolve([])),
    random,
    now: () => now().getTime(),
  };
}

/** The reference backend: it runs in Node, in a worker and in a page, on any store. */
export function createServer(options: ServerOptions): Server {
  const context = contextOf(options);
  const ready = open(context);
  ready.catch(() => undefined); // each request, and whoever awaits `ready`, is told
  const state = { closing: false };
  const app = routesOf(context, state);
  const always = securityHeaders(context.publicUrl);
  const { log } = options;

  const callOf = (origin: string | null, address: string | undefined): Call => ({
    requestId: requestIdOf(context),
    address,
    headers:
      origin !== null && context.origins.has(origin)
        ? { ...always, ...corsHeaders(origin) }
        : always,
  });

  async function answer(request: Request, call: Call, origin: string | null): Promise<Response> {
    const allowed = origin === null || context.origins.has(origin);
    if (request.method === 'OPTIONS' && origin !== null) {
      return new Response(null, {
        status: 204,
        headers: allowed ? { ...call.headers, ...preflightHeaders } : call.headers,
      });
    }
    if (!allowed && request.method !== 'GET' && request.method !== 'HEAD') {
      return problemReply(call, new ProblemError('origin-refused'));
    }
    await ready;
    return app.fetch(request, call);
  }

  return {
    ready,
    async fetch(request, connection) {
      const started = performance.now();
      const origin = request.headers.get('origin');
      const call = callOf(origin, connection?.address);
      const response = await answer(request, call, origin).catch((error: unknown) => {
        log?.failure(error, call.requestId);
        return problemReply(call, new ProblemError('unavailable', { retryAfter: 5 }));
      });
      log?.request({
        method: request.method,
        route: '',
        status: response.status,
        ms: performance.now() - started,
        requestId: call.requestId,
      });
      return response;
    },
    async close() {
      state.closing = true;
      await options.store.close();
    },
  };

  function routesOf(context: Context, state: { closing: boolean }) {
    const app = new Hono<{ Bindings: Call }>();
    publicRoutes(app, context);
    resultsRoutes(app, context);
    submissionRoutes(app, context);
    healthRoutes(app, context, state);
    app.notFound((c) => problemReply(c.env, new ProblemError('not-found')));
    app.onError((error, c) => {
      if (error instanceof ProblemError) return problemReply(c.env, error);
      log?.failure(error, c.env.requestId);
      return problemReply(c.env, new ProblemError('internal'));
    });
    return app;
  }
}

function requestIdOf({ random }: Context): string {
  let id = '';
  for (const byte of random(new Uint8Array(8))) id += byte.toString(16).padStart(2, '0');
  return id;
}

export type { ProblemCode };
