// A network that loses, delays, doubles, overtakes and cuts, between a client and the real server's code.
import type { Handler } from './backend.ts';
import type { VirtualTime } from './virtual.ts';

const minute = 60_000;

interface Crossing {
  time: VirtualTime;
  random: () => number;
  /** Gives the request, or as much of it as arrives, to the server. */
  reach: (body?: string) => Promise<Response>;
  body: string | undefined;
}

/** One way for a request to go wrong; those that return nothing leave the caller waiting for ever. */
type Fault = (crossing: Crossing) => Promise<Response>;

const broken = () => Promise.reject(new TypeError('the connection broke'));
const never = () => new Promise<never>(() => undefined);
const html = (status: number) =>
  Promise.resolve(
    new Response('<!doctype html><title>Proxy</title>', {
      status,
      headers: { 'content-type': 'text/html' },
    }),
  );

/** Each fault with its share of a thousand requests; the rest go through. */
export const faults: Record<string, [share: number, Fault]> = {
  'request lost': [60, broken],
  'committed, then hung up': [60, ({ reach }) => reach().then(broken)],
  'arrives minutes after it was given up': [
    40,
    ({ time, random, reach }) => {
      time.after(random() * 10 * minute, () => void reach());
      return broken();
    },
  ],
  'never answered': [20, never],
  'committed and never answered': [20, ({ reach }) => reach().then(never)],
  'arrives twice': [
    50,
    ({ time, random, reach }) => {
      time.after(random() * 10 * minute, () => void reach());
      return reach();
    },
  ],
  'overtaken by a later one': [
    40,
    async ({ time, random, reach }) => {
      await time.sleep(random() * 15_000);
      return reach();
    },
  ],
  'reply cut short': [
    30,
    async ({ random, reach }) => {
      const response = await reach();
      const text = await response.text();
      return new Response(text.slice(0, random() * text.length), response);
    },
  ],
  'reply breaks off': [
    30,
    async ({ reach }) => {
      const response = await reach();
      const bytes = new Uint8Array(await response.arrayBuffer());
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(bytes.subarray(0, bytes.length / 2));
          controller.error(new TypeError('terminated'));
        },
      });
      return new Response(body, response);
    },
  ],
  'request cut short': [
    30,
    ({ random, reach, body = '' }) => reach(body.slice(0, random() * body.length)).then(broken),
  ],
  'refused by a proxy that says when to come back': [
    20,
    () => Promise.resolve(new Response(null, { status: 503, headers: { 'retry-after': '30' } })),
  ],
  'a gateway’s error page': [20, () => html(502)],
  'a login page in its place': [10, () => html(200)],
};

/** How often each fault happened. */
export type Weather = Record<string, number>;

/** A `fetch` through that network. Reading is left in peace: it is sending that must survive. */
export function through(
  handler: Handler,
  { time, random, seen }: { time: VirtualTime; random: () => number; seen: Weather },
): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, { ...init, signal: null });
    // The body may come inside a Request.
    const body = request.body === null ? undefined : await time.outside(() => request.text());
    const { method, url, headers } = request;
    const reach = (text = body) =>
      time.outside(() =>
        handler(new Request(url, { method, headers, ...(text !== undefined && { body: text }) })),
      );
    if (method === 'GET') return reach();
    await time.sleep(random() * 200);
    let dice = random() * 1000;
    for (const [name, [share, fault]] of Object.entries(faults)) {
      dice -= share;
      if (dice >= 0) continue;
      seen[name] = (seen[name] ?? 0) + 1;
      return fault({ time, random, reach, body });
    }
    return reach();
  };
}
