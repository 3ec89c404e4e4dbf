import { after, before, suite, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conformance, ConformanceError, type Setting } from '@suara/contract/conformance';
import { memoryStore } from '@suara/server/memory';
import { sqliteStore } from '@suara/server/sqlite';
import type { Server, Store } from '@suara/server';
import { agency, publicUrl, serve } from './serve.ts';

const choices = [{ choice: ['barat'] }, { choice: ['timur'] }] as const;
const poll = (activity: string) => ({ activity, answers: choices });

const setting = (fetch: (request: Request) => Promise<Response>): Setting => ({
  url: publicUrl,
  fetch,
  origin: agency,
  open: poll('taman-satu'),
  text: { activity: 'loket', answer: (comment) => ({ score: 4, comment }) },
  fixed: poll('taman-tetap'),
  upcoming: { activity: 'nanti', answers: [{ score: 1 }, { score: 2 }] },
  closed: poll('sudah-tutup'),
  live: poll('taman-satu'),
  afterVote: poll('taman-setuju'),
  afterClose: {
    activity: 'taman-putaran',
    answers: [{ ranking: [['barat'], ['timur']] }, { ranking: [['timur']] }],
  },
  never: poll('taman-tetap'),
});

const folder = await mkdtemp(join(tmpdir(), 'suara-conformance-'));
const stores: [name: string, open: () => Promise<Store>][] = [
  ['memory', () => Promise.resolve(memoryStore())],
  ['SQLite', () => sqliteStore({ file: join(folder, 'suara.db') })],
];

for (const [name, open] of stores) {
  suite(`the reference backend on ${name} keeps the contract`, () => {
    let server: Server;
    before(async () => {
      ({ server } = await serve({ store: await open() }));
    });
    after(() => server.close());
    for (const one of conformance(setting((request) => server.fetch(request)))) {
      test(one.name, () => one.run());
    }
  });
}

after(() => rm(folder, { recursive: true }));

test('a backend that says yes to everything fails every case', async () => {
  const broken = () =>
    Promise.resolve(
      new Response('{}', {
        status: 200,
        headers: { 'content-type': 'application/json', 'access-control-allow-origin': '*' },
      }),
    );
  const cases = conformance(setting(broken));
  assert.ok(cases.length > 50, `${cases.length} cases`);
  for (const { name, run } of cases) {
    await assert.rejects(run, ConformanceError, name);
  }
});
