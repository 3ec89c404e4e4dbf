import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newEntry } from '../../../test/entries.ts';
import { sqliteStore } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-write-'));
after(() => rmSync(folder, { recursive: true }));

const vote = (park: string) => newEntry({ answer: `{"choice":["${park}"]}` });

test('of submissions that share a commit each is counted, also one that is taken back in the same commit', async () => {
  const store = await sqliteStore({ file: join(folder, 'together.db') });
  const parks = ['barat', 'timur', 'barat', 'barat', 'sungai', 'timur', 'barat'];
  const entries = parks.map(vote);
  const gone = vote('sungai');
  const rating = newEntry({
    ...{ activity: 'layanan', kind: 'rating', ballot: null, answer: '{"score":4}' },
    totalsOf: () => ({ n: 1, 'value:score:4': 1 }),
  });
  await Promise.all([
    ...entries.map((entry) => store.keep(() => entry)),
    store.keep(() => rating),
    store.keep(() => gone),
    store.withdraw({ id: gone.id, at: gone.at, ballot: gone.ballot, totalsOf: gone.totalsOf }),
  ]);
  const { n, changes, moves, withdrawn, ...more } = await store.totals('taman');
  assert.deepEqual({ n, changes, moves, withdrawn }, { n: 7, changes: 9, moves: 9, withdrawn: 1 });
  const counts = { 'count:barat': 4, 'count:timur': 2, 'count:sungai': 1, 'status:received': 7 };
  assert.deepEqual(more, counts);
  assert.deepEqual(
    (await store.profile('taman')).map(([, count]) => count).toSorted(),
    [1, 2, 4],
    'the profile counts them as well',
  );
  const ratings = { n: 1, 'value:score:4': 1, changes: 1, moves: 1, 'status:received': 1 };
  assert.deepEqual(await store.totals('layanan'), ratings);
  assert.deepEqual(await store.profile('layanan'), []);
  await store.close();
});
