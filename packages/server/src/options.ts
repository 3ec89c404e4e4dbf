import type { Definition, ProblemCode } from '@suara/contract';
import type { Random } from './keeping/code.ts';
import type { Store } from './stores/store.ts';

/** One line about a request: all that is ever logged of it. */
export interface RequestLine {
  method: string;
  /** Pattern of the route, never the address itself. */
  route: string;
  status: number;
  ms: number;
  requestId: string;
  problem?: ProblemCode;
}

/** Where the server tells what it does. It is given nothing that a person has sent. */
export interface Log {
  request(line: RequestLine): void;
  /** Something failed in the server itself. */
  failure(error: unknown, requestId: string): void;
}

/** An official public reply, newest first, by activity. */
export type ResponsesOf = (activity: string) => Promise<unknown[]>;

export interface ServerOptions {
  store: Store;
  /** Definitions that have passed `Definition` and `checkDefinition`. */
  activities: readonly Definition[];
  /** Origins of the pages that may use this server, exactly as browsers send them: `https://kota.example`. */
  origins: readonly string[];
  /** Address of this server as people see it, without a slash at the end. */
  publicUrl: string;
  /** The clock that decides what is open. */
  now?: () => Date;
  /** Source of random bytes; the platform's own unless given. */
  random?: Random;
  log?: Log;
  /** Official replies; without it there are none. */
  responses?: ResponsesOf;
}

/** What the network tells of a request, beside the request. */
export interface Connection {
  /** Address of the client, after trusted proxies; absent: unknown. */
  address?: string;
}
