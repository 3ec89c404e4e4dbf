// The browser files hold only the part of ky that the client uses: both send the same.
import { expect } from '@open-wc/testing';
import ky from 'ky';
import { through } from '../../build/lean/http.ts';

const off = { retry: 0, timeout: false, throwHttpErrors: false } as const;
const always: RequestInit = {
  redirect: 'manual',
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
};
const address = 'https://suara.example/v1/submissions/6f1c';
const headers = { authorization: 'Suara geheim', 'content-type': 'application/json' };

/** Everything that the client asks for, in each way that it asks. */
const asked: Record<string, RequestInit> = {
  'a submission that outlives its page': {
    ...always,
    method: 'PUT',
    headers,
    body: '{"nama":"é 🗳"}',
    keepalive: true,
  },
  'a submission by POST': { ...always, method: 'POST', headers, body: '{}' },
  'a withdrawal': { ...always, method: 'DELETE', headers: { authorization: 'Suara geheim' } },
  'figures, if they changed': { ...always, headers: { 'if-none-match': '"5"' } },
  'a definition': { ...always, referrerPolicy: 'origin', redirect: 'error' },
};

type Send = (url: string, init: RequestInit & { fetch: typeof fetch }) => Promise<Response>;
const both: { ky: Send; lean: Send } = {
  ky: (url, init) => ky(url, { ...init, ...off }),
  lean: (url, { fetch, ...init }) => through(fetch)(url, init),
};

/** What reaches the network, as far as a request tells it. */
async function reached(send: Send, init: RequestInit) {
  const seen: unknown[] = [];
  const { signal } = new AbortController();
  const fetch = async (input: RequestInfo | URL, more?: RequestInit) => {
    const request = new Request(input, more);
    const { url, method, keepalive, redirect, credentials, referrerPolicy, mode, cache } = request;
    const said = [...request.headers].filter(([name]) => name !== 'accept');
    seen.push({ url, method, keepalive, redirect, credentials, referrerPolicy, mode, cache, said });
    seen.push(await request.text());
    return new Response('{"code":"closed"}', { status: 403, headers: { etag: '"6"' } });
  };
  const answer = await send(address, { ...init, signal, fetch });
  seen.push(answer.status, answer.headers.get('etag'), await answer.text());
  return seen;
}

for (const [what, init] of Object.entries(asked)) {
  it(`the browser files ask for ${what} as ky does`, async () => {
    const seen = await reached(both.lean, init);
    expect(seen).to.have.length(5);
    expect(await reached(both.ky, init)).to.deep.equal(seen);
  });
}

for (const [name, send] of Object.entries(both)) {
  it(`${name} hands on the failure of a fetch, as a rejection`, async () => {
    const failure = new TypeError('no network');
    const thrown = async (fetch: typeof globalThis.fetch) =>
      send(address, { fetch }).catch((error: unknown) => error);
    expect(await thrown(() => Promise.reject(failure))).to.equal(failure);
    expect(
      await thrown(() => {
        throw failure; // as a page's own fetch may
      }),
    ).to.equal(failure);
  });

  it(`${name} stops with the signal that it was given`, async () => {
    const control = new AbortController();
    const fetch = (input: RequestInfo | URL) =>
      new Promise<Response>((_, reject) => {
        const { signal } = input as Request;
        signal.addEventListener('abort', () => reject(signal.reason as Error));
      });
    const sent = send(address, { fetch, signal: control.signal }).catch((error: unknown) => error);
    await Promise.resolve();
    control.abort();
    expect(await sent).to.have.property('name', 'AbortError');
  });
}
