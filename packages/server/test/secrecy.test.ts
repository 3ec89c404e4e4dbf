import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Activity, Receipt } from '@suara/contract';
import { sqliteStore } from '@suara/server/sqlite';
import Database from 'better-sqlite3';
import { metricsOf, counting } from '../src/node/metrics.ts';
import { pinoLog } from '../src/node/log.ts';
import { ContactSeal } from '../src/stores/sqlite/contacts.ts';
import { newHolder, publicUrl, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-secrecy-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);

/** Bytes of all files that a store has written. */
const bytesOf = (file: string) =>
  Buffer.concat(
    readdirSync(folder)
      .filter((name) => join(folder, name).startsWith(file) && !name.endsWith('.key'))
      .map((name) => readFileSync(join(folder, name))),
  );

async function open(file: string, more: Parameters<typeof serve>[0] = {}) {
  const { server, ask } = await serve({
    store: await sqliteStore({ file }),
    now: () => new Date('2026-06-01T09:41:07Z'),
    ...more,
  });
  const versionOf = async (id: string) =>
    ((await (await ask(`/v1/activities/${id}`)).json()) as Activity).version;
  const send = async (
    activity: string,
    answer: object,
    holder = newHolder(),
    extra: object = {},
  ) => {
    const body = {
      activity,
      version: await versionOf(activity),
      revision: 1,
      language: 'id',
      answer,
      ...extra,
    };
    const response = await ask(`/v1/submissions/${holder.id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${holder.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    assert.equal(response.status, 201, await response.clone().text());
    return { ...holder, receipt: (await response.json()) as Receipt };
  };
  return { server, ask, send, versionOf };
}

const words = 'Lampu jalan Melati sudah mati tiga minggu';
const contact = { name: 'Siti Canary', email: 'canary@warga.example', phone: '+62 812 0000 777' };
const complaint = { kind: 'aspirasi', fields: { judul: 'Lampu', isi: words } };

describe('ballots', () => {
  test('a ballot and its submission share nothing that could join them', async () => {
    const file = newFile();
    const { server, send } = await open(file);
    const held = await send('taman-satu', { choice: ['sungai'] });
    await server.close();
    const database = new Database(file, { readonly: true });
    const row = database.prepare('SELECT * FROM submissions').get() as Record<string, unknown>;
    const ballot = database.prepare('SELECT * FROM ballots').get() as Record<string, unknown>;
    database.close();
    assert.equal(row['answer'], null);
    assert.deepEqual(Object.keys(ballot), ['activity', 'key', 'ballot', 'day']);
    assert.equal(ballot['day'], Date.UTC(2026, 5, 1) / 86_400_000, 'no time finer than a day');
    const texts = Object.values(row).map((value) =>
      value instanceof Buffer ? value.toString('hex') : String(value),
    );
    assert.ok(!texts.some((text) => text.includes('sungai')));
    const key = ballot['key'] as Buffer;
    assert.equal(key.length, 16);
    assert.ok(!texts.some((text) => text.includes(key.toString('hex'))));
    const bytes = bytesOf(file);
    assert.equal(bytes.includes(Buffer.from(held.secret, 'base64url')), false);
    assert.equal(bytes.includes(held.secret), false);
  });

  test('the order of ballots in the file tells nothing of the order in which they came', async () => {
    const file = newFile();
    const { server, send } = await open(file);
    const choices = ['barat', 'timur', 'sungai', 'barat', 'timur', 'sungai', 'sungai', 'timur'];
    for (const id of choices) await send('taman-satu', { choice: [id] });
    await server.close();
    const database = new Database(file, { readonly: true });
    assert.throws(() => database.prepare('SELECT rowid FROM ballots').all(), /no such column/);
    const keys = (database.prepare('SELECT key FROM ballots').all() as { key: Buffer }[]).map(
      ({ key }) => key.toString('hex'),
    );
    database.close();
    assert.deepEqual(keys, keys.toSorted());
  });
});

describe('contact data', () => {
  test('it lies sealed, apart, and goes with a withdrawal', async () => {
    const file = newFile();
    const { server, ask, send } = await open(file);
    const held = await send('jalan-rusak', complaint, newHolder(), {
      contact,
      consent: '2026-10-01',
    });
    assert.ok(bytesOf(file).includes(words));
    for (const value of Object.values(contact)) assert.equal(bytesOf(file).includes(value), false);
    assert.equal(statSync(`${file}.key`).mode & 0o777, 0o600);
    const gone = await ask(`/v1/submissions/${held.id}`, {
      method: 'DELETE',
      headers: { authorization: `Suara ${held.secret}` },
    });
    assert.equal(gone.status, 204);
    await server.close();
    assert.equal(bytesOf(file).includes(words), false, 'the words are overwritten on disk');
    const database = new Database(file, { readonly: true });
    assert.equal(database.prepare('SELECT count(*) FROM contacts').pluck().get(), 0);
    database.close();
  });

  test('after the sweep, the log beside the file has none of it either, while the server runs', async () => {
    const file = newFile();
    const { server, ask, send } = await open(file);
    const held = await send('jalan-rusak', complaint, newHolder());
    await ask(`/v1/submissions/${held.id}`, {
      method: 'DELETE',
      headers: { authorization: `Suara ${held.secret}` },
    });
    assert.ok(bytesOf(file).includes(words));
    await server.sweep();
    assert.equal(bytesOf(file).includes(words), false);
    await server.close();
  });

  test('a block opens for its own submission and key only', () => {
    const seal = new ContactSeal(Buffer.alloc(32, 7));
    const block = seal.seal('a', contact);
    assert.deepEqual(seal.open('a', block), contact);
    assert.throws(() => seal.open('b', block));
    assert.throws(() => new ContactSeal(Buffer.alloc(32, 8)).open('a', block), /needs the key/);
    const changed = Buffer.from(block.sealed);
    changed[0] = (changed[0] ?? 0) ^ 1;
    assert.throws(() => seal.open('a', { ...block, sealed: changed }));
  });
});

test('no secret, text, contact or address is ever in a log, a metric or a problem', async () => {
  const lines: string[] = [];
  const metrics = metricsOf();
  const log = counting(
    pinoLog('debug', { write: (line) => void lines.push(line) }),
    metrics.record,
  );
  const store = await sqliteStore({ file: newFile() });
  const { server, ask, send } = await open(newFile(), { store, log, metrics: metrics.text });
  const held = await send('jalan-rusak', complaint, newHolder(), {
    contact,
    consent: '2026-10-01',
  });
  const canary = 'canary-in-what-was-sent';
  const authorization = `Suara ${held.secret}`;
  const json = { authorization, 'content-type': 'application/json' };
  const problems: string[] = [];
  const asks: [string, RequestInit?][] = [
    [`/v1/submissions/${held.id}`, { headers: { authorization } }],
    [
      `/v1/submissions/${held.id}`,
      { method: 'PUT', headers: json, body: `{"activity":"${canary}","x":"${canary}"}` },
    ],
    [`/v1/submissions/${held.id}`, { method: 'PUT', headers: json, body: canary }],
    [
      '/v1/submissions',
      {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ activity: canary, answer: { kind: canary, fields: words } }),
      },
    ],
    [`/v1/submissions/${canary}?q=${canary}`, { headers: { authorization: `Suara ${canary}` } }],
    [`/v1/receipts/${canary}`],
    [`/v1/activities/${canary}/results`],
    [`/${canary}`, { method: canary.toUpperCase() }],
    ['/v1/submissions/%E0%A4%A', { headers: { 'x-canary': canary } }],
  ];
  for (const [path, init] of asks)
    problems.push(
      await (
        await server.fetch(new Request(publicUrl + path, init), { address: '203.0.113.77' })
      ).text(),
    );
  store.find = () => Promise.reject(new Error(`the driver repeats ${canary} ${held.secret}`));
  const failed = await ask(`/v1/submissions/${held.id}`, { headers: { authorization } });
  assert.equal(failed.status, 500);
  problems.push(await failed.text());
  const metricsText = await (await ask('/metrics')).text();
  await server.close();

  assert.ok(lines.length >= asks.length && metricsText.includes('suara_requests_total'));
  const [own = '', ...refusals] = problems;
  assert.ok(own.includes(words), 'the holder alone reads it');
  const told = [...lines, metricsText, ...refusals].join('\n');
  const secrets = [
    held.secret,
    held.id,
    held.receipt.code,
    words,
    canary,
    '203.0.113.77',
    ...Object.values(contact),
  ];
  for (const secret of secrets) assert.equal(told.includes(secret), false, secret);
});
