import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { OwnCopy, Problem, Receipt, ReceiptStatus, Results } from '@suara/contract';
import type { Store } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { sqliteStore } from '@suara/server/sqlite';
import { newHolder, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-keep-'));
after(() => rmSync(folder, { recursive: true }));

/** Opens a server whose clock a test can set, and speaks for one person. */
async function open(store: Store) {
  const clock = { now: '2026-06-01T00:00:00Z' };
  const { server, ask } = await serve({ store, now: () => new Date(clock.now) });
  const versions = new Map<string, string>();
  async function bodyOf(activity: string, answer: object, more: object = {}) {
    if (!versions.has(activity)) {
      const offered = (await (await ask(`/v1/activities/${activity}`)).json()) as {
        version: string;
      };
      versions.set(activity, offered.version);
    }
    return {
      activity,
      version: versions.get(activity),
      revision: 1,
      language: 'id',
      answer,
      ...more,
    };
  }
  const call = async (method: string, id: string, secret: string, body?: unknown) => {
    const response = await ask(`/v1/submissions/${id}`, {
      method,
      headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text ? JSON.parse(text) : null) as unknown,
    };
  };
  const results = async (activity: string) =>
    (await (await ask(`/v1/activities/${activity}/results`)).json()) as Results;
  return { server, ask, call, results, bodyOf, clock, close: () => server.close() };
}

const typeOf = (body: unknown) => (body as Problem).type.replace('urn:suara:problem:', '');
const poll = 'taman-satu';
const barat = { choice: ['barat'] };
const timur = { choice: ['timur'] };
const counts = (results: Results) =>
  results.kind === 'poll'
    ? Object.fromEntries(results.options.map(({ id, count }) => [id, count]))
    : {};

let files = 0;
const stores: Record<string, () => Promise<Store>> = {
  'in memory': () => Promise.resolve(memoryStore()),
  'in SQLite': () => sqliteStore({ file: join(folder, `${(files += 1)}.db`) }),
};

for (const [where, newStore] of Object.entries(stores)) {
  describe(where, () => {
    const begin = async () => open(await newStore());

    test('a submission is kept once, however often it is sent, with the same receipt', async () => {
      const { call, bodyOf, results, close } = await begin();
      const { id, secret } = newHolder();
      const body = await bodyOf(poll, barat);
      const first = await call('PUT', id, secret, body);
      assert.equal(first.status, 201);
      const all = await Promise.all(
        Array.from({ length: 100 }, () => call('PUT', id, secret, body)),
      );
      for (const again of all) {
        assert.equal(again.status, 200);
        assert.deepEqual(again.body, first.body);
      }
      assert.equal((await results(poll)).n, 1);
      await close();
    });

    test('a hundred first attempts at once make one submission and one receipt', async () => {
      const { call, bodyOf, results, close } = await begin();
      const { id, secret } = newHolder();
      const body = await bodyOf(poll, barat);
      const all = await Promise.all(
        Array.from({ length: 100 }, () => call('PUT', id, secret, body)),
      );
      assert.equal(all.filter(({ status }) => status === 201).length, 1);
      assert.equal(new Set(all.map((one) => JSON.stringify(one.body))).size, 1);
      assert.deepEqual(counts(await results(poll)), { barat: 1, timur: 0, sungai: 0 });
      await close();
    });

    test('the highest revision counts, and late ones change nothing', async () => {
      const { call, bodyOf, results, close } = await begin();
      const { id, secret } = newHolder();
      const first = await call('PUT', id, secret, await bodyOf(poll, barat));
      const second = await call('PUT', id, secret, await bodyOf(poll, timur, { revision: 3 }));
      assert.equal(second.status, 200);
      assert.equal((second.body as Receipt).code, (first.body as Receipt).code);
      const late = await call('PUT', id, secret, await bodyOf(poll, barat));
      assert.deepEqual([late.status, typeOf(late.body)], [409, 'stale-revision']);
      const other = await call('PUT', id, secret, await bodyOf(poll, barat, { revision: 3 }));
      assert.deepEqual([other.status, typeOf(other.body)], [409, 'key-conflict']);
      assert.deepEqual(counts(await results(poll)), { barat: 0, timur: 1, sungai: 0 });
      await close();
    });

    test('another secret gets nothing of a submission', async () => {
      const { call, bodyOf, close } = await begin();
      const { id, secret } = newHolder();
      const stranger = newHolder().secret;
      await call('PUT', id, secret, await bodyOf(poll, barat));
      const put = await call('PUT', id, stranger, await bodyOf(poll, timur, { revision: 2 }));
      assert.deepEqual([put.status, typeOf(put.body)], [409, 'key-conflict']);
      assert.equal((await call('GET', id, stranger)).status, 404);
      assert.equal((await call('DELETE', id, stranger)).status, 404);
      assert.equal((await call('GET', id, 'short')).status, 401);
      assert.deepEqual(((await call('GET', id, secret)).body as OwnCopy).answer, barat);
      await close();
    });

    test('the secret of one vote casts no second one under another id', async () => {
      const { call, bodyOf, results, close } = await begin();
      const { id, secret } = newHolder();
      await call('PUT', id, secret, await bodyOf(poll, barat));
      const again = await call('PUT', newHolder().id, secret, await bodyOf(poll, timur));
      assert.deepEqual([again.status, typeOf(again.body)], [409, 'key-conflict']);
      assert.equal((await results(poll)).n, 1);
      await close();
    });

    test('under what is no id nothing is kept and nothing found', async () => {
      const { call, bodyOf, results, close } = await begin();
      const { id, secret } = newHolder();
      for (const wrong of [
        id.toUpperCase(),
        id.slice(1),
        `${id}0`,
        `${id.slice(0, 14)}1${id.slice(15)}`,
        'me',
      ]) {
        const put = await call('PUT', wrong, secret, await bodyOf(poll, barat));
        assert.deepEqual([put.status, typeOf(put.body)], [404, 'not-found'], wrong);
        assert.equal((await call('GET', wrong, secret)).status, 404);
      }
      assert.equal((await results(poll)).n, 0);
      await close();
    });

    test('an id belongs to one activity', async () => {
      const { call, bodyOf, close } = await begin();
      const { id, secret } = newHolder();
      await call('PUT', id, secret, await bodyOf(poll, barat));
      const moved = await call(
        'PUT',
        id,
        secret,
        await bodyOf('taman-setuju', barat, { revision: 2 }),
      );
      assert.deepEqual([moved.status, typeOf(moved.body)], [409, 'key-conflict']);
      await close();
    });

    test('what is withdrawn is erased, leaves the count, and can not come back', async () => {
      const { call, bodyOf, results, ask, close } = await begin();
      const { id, secret } = newHolder();
      const kept = await call('PUT', id, secret, await bodyOf(poll, barat));
      assert.equal((await call('DELETE', id, secret)).status, 204);
      assert.equal((await call('DELETE', id, secret)).status, 204);
      for (const revision of [1, 2]) {
        const again = await call('PUT', id, secret, await bodyOf(poll, barat, { revision }));
        assert.deepEqual([again.status, typeOf(again.body)], [410, 'withdrawn']);
      }
      assert.equal((await call('GET', id, secret)).status, 410);
      const now = await results(poll);
      assert.deepEqual([now.n, now.withdrawn], [0, 1]);
      const { code } = kept.body as Receipt;
      const status = (await (await ask(`/v1/receipts/${code}`)).json()) as ReceiptStatus;
      assert.equal(status.status, 'withdrawn');
      await close();
    });

    test('after closing a lost reply is still answered, and nothing else is kept', async () => {
      const { call, bodyOf, results, clock, close } = await begin();
      const { id, secret } = newHolder();
      const body = await bodyOf(poll, barat);
      const kept = await call('PUT', id, secret, body);
      clock.now = '2031-01-01T00:00:00Z';
      const again = await call('PUT', id, secret, body);
      assert.deepEqual([again.status, again.body], [200, kept.body]);
      const changed = await call('PUT', id, secret, await bodyOf(poll, timur, { revision: 2 }));
      assert.deepEqual([changed.status, typeOf(changed.body)], [409, 'frozen']);
      const late = await call('PUT', newHolder().id, newHolder().secret, body);
      assert.deepEqual([late.status, typeOf(late.body)], [403, 'closed']);
      assert.equal(((await call('GET', id, secret)).body as OwnCopy).answer, null);
      assert.equal((await call('DELETE', id, secret)).status, 204);
      const counted = await results(poll);
      assert.deepEqual([counted.n, counted.withdrawn, counts(counted)['barat']], [1, 0, 1]);
      await close();
    });

    test('before opening nothing is kept', async () => {
      const { call, bodyOf, clock, close } = await begin();
      const body = await bodyOf(poll, barat);
      clock.now = '2025-01-01T00:00:00Z';
      const early = await call('PUT', newHolder().id, newHolder().secret, body);
      assert.deepEqual([early.status, typeOf(early.body)], [403, 'not-open']);
      await close();
    });

    test('a clock that goes back takes no receipt back in time', async () => {
      const { call, bodyOf, clock, close } = await begin();
      const { id, secret } = newHolder();
      const first = (await call('PUT', id, secret, await bodyOf(poll, barat))).body as Receipt;
      clock.now = '2026-05-01T00:00:00Z';
      const second = (await call('PUT', id, secret, await bodyOf(poll, timur, { revision: 2 })))
        .body as Receipt;
      assert.equal(second.receivedAt, first.receivedAt);
      await close();
    });

    test('an unknown version is refused before anything is kept', async () => {
      const { call, bodyOf, results, close } = await begin();
      const body = await bodyOf(poll, barat, { version: `sha256-${'A'.repeat(43)}` });
      const put = await call('PUT', newHolder().id, newHolder().secret, body);
      assert.deepEqual([put.status, typeOf(put.body)], [422, 'unknown-version']);
      assert.equal((await results(poll)).n, 0);
      await close();
    });

    test('the holder reads the contact block back, and its erasure takes it', async () => {
      const { call, bodyOf, close } = await begin();
      const { id, secret } = newHolder();
      const contact = { name: 'Siti', email: 'siti@warga.example' };
      const answer = { kind: 'aspirasi', fields: { judul: 'Lampu', isi: 'Lampu jalan mati.' } };
      const more = { contact, consent: '2026-10-01' };
      const put = await call('PUT', id, secret, await bodyOf('jalan-rusak', answer, more));
      assert.equal(put.status, 201, JSON.stringify(put.body));
      assert.deepEqual(((await call('GET', id, secret)).body as OwnCopy).contact, contact);
      assert.equal((await call('DELETE', id, secret)).status, 204);
      await close();
    });
  });
}
