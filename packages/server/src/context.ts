import type { ProblemCode } from '@suara/contract';
import type { Context as HonoContext, Hono } from 'hono';
import type { Offered } from './activities/catalogue.ts';
import type { Hashing } from './keeping/hashing.ts';
import type { Random } from './keeping/random.ts';
import type { Connection, CountElsewhere, Gate, Officer, ResponsesOf } from './options.ts';
import type { Store } from './stores/store.ts';

/** What every route works with. */
export interface Context {
  readonly store: Store;
  readonly activities: ReadonlyMap<string, Offered>;
  readonly publicUrl: string;
  readonly origins: ReadonlySet<string>;
  readonly responses: ResponsesOf;
  readonly gate: Gate | undefined;
  readonly countElsewhere: CountElsewhere | undefined;
  readonly officer: Officer | undefined;
  readonly metrics: (() => Promise<string>) | undefined;
  readonly pageKey: Uint8Array | undefined;
  readonly random: Random;
  readonly hashing: Hashing;
  /** Milliseconds since 1970, by the server's clock. */
  now(): number;
}

/** What goes with one request through the routes. */
export interface Call {
  readonly requestId: string;
  readonly connection: Connection;
  /** Headers of every response to this request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Pattern of the route that took it. */
  route: string;
  problem: ProblemCode | undefined;
}

export type App = Hono<{ Bindings: Call }>;
export type Here = HonoContext<{ Bindings: Call }>;
