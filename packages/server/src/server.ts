import { Hono } from 'hono';
import { offer } from './activities/catalogue.ts';
import { open } from './activities/open.ts';
import type { App, Call, Context } from './context.ts';
import { failed, front } from './front.ts';
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
  const { now, random = inBulk((bytes) => crypto.getRandomValues(bytes)) } = options;
  return {
    store: options.store,
    activities: new Map(options.activities.map((definition) => [definition.id, offer(definition)])),
    publicUrl: options.publicUrl.replace(/\/+$/, ''),
    origins: new Set([...options.origins, new URL(options.publicUrl).origin]),
    responses: options.responses ?? (() => Promise.resolve([])),
    gate: options.gate,
    countElsewhere: options.countElsewhere,
    officer: options.officer,
    metrics: options.metrics,
    pageKey: options.pageKey,
    random,
    hashing: options.hashing ?? portableHashing,
    now: now ? () => now().getTime() : Date.now,
  };
}

interface State {
  closing: boolean;
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

/** The reference backend: it runs in Node, in a worker and in a page, on any store. */
export function createServer(options: ServerOptions): Server {
  const context = contextOf(options);
  const { log, concurrency = 2000 } = options;
  const ready = open(context);
  ready.catch(() => undefined); // each request, and whoever awaits `ready`, is told
  const state: State = { closing: false };
  const app = appOf(context, state, log);
  let isOpen = false;
  const opened = ready.then(
    () => void (isOpen = true),
    (cause: unknown) => {
      throw new ProblemError('unavailable', { cause, retryAfter: 30 });
    },
  );
  opened.catch(() => undefined);
  const route = (request: Request, call: Call) =>
    isOpen ? app.fetch(request, call) : opened.then(() => app.fetch(request, call));

  return {
    ready,
    fetch: front(context, { log, concurrency, route }),
    stopping: () => void (state.closing = true),
    sweep: () => sweep(context),
    async close() {
      state.closing = true;
      await ready.catch(() => undefined);
      await options.store.close();
    },
  };
}
