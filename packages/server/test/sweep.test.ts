import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Activity, Results } from '@suara/contract';
import type { Store } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { sqliteStore } from '@suara/server/sqlite';
import { newHolder, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-sweep-'));
after(() => rmSync(folder, { recursive: true }));

const stores: [where: string, open: () => Promise<Store>][] = [
  ['in memory', () => Promise.resolve(memoryStore())],
  ['in SQLite', () => sqliteStore({ file: join(folder, 'suara.db') })],
];

for (const [where, newStore] of stores) {
  test(`time passes ${where}: tombstones go after nine days, what was kept after its retention, ballots never`, async () => {
    const clock = { now: '2026-06-01T00:00:00Z' };
    const store = await newStore();
    const { server, ask } = await serve({ store, now: () => new Date(clock.now) });
    const send = async (activity: string, answer: object) => {
      const { version } = (await (await ask(`/v1/activities/${activity}`)).json()) as Activity;
      const holder = newHolder();
      const call = (method: string) =>
        ask(`/v1/submissions/${holder.id}`, {
          method,
          headers: { authorization: `Suara ${holder.secret}`, 'content-type': 'application/json' },
          ...(method === 'PUT' && {
            body: JSON.stringify({ activity, version, revision: 1, language: 'id', answer }),
          }),
        });
      assert.equal((await call('PUT')).status, 201);
      return async (method: string) => (await call(method)).status;
    };
    const withdrawn = await send('taman-satu', { choice: ['timur'] });
    const vote = await send('taman-satu', { choice: ['barat'] });
    const words = await send('saran-singkat', { kind: 'saran', fields: { isi: 'Bangku.' } });
    assert.equal(await withdrawn('DELETE'), 204);

    clock.now = '2026-06-09T23:00:00Z';
    await server.sweep();
    assert.equal(await withdrawn('PUT'), 410, 'a late retry is still known');
    clock.now = '2026-06-10T01:00:00Z';
    await server.sweep();
    assert.equal(await withdrawn('GET'), 404);
    assert.deepEqual([await vote('GET'), await words('GET')], [200, 200]);

    clock.now = '2028-06-02T00:00:00Z';
    await server.sweep();
    assert.deepEqual([await vote('GET'), await words('GET')], [410, 410]);
    const results = (await (await ask('/v1/activities/taman-satu/results')).json()) as Results;
    assert.deepEqual([results.n, results.withdrawn], [1, 1]);
    const left: string[] = [];
    for await (const answer of store.answers('saran-singkat')) left.push(answer);
    assert.deepEqual(left, []);
    await server.close();
  });
}
