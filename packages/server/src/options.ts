import type { Challenge, Definition, ProblemCode, Responses } from '@suara/contract';
import type { Hashing } from './keeping/hashing.ts';
import type { Random } from './keeping/random.ts';
import type { Order } from './results/count.ts';
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

/** Official public replies to what an activity heard, newest first. */
export type ResponsesOf = (activity: string) => Promise<Responses['responses']>;

/** Holds back floods before anything else is done for them. */
export interface Gate {
  /**
   * Lets one submission of a network pass.
   *
   * @param address - Of the client. It is neither stored nor logged.
   * @param work - The header `Suara-Work`, if it came.
   * @throws {ProblemError} `challenge-required` or `too-many-requests`
   */
  pass(address: string | undefined, work: string | undefined): Promise<void>;
  /**
   * A challenge that is worth one more submission.
   *
   * @throws {ProblemError} `too-many-requests`
   */
  challenge(address: string | undefined): Promise<Challenge>;
}

/**
 * Counts the profile of a poll in another thread, and gives the body of its results.
 *
 * @throws It can't; the count is then made where it was asked for.
 */
export type CountElsewhere = (order: Order) => Promise<string>;

/** Knows who may speak for the agency. */
export interface Officer {
  /** Compares in a time that tells nothing. */
  isToken(token: string): boolean;
}

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
  /** The hashes of the platform, where it has faster ones. */
  hashing?: Hashing;
  log?: Log;
  /** Official replies; without it there are none. */
  responses?: ResponsesOf;
  /** Without it, anyone may send as fast as the store can keep. */
  gate?: Gate;
  /** Without it, polls whose results are no sums are counted in the server's own thread. */
  countElsewhere?: CountElsewhere;
  /** Without it, no status can be changed. */
  officer?: Officer;
  /** The text of `GET /metrics`, in the format of Prometheus; without it there is no such address. */
  metrics?: () => Promise<string>;
  /**
   * Signs the forms of the pages without JavaScript, 32 bytes; made at start unless given. Copies of one server are
   * given the same key, or a form must be sent twice where another copy had made it.
   */
  pageKey?: Uint8Array;
  /** How many requests may be under way before more are told to come back. 2000 unless given. */
  concurrency?: number;
}

/** What the network tells of a request, beside the request. */
export interface Connection {
  /** Address of the client, after trusted proxies; absent: unknown. */
  address?: string;
  /**
   * Reads the body from the socket, counting its bytes; absent: it is read from the request.
   *
   * @returns The bytes; `undefined` when there are more than `most`.
   * @throws The body breaks off.
   */
  read?: (most: number) => Promise<Uint8Array | undefined>;
}
