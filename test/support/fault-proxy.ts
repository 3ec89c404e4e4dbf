// A loopback proxy before a real backend. It changes nothing, except where a test asked for a fault.
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { FaultPlan, type Fault } from './faults.ts';

/** One request that came by, and how it ended. */
export interface Seen {
  method: string;
  path: string;
  /** What was sent with it. */
  body: string;
  /** What the backend answered; null where it was not asked. */
  status: number | null;
  fault: Fault['kind'] | null;
}

export interface FaultProxy {
  /** Where the page is to send its requests. */
  origin: string;
  /** Replaces the planned faults. */
  plan(faults: readonly Fault[]): void;
  /** Every request so far, in order of arrival. */
  seen: Seen[];
  close(): Promise<void>;
}

interface Reply {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** Asks the real backend the same thing. */
async function forward(from: IncomingMessage, body: Buffer, target: string): Promise<Reply> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const { method, headers } = from;
  const upstream = ask(new URL(from.url ?? '/', target), { method, headers }, resolve);
  upstream.on('error', reject);
  upstream.end(body);
  const reply = await promise;
  return { status: reply.statusCode ?? 502, headers: reply.headers, body: await buffer(reply) };
}

function unavailable(from: IncomingMessage, to: ServerResponse, seconds: number): void {
  // As a gateway in the agency's own network does, so that the page may read it.
  const origin = from.headers.origin ?? '*';
  to.writeHead(503, {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After',
    'Retry-After': String(seconds),
  });
  to.end();
}

function answer(to: ServerResponse, reply: Reply, fault: Fault | undefined): void {
  if (fault?.kind === 'drop-reply') {
    to.destroy();
    return;
  }
  to.writeHead(reply.status, reply.headers);
  if (fault?.kind === 'garble') {
    to.write(reply.body.subarray(0, Math.floor(reply.body.length / 2)), () => to.destroy());
    return;
  }
  to.end(reply.body);
}

/** Starts a proxy on a free loopback port, before the backend at `target`. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const plan = new FaultPlan();
  const seen: Seen[] = [];

  const handle = async (from: IncomingMessage, to: ServerResponse) => {
    const method = from.method ?? 'GET';
    const path = from.url ?? '/';
    const fault = plan.take(method, path);
    const entry: Seen = { method, path, body: '', status: null, fault: fault?.kind ?? null };
    seen.push(entry);
    if (fault?.kind === 'unreachable') {
      to.destroy();
      return;
    }
    const body = await buffer(from);
    entry.body = body.toString();
    if (fault?.kind === 'unavailable') {
      unavailable(from, to, fault.retryAfter ?? 1);
      return;
    }
    if (fault?.kind === 'delay') await wait(fault.ms ?? 1000);
    const reply = await forward(from, body, target);
    entry.status = reply.status;
    answer(to, reply, fault);
  };

  const server = createServer((from, to) => void handle(from, to).catch(() => to.destroy()));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    plan: (faults) => plan.set(faults),
    seen,
    close: () => closeServer(server),
  };
}

/** Stops listening, and does not wait for connections that are kept alive. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
