import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Connection } from '../options.ts';
import { ProblemError } from '../problem.ts';
import { readBody } from './read-body.ts';

/** What handles requests: the server, with whatever is served beside it. */
export type Handler = (request: Request, connection: Connection) => Promise<Response>;

export interface ListenOptions {
  host: string;
  port: number;
  /** How many proxies before this server write `X-Forwarded-For`; 0: the header is ignored. */
  trustedProxies?: number;
  /** Longest time for a whole request to arrive, in milliseconds; 10 000 unless given. */
  patience?: number;
}

/** An open port. */
export interface Listening {
  readonly port: number;
  /** Takes no more connections, lets what runs finish within `ms`, then cuts what is left. */
  stop(ms?: number): Promise<void>;
}

/** The client's address: of the socket, or what the outermost trusted proxy saw. */
function addressOf(
  { socket, headers }: IncomingMessage,
  trustedProxies: number,
): string | undefined {
  if (trustedProxies === 0) return socket.remoteAddress;
  const forwarded = headers['x-forwarded-for'];
  const hops = (Array.isArray(forwarded) ? forwarded.join(',') : (forwarded ?? '')).split(',');
  return hops.at(-trustedProxies)?.trim() || socket.remoteAddress;
}

function ended(http: HttpServer, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => http.closeAllConnections(), ms);
    // Connections kept open by browsers become idle one by one.
    const idle = setInterval(() => http.closeIdleConnections(), 50);
    http.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
    http.closeIdleConnections();
  });
}

/**
 * Opens a port. Slow and oversized requests are cut: 16 KiB of headers, 10 seconds for a whole request.
 *
 * @throws The port can't be opened, e.g. with code `EADDRINUSE`.
 */
export async function listen(
  handler: Handler,
  { host, port, trustedProxies = 0, patience = 10_000 }: ListenOptions,
): Promise<Listening> {
  const listener = getRequestListener((request, env) =>
    handler(request, connectionOf(env.incoming as IncomingMessage, trustedProxies)),
  );
  const http = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: patience,
      requestTimeout: patience,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: Math.ceil(patience / 10),
    },
    (incoming, outgoing) => void listener(incoming, outgoing),
  );
  http.on('clientError', refuse);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(port, host, 1024, () => resolve());
  });
  return { port: (http.address() as AddressInfo).port, stop: (ms = 10_000) => ended(http, ms) };
}

/** Answers what is not HTTP, or took too long, before the server has seen any of it; then cuts the connection. */
function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT';
  const problem = new ProblemError(late ? 'timed-out' : 'malformed-request');
  const body = JSON.stringify(problem.body(randomUUID()));
  const head = [
    `HTTP/1.1 ${problem.status} ${late ? 'Request Timeout' : 'Bad Request'}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function connectionOf(incoming: IncomingMessage, trustedProxies: number): Connection {
  const address = addressOf(incoming, trustedProxies);
  return { ...(address !== undefined && { address }), read: (most) => readBody(incoming, most) };
}

/** A port that nobody uses now. */
export async function freePort(host: string): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, host, resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
