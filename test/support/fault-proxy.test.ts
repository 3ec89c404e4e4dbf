import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test, { type TestContext } from 'node:test';
import { closeServer, startFaultProxy } from './fault-proxy.ts';

/** A backend that counts what reaches it, behind a proxy. */
async function show(context: TestContext) {
  let commits = 0;
  const backend = createServer((request, response) => {
    if (request.method === 'PUT') commits += 1;
    response.setHeader('X-Kept', 'yes');
    response.end(JSON.stringify({ commits, padding: 'x'.repeat(2000) }));
  });
  await new Promise<void>((done) => backend.listen(0, '127.0.0.1', done));
  const { port } = backend.address() as AddressInfo;
  const proxy = await startFaultProxy(`http://127.0.0.1:${port}`);
  context.after(() => Promise.all([proxy.close(), closeServer(backend)]));
  const put = () => fetch(`${proxy.origin}/v1/submissions/a`, { method: 'PUT', body: '{}' });
  return { proxy, put, commits: () => commits };
}

test('without a fault the reply passes unchanged', async (context) => {
  const { put, proxy } = await show(context);
  const response = await put();
  assert.equal(response.headers.get('X-Kept'), 'yes');
  assert.equal(((await response.json()) as { commits: number }).commits, 1);
  const [seen] = proxy.seen;
  assert.deepEqual(seen, {
    method: 'PUT',
    path: '/v1/submissions/a',
    body: '{}',
    status: 200,
    fault: null,
  });
});

test('a dropped reply leaves the commit behind, once', async (context) => {
  const { put, proxy, commits } = await show(context);
  proxy.plan([{ kind: 'drop-reply', method: 'PUT' }]);
  await assert.rejects(put());
  assert.equal(commits(), 1);
  assert.equal((await put()).status, 200);
  assert.equal(commits(), 2);
});

test('an unreachable backend hears nothing', async (context) => {
  const { put, proxy, commits } = await show(context);
  proxy.plan([{ kind: 'unreachable', times: -1 }]);
  await assert.rejects(put());
  await assert.rejects(put());
  assert.equal(commits(), 0);
});

test('an unavailable backend names the time to wait', async (context) => {
  const { put, proxy, commits } = await show(context);
  proxy.plan([{ kind: 'unavailable', retryAfter: 7 }]);
  const response = await put();
  assert.deepEqual([response.status, response.headers.get('Retry-After')], [503, '7']);
  assert.equal(commits(), 0);
});

test('a delayed request arrives in the end', async (context) => {
  const { put, proxy } = await show(context);
  proxy.plan([{ kind: 'delay', ms: 150 }]);
  const started = performance.now();
  assert.equal((await put()).status, 200);
  assert.ok(performance.now() - started >= 149);
});

test('a garbled reply breaks off after the commit', async (context) => {
  const { put, proxy, commits } = await show(context);
  proxy.plan([{ kind: 'garble' }]);
  await assert.rejects(put().then((response) => response.text()));
  assert.equal(commits(), 1);
});

test('a fault meets only the requests it names', async (context) => {
  const { put, proxy } = await show(context);
  proxy.plan([
    { kind: 'unreachable', method: 'DELETE' },
    { kind: 'unreachable', path: '/v1/activities' },
  ]);
  assert.equal((await put()).status, 200);
});
