import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Definition, Results } from '@suara/contract';
import { sqliteStore } from '@suara/server/sqlite';
import { counterElsewhere } from '../src/node/count-elsewhere.ts';
import { activities } from './activities.ts';
import { newEntry } from './entries.ts';
import { serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-elsewhere-'));
after(() => rmSync(folder, { recursive: true }));
const given = activities.find(({ id }) => id === 'taman-schulze') as Extract<
  Definition,
  { kind: 'poll' }
>;
const poll = { ...given, poll: { ...given.poll, results: 'live' as const, k: 1 } };

const rankings = [
  '{"ranking":[["barat"],["timur"]]}',
  '{"ranking":[["timur"],["sungai"]]}',
  '{"ranking":[["sungai"],["barat"],["timur"]]}',
];
const vote = (i: number) =>
  newEntry({ activity: poll.id, answer: rankings[i % 3] ?? '', totalsOf: () => ({ n: 1 }) });

test('a large poll is counted in another thread, with the same figures, and counting again goes on when it fails', async () => {
  const file = join(folder, 'suara.db');
  const store = await sqliteStore({ file, queue: 10_000 });
  await Promise.all(Array.from({ length: 3001 }, (_, i) => store.keep(() => vote(i))));
  const elsewhere = counterElsewhere(file);
  let counted = 0;
  const results = async (countElsewhere?: typeof elsewhere.count) => {
    const { ask } = await serve({
      store,
      activities: [poll],
      now: () => new Date('2026-06-01T00:00:00Z'),
      ...(countElsewhere && { countElsewhere }),
    });
    return (await (await ask(`/v1/activities/${poll.id}/results`)).json()) as Results;
  };
  const here = await results();
  const there = await results((order) => {
    counted += 1;
    return elsewhere.count(order);
  });
  assert.equal(counted, 1);
  assert.equal(here.n, 3001);
  assert.deepEqual(there, here);
  await elsewhere.stop();
  const broken = await results(() => Promise.reject(new Error('No thread.')));
  assert.deepEqual(broken, here);
  await store.close();
});
