import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createClient, suaraBackend, SuaraError } from './index.ts';

/** A server on a loopback port that answers as told. */
async function answering(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const loading = (endpoint: string) => createClient({ endpoint }).activity('taman-kota');
const failing = (code: string, remedy: RegExp) => (error: SuaraError) => {
  assert.equal(error.code, code, error.message);
  assert.match(error.message, remedy);
  return error instanceof SuaraError;
};

test('an endpoint that is no https address, nor on this machine, is refused with the remedy', async () => {
  const wrong = [
    'http://suara.kota-contoh.example',
    'ftp://localhost',
    'not an address',
    '',
    'https://user:word@kota-contoh.example',
    'https://kota-contoh.example/?a=1',
    'data:application/json,{}',
    'http://localhost.kota-contoh.example',
  ];
  for (const endpoint of wrong)
    await assert.rejects(loading(endpoint), failing('bad-endpoint', /https/));
});

test('an endpoint that nobody listens at is a failure of the network', async () => {
  await assert.rejects(loading('http://127.0.0.1:9'), failing('network', /could not be reached/));
});

test('a page in place of an answer names what to check', async (t) => {
  const endpoint = await answering(t, (_, to) => to.end('<!doctype html><h1>Login</h1>'));
  await assert.rejects(loading(endpoint), failing('bad-answer', /proxy, a login page/));
});

test('200 with nonsense is no answer', async (t) => {
  for (const nonsense of ['{}', '[]', 'null', '"x"', '{"id":"lain","kind":"poll"}', '']) {
    const endpoint = await answering(t, (_, to) => to.end(nonsense));
    await assert.rejects(loading(endpoint), failing('bad-answer', /not this kind of backend/));
  }
});

test('an activity of a newer server asks for newer files', async (t) => {
  const base = { id: 'taman-kota', version: 'x', languages: ['id'], title: { id: 'Taman' } };
  const newer = [
    { ...base, kind: 'assembly', assembly: {} },
    { ...base, kind: 'poll', poll: { method: 'lottery', options: [] } },
    { ...base, kind: 'rating', rating: { scale: 'moods' } },
    { ...base, kind: 'feedback', feedback: { questions: [{ kind: 'drawing', id: 'a' }] } },
  ];
  for (const activity of newer) {
    const endpoint = await answering(t, (_, to) => to.end(JSON.stringify(activity)));
    await assert.rejects(loading(endpoint), failing('newer-server', /Update the suara files/));
  }
});

test('a redirect elsewhere is not followed', async (t) => {
  let reached = false;
  const other = await answering(t, (_, to) => {
    reached = true;
    to.end('{}');
  });
  const endpoint = await answering(t, (_, to) => to.writeHead(302, { location: other }).end());
  await assert.rejects(loading(endpoint), failing('bad-endpoint', /final address/));
  assert.equal(reached, false);
});

test('an answer that never ends is given up after 20 s, be it slow in its first byte or its last', async (t) => {
  const silent = await answering(t, () => undefined);
  const dribbling = await answering(t, (_, to) => {
    to.write('{"id":');
    const timer = setInterval(() => to.write(' '), 5);
    to.on('close', () => clearInterval(timer));
  });
  for (const endpoint of [silent, dribbling]) {
    const asked: number[] = [];
    const backend = suaraBackend({
      endpoint,
      platform: {
        ...(await import('./platform.ts')).here,
        after: (milliseconds, run) => {
          asked.push(milliseconds);
          const timer = setTimeout(run, 50);
          return () => clearTimeout(timer);
        },
      },
    });
    await assert.rejects(backend.activity('taman-kota', {}), failing('timeout', /in time/));
    assert.deepEqual(asked, [20_000]);
  }
});

test('a reply that breaks off is a failure of the network', async (t) => {
  const endpoint = await answering(t, (_, to) => {
    to.writeHead(200, { 'content-length': '1000' }).write('{"id":', () => to.destroy());
  });
  await assert.rejects(loading(endpoint), failing('network', /could not be reached/));
});

test('a fetch that throws at once, or is deaf to the signal, is a rejection like any other', async () => {
  const throwing = suaraBackend({
    endpoint: 'https://suara.kota-contoh.example',
    fetch: () => {
      throw new Error('patched');
    },
  });
  await assert.rejects(throwing.activity('a', {}), failing('network', /could not be reached/));
  const deaf = suaraBackend({
    endpoint: 'https://suara.kota-contoh.example',
    fetch: () => new Promise(() => undefined),
  });
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 10);
  await assert.rejects(
    deaf.activity('a', { signal: stop.signal }),
    failing('aborted', /AbortSignal/),
  );
});

test('what is asked carries no cookies, no address of the page, and follows nothing', async () => {
  let asked: RequestInit | undefined;
  const backend = suaraBackend({
    endpoint: 'https://suara.kota-contoh.example/di-sini',
    fetch: async (url, init) => {
      assert.equal(url, 'https://suara.kota-contoh.example/di-sini/v1/activities/taman-kota');
      asked = init;
      return new Response('{}');
    },
  });
  await backend.activity('taman-kota', {});
  assert.deepEqual(
    [asked?.credentials, asked?.referrerPolicy, asked?.redirect],
    ['omit', 'no-referrer', 'manual'],
  );
});
