import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { sqliteStore } from '@suara/server/sqlite';
import { backUp, BackupError, restore } from '../src/node/backup.ts';
import { newEntry } from './entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-backup-'));
after(() => rmSync(folder, { recursive: true }));

test('a copy made while the server writes is whole, and puts back what was there', async () => {
  const [database, copy] = [join(folder, 'a.db'), join(folder, 'copy.db')];
  const store = await sqliteStore({ file: database });
  const early = Array.from({ length: 200 }, () => newEntry());
  await Promise.all(early.map((entry) => store.keep(() => entry)));
  let writing = true;
  const writer = (async () => {
    while (writing) await store.keep(() => newEntry());
  })();
  await backUp(database, copy);
  writing = false;
  await writer;
  assert.equal(statSync(copy).mode & 0o777, 0o600);
  assert.throws(() => restore(copy, database), BackupError, 'a server runs');
  await store.close();

  restore(copy, database);
  const again = await sqliteStore({ file: database });
  for (const { id } of early) assert.equal((await again.find(id))?.id, id);
  const { n } = await again.totals('taman');
  let ballots = 0;
  for await (const ballot of again.answers('taman')) ballots += ballot.length > 0 ? 1 : 0;
  assert.equal(n, ballots);
  await again.close();
});

test('a copy never replaces a file, and what is no copy is not put back', async () => {
  const [database, other] = [join(folder, 'b.db'), join(folder, 'other')];
  await (await sqliteStore({ file: database })).close();
  writeFileSync(other, 'not a database');
  await assert.rejects(backUp(database, other), /exists already/);
  assert.throws(() => restore(other, database), /no database of suara-server/);
  assert.throws(() => restore(join(folder, 'none'), database), /There is no file/);
  await assert.rejects(backUp(join(folder, 'none'), join(folder, 'new')), /no database at/);
});
