import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { nodeHashing } from '../../node/hashing.ts';
import { ballotKey } from '../../keeping/keys.ts';
import { newEntry } from '../../../test/entries.ts';
import { sqliteStore } from './index.ts';
import { migrations } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-schema-'));
after(() => rmSync(folder, { recursive: true }));

const longKey = (secret: Uint8Array) => createHash('sha256').update('b').update(secret).digest();

/** Brings the tables of a file up to the first migrations alone; gives what went wrong. */
async function asFirst(db: Kysely<unknown>): Promise<unknown> {
  const first = Object.fromEntries(Object.entries(migrations).slice(0, 1));
  const provider = { getMigrations: () => Promise.resolve(first) };
  return (await new Migrator({ db, provider }).migrateToLatest()).error;
}

/** A file as the first version left it, with one ballot of each secret in each activity. */
async function firstFile(name: string, activities: string[], secrets: readonly Uint8Array[]) {
  const file = join(folder, name);
  const sqlite = new Database(file);
  sqlite.pragma('journal_mode = wal');
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) });
  assert.equal(await asFirst(db), undefined);
  const insert = sqlite.prepare('INSERT INTO ballots VALUES (?, ?, ?, ?)');
  for (const activity of activities)
    for (const secret of secrets)
      insert.run(activity, longKey(secret), '{"choice":["barat"]}', '2026-11-24');
  await db.destroy();
  return file;
}

interface Ballot {
  activity: string;
  key: Buffer;
  ballot: string;
  day: number;
}

function look(file: string, sql?: string): Ballot[] {
  const database = new Database(file);
  if (sql) database.exec(sql);
  const rows = database.prepare('SELECT * FROM ballots').all() as Ballot[];
  database.close();
  return rows;
}

test('ballots of a file from before are found by the same secrets, and count once', async () => {
  const secrets = Array.from({ length: 300 }, () => randomBytes(32));
  const file = await firstFile('before.db', ['taman', 'jalan'], secrets);
  const store = await sqliteStore({ file });
  for (const activity of ['taman', 'jalan']) {
    const texts: string[] = [];
    for await (const text of store.answers(activity)) texts.push(text);
    assert.deepEqual(texts, Array<string>(300).fill('{"choice":["barat"]}'));
  }
  for (const secret of secrets) {
    const ballot = ballotKey(nodeHashing, secret);
    assert.equal(await store.hasBallot('taman', ballot), true);
    const again = await store.keep(() => newEntry({ ballot }));
    assert.deepEqual(again, { outcome: 'refused', code: 'key-conflict' });
  }
  assert.equal(await store.hasBallot('taman', ballotKey(nodeHashing, randomBytes(32))), false);
  await store.close();
  const rows = look(file);
  assert.equal(rows.length, 600);
  assert.deepEqual(new Set(rows.map(({ day }) => day)), new Set([Date.UTC(2026, 10, 24) / 864e5]));
});

test('what is left out of the keys of a file from before is no longer in it', async () => {
  const secret = randomBytes(32);
  const file = await firstFile('erased.db', ['taman'], [secret]);
  const rest = longKey(secret).subarray(16);
  assert.equal(readFileSync(file).includes(rest), true);
  await (await sqliteStore({ file })).close();
  assert.equal(readFileSync(file).includes(rest), false);
});

test('where the change was made and not noted, making it again changes nothing', async () => {
  const file = await firstFile('twice.db', ['taman'], [randomBytes(32), randomBytes(32)]);
  await (await sqliteStore({ file })).close();
  const rows = look(file);
  look(file, "DELETE FROM kysely_migration WHERE name = '0002-short-ballots'");
  await (await sqliteStore({ file })).close();
  assert.deepEqual(look(file), rows);
});

test('a change that breaks off leaves the file as it was, and is made at the next start', async () => {
  const file = await firstFile('broken.db', ['taman'], [randomBytes(32)]);
  const rows = look(file, "INSERT INTO ballots VALUES ('taman', x'00', '{}', 'no day')");
  await assert.rejects(sqliteStore({ file }), /can not be used/);
  assert.deepEqual(look(file), rows);
  look(file, "DELETE FROM ballots WHERE day = 'no day'");
  await (await sqliteStore({ file })).close();
  assert.equal(look(file).length, 1);
});

test('a version that does not know the change refuses a file that has it', async () => {
  const file = await firstFile('newer.db', ['taman'], [randomBytes(32)]);
  await (await sqliteStore({ file })).close();
  const rows = look(file);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Database(file) }) });
  assert.match(String(await asFirst(db)), /0002-short-ballots/);
  await db.destroy();
  assert.deepEqual(look(file), rows);
});
