// Puts a fetch handler on a loopback port, for tests that run the server in their own process.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { closeServer } from './fault-proxy.ts';

export type FetchHandler = (request: Request) => Promise<Response>;

export interface Served {
  origin: string;
  close(): Promise<void>;
}

async function requestOf(from: IncomingMessage, origin: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, values] of Object.entries(from.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const method = from.method ?? 'GET';
  const body = await buffer(from);
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.length > 0;
  return new Request(new URL(from.url ?? '/', origin), {
    method,
    headers,
    ...(hasBody && { body }),
  });
}

async function reply(response: Response, to: ServerResponse): Promise<void> {
  to.writeHead(response.status, Object.fromEntries(response.headers));
  for await (const chunk of response.body ?? []) to.write(chunk);
  to.end();
}

/** Serves the handler on a free port of 127.0.0.1. */
export async function serveFetch(handler: FetchHandler): Promise<Served> {
  let origin = '';
  const answer = async (from: IncomingMessage, to: ServerResponse) =>
    reply(await handler(await requestOf(from, origin)), to);
  const server = createServer((from, to) => void answer(from, to).catch(() => to.destroy()));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => closeServer(server) };
}
