import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { Checkpoints, type Checkpointed } from './checkpoint.ts';
import { openDatabase } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-checkpoint-'));
after(() => rmSync(folder, { recursive: true }));

/** A database with many commits that are only in the log. */
async function withLog(name: string, pages: number) {
  const file = join(folder, name);
  const { sqlite } = await openDatabase(file);
  sqlite.exec('CREATE TABLE filler (text TEXT)');
  const insert = sqlite.prepare('INSERT INTO filler VALUES (?)');
  const fill = sqlite.transaction((rows: number) => {
    for (let i = 0; i < rows; i += 1) insert.run('a'.repeat(900));
  });
  fill(pages);
  return { file, sqlite, fill, end: () => sqlite.close() };
}

/** What is in the log and what is copied, by a look that copies nothing. */
function look(file: string): Checkpointed {
  const reader = new Database(file);
  const [counted] = reader.pragma('wal_checkpoint(NOOP)') as [Checkpointed];
  reader.close();
  return counted;
}

async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i += 1) await wait(25);
  assert.ok(holds());
}

test('after enough jobs the log is copied into the database, while the connection that writes does nothing', async () => {
  const { file, sqlite, end } = await withLog('some', 500);
  const checkpoints = new Checkpoints(sqlite, file);
  checkpoints.committed(1000);
  await wait(100);
  assert.equal(look(file).checkpointed, 0);
  checkpoints.committed(24);
  await until(() => look(file).checkpointed === look(file).log);
  assert.ok(look(file).log >= 500);
  await checkpoints.stop();
  end();
});

test('a log that has grown long is written from its beginning again', async () => {
  const { file, sqlite, fill, end } = await withLog('long', 33_000);
  const checkpoints = new Checkpoints(sqlite, file);
  checkpoints.committed(1024);
  fill(1500); // committed while the thread starts, so that it may miss it
  await until(() => {
    fill(1);
    return look(file).log < 100;
  });
  await checkpoints.stop();
  end();
});

test('where the thread can not open the file, commits go on', async () => {
  const { file, sqlite, fill, end } = await withLog('lost', 10);
  const checkpoints = new Checkpoints(sqlite, join(folder, 'nowhere', 'lost'));
  checkpoints.committed(1024);
  await wait(1500); // as long as a thread may take to start and to fail
  checkpoints.committed(1024);
  fill(10);
  assert.equal(look(file).checkpointed, 0);
  await checkpoints.stop();
  end();
});

test('a log is cut to nothing when it is asked for, also while the thread copies it, and where there is no thread', async () => {
  const { file, sqlite, fill, end } = await withLog('cut', 2000);
  const checkpoints = new Checkpoints(sqlite, file);
  const bytes = () => statSync(`${file}-wal`).size;
  assert.ok(bytes() > 0);
  checkpoints.empty();
  assert.equal(bytes(), 0);
  fill(2000);
  checkpoints.committed(1024);
  checkpoints.empty();
  assert.ok(bytes() > 0);
  await until(() => bytes() === 0);
  await checkpoints.stop();
  const alone = new Checkpoints(sqlite, join(folder, 'nowhere', 'cut'));
  fill(10);
  alone.committed(1024);
  alone.empty();
  await until(() => bytes() === 0);
  fill(10);
  alone.empty();
  assert.equal(bytes(), 0);
  await alone.stop();
  end();
});

test('nobody waits for the log to be cut while another connection reads, as a backup does', async () => {
  const { file, sqlite, fill, end } = await withLog('read', 100);
  const checkpoints = new Checkpoints(sqlite, file);
  const reader = new Database(file);
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM filler').get();
  fill(100);
  const patience: unknown = sqlite.pragma('busy_timeout', { simple: true });
  assert.equal(patience, 2000);
  const began = performance.now();
  checkpoints.empty();
  assert.ok(performance.now() - began < 1500, 'it waited for the reader');
  assert.ok(statSync(`${file}-wal`).size > 0);
  assert.equal(sqlite.pragma('busy_timeout', { simple: true }), patience);
  reader.close();
  checkpoints.empty();
  assert.equal(statSync(`${file}-wal`).size, 0);
  await checkpoints.stop();
  end();
});
