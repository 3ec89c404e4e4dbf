// Endpoints as agencies have them, by their published behaviour; each keeps what it takes.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';

export interface Taken {
  method: string;
  path: string;
  type: string;
  body: string;
}

export interface Agency {
  origin: string;
  taken: Taken[];
}

export type Answer = (taken: Taken, to: ServerResponse) => void;

/** Serves on a free loopback port until it is closed. */
export async function startAgency(answer: Answer): Promise<Agency & { close(): void }> {
  const taken: Taken[] = [];
  const handle = async (from: IncomingMessage, to: ServerResponse) => {
    const { method = '', url: path = '', headers } = from;
    const one = { method, path, type: headers['content-type'] ?? '', body: await text(from) };
    taken.push(one);
    answer(one, to);
  };
  const server = createServer((from, to) => void handle(from, to));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, taken, close };
}

/** Serves on a free loopback port until the test ends. */
export async function openAgency(t: TestContext, answer: Answer): Promise<Agency> {
  const { close, ...agency } = await startAgency(answer);
  t.after(close);
  return agency;
}

/** Answers with JSON. */
export const json = (to: ServerResponse, status: number, body: unknown) =>
  to
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body));

/** A CMS form: takes a form post, refuses anything else, answers with a page. */
export const cms: Answer = ({ method, type }, to) => {
  const fits = method === 'POST' && type.startsWith('application/x-www-form-urlencoded');
  to.writeHead(fits ? 200 : 415, { 'content-type': 'text/html' }).end('<p>Terima kasih</p>');
};

/** Touchpoints (US General Services Administration): numbered answers, 201 with an id, 422 with messages. */
export const touchpoints: Answer = ({ body }, to) => {
  const { submission } = JSON.parse(body) as { submission: Record<string, unknown> };
  if (!submission['answer_01']) {
    json(to, 422, { status: 'unprocessable_content', messages: { answer_01: ['is required'] } });
    return;
  }
  json(to, 201, { submission: { id: '0b1e6c0e-9d8e-4a51-8d0a-6a0e6c5f3e11', ...submission } });
};
