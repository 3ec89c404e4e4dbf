import assert from 'node:assert/strict';
import {
  chmodSync,
  closeSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Activity, Definition, Problem } from '@suara/contract';
import { createServer, ProblemError, StartError } from '@suara/server';
import { sqliteStore } from '@suara/server/sqlite';
import { listen } from '../src/node/listen.ts';
import { activities } from './activities.ts';
import { newEntry } from './entries.ts';
import { newHolder, publicUrl } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-trouble-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);

const poll = activities.find(({ id }) => id === 'taman-satu') as Extract<
  Definition,
  { kind: 'poll' }
>;

/** A server on a port, as it runs for an agency. */
async function open(patience?: number) {
  const store = await sqliteStore({ file: newFile() });
  const server = createServer({ store, activities: [poll], origins: [], publicUrl });
  const listening = await listen(server.fetch, {
    host: '127.0.0.1',
    port: 0,
    ...(patience && { patience }),
  });
  const url = `http://127.0.0.1:${listening.port}`;
  const { version } = (await (await fetch(`${url}/v1/activities/taman-satu`)).json()) as Activity;
  const body = JSON.stringify({
    activity: 'taman-satu',
    version,
    revision: 1,
    language: 'id',
    answer: { choice: ['barat'] },
  });
  const vote = async ({ id, secret } = newHolder()) =>
    fetch(`${url}/v1/submissions/${id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
      body,
    });
  const close = async () => {
    await listening.stop(100);
    await server.close();
  };
  return { store, url, port: listening.port, body, vote, close };
}

function headOf(length: number, { id, secret } = newHolder()): string {
  const lines = [
    `PUT /v1/submissions/${id} HTTP/1.1`,
    'Host: localhost',
    `Authorization: Suara ${secret}`,
  ];
  return [...lines, 'Content-Type: application/json', `Content-Length: ${length}`, '', ''].join(
    '\r\n',
  );
}

/** Writes to a socket and gives all that comes back until it is closed. */
function say(
  port: number,
  text: string,
  then: (socket: Socket) => void = () => undefined,
): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text, () => then(socket)));
    socket.on('data', (chunk: Buffer) => (heard += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(heard));
  });
}

describe('clients that misbehave', () => {
  test('one that never finishes is told so and cut off, and keeps nobody waiting', async () => {
    const { port, body, vote, store, close } = await open(500);
    const began = Date.now();
    const slow = say(port, headOf(body.length) + body.slice(0, 20));
    assert.equal((await vote()).status, 201);
    const heard = await slow;
    assert.match(heard, /^HTTP\/1\.1 408 /);
    assert.match(heard, /"type":"urn:suara:problem:timed-out"/);
    assert.ok(Date.now() - began < 5000);
    assert.equal((await store.totals('taman-satu'))['n'], 1);
    await close();
  });

  test('a request cut in the middle leaves nothing behind', async () => {
    const { port, body, vote, store, close } = await open();
    await say(port, headOf(body.length) + body.slice(0, 50), (socket) => socket.destroy());
    assert.equal((await vote()).status, 201);
    assert.equal((await store.totals('taman-satu'))['n'], 1);
    await close();
  });

  test('a body larger than it says, or larger than 64 KiB, is refused by the bytes that come', async () => {
    const { port, url, close } = await open();
    const { id, secret } = newHolder();
    const chunked = headOf(0, { id, secret }).replace(
      /Content-Length: 0/,
      'Transfer-Encoding: chunked',
    );
    const chunk = `${(4096).toString(16)}\r\n${' '.repeat(4096)}\r\n`;
    assert.match(await say(port, chunked + chunk.repeat(17)), /^HTTP\/1\.1 413 /);
    const large = await fetch(`${url}/v1/submissions/${id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
      body: ' '.repeat(65 * 1024),
    });
    assert.deepEqual(
      [large.status, ((await large.json()) as Problem).type],
      [413, 'urn:suara:problem:too-large'],
    );
    await close();
  });

  test('what is not HTTP, and headers without end, get a problem', async () => {
    const { port, close } = await open();
    assert.match(await say(port, 'hello\r\n\r\n'), /^HTTP\/1\.1 400 [^]*malformed-request/);
    const long = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`;
    assert.match(await say(port, long), /^HTTP\/1\.1 400 [^]*malformed-request/);
    await close();
  });

  test('deep, poisoned, duplicated or broken JSON, and other types, are refused', async () => {
    const { url, close } = await open();
    const { id, secret } = newHolder();
    const send = async (body: BodyInit, type = 'application/json') => {
      const response = await fetch(`${url}/v1/submissions/${id}`, {
        method: 'PUT',
        headers: { authorization: `Suara ${secret}`, 'content-type': type },
        body,
      });
      return [
        response.status,
        ((await response.json()) as Problem).type.replace('urn:suara:problem:', ''),
      ];
    };
    const malformed = [400, 'malformed-request'];
    assert.deepEqual(await send('{"a":'), malformed);
    assert.deepEqual(await send(`${'['.repeat(9)}${']'.repeat(9)}`), malformed);
    assert.deepEqual(await send('[['.repeat(30_000)), malformed);
    assert.deepEqual(await send('{"__proto__":{"admin":true}}'), malformed);
    assert.deepEqual(await send('{"answer":{"constructor":{}}}'), malformed);
    assert.deepEqual(await send('{"revision":1,"revision":2}'), malformed);
    assert.deepEqual(await send(new Uint8Array([0x22, 0xff, 0x22])), malformed);
    assert.deepEqual(await send('{}', 'text/plain'), [415, 'unsupported-type']);
    assert.deepEqual(await send('{}', 'application/json; charset=latin1'), [
      415,
      'unsupported-type',
    ]);
    assert.deepEqual(await send('{"activity":"x"}'), [422, 'invalid-submission']);
    await close();
  });
});

describe('a disk that fails', () => {
  test('a damaged database is a clear error at the start', async () => {
    const file = newFile();
    writeFileSync(file, 'This was a database once.'.repeat(400));
    await assert.rejects(
      sqliteStore({ file }),
      /database file .* can not be used\. Restore a backup/,
    );
  });

  test('a database that may not be written is a clear error at the start', async () => {
    const file = newFile();
    await (await sqliteStore({ file })).close();
    chmodSync(file, 0o444);
    chmodSync(folder, 0o755);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      await assert.rejects(sqliteStore({ file }), new RegExp(file));
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  test('damage within refuses what touches it, and the rest goes on', async () => {
    const file = newFile();
    const before = await sqliteStore({ file });
    const entries = Array.from({ length: 2000 }, () => newEntry());
    await Promise.all(entries.map((entry) => before.keep(() => entry)));
    await before.close();
    const handle = openSync(file, 'r+');
    const { size } = statSync(file);
    for (let at = Math.floor(size / 8192) * 4096; at < size * 0.75; at += 4096)
      writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, at);
    closeSync(handle);
    const store = await sqliteStore({ file });
    const found = await Promise.allSettled(entries.map(({ id }) => store.find(id)));
    const refused = found.filter((one) => one.status === 'rejected');
    assert.ok(
      refused.length > 0 && refused.length < entries.length,
      `${refused.length} of ${entries.length}`,
    );
    for (const { reason } of refused) {
      assert.ok(reason instanceof ProblemError && reason.code === 'unavailable');
    }
    await store.close();
  });
});

describe('activities that change', () => {
  const start = async (file: string, definition: Definition) => {
    const server = createServer({
      store: await sqliteStore({ file }),
      activities: [definition],
      origins: [],
      publicUrl,
    });
    try {
      await server.ready;
    } finally {
      await server.close();
    }
  };
  const { options } = poll.poll;

  test('an open poll whose options are other ones does not open, and says where', async () => {
    const file = newFile();
    await start(file, poll);
    const fewer = { ...poll, poll: { ...poll.poll, options: options.slice(1) } };
    await assert.rejects(
      start(file, fewer),
      (error) => error instanceof StartError && error.message.includes('taman-satu: /poll/options'),
    );
    const other = { ...poll, poll: { ...poll.poll, method: 'approval' as const } };
    await assert.rejects(start(file, other), /taman-satu: \/poll\/method/);
    await start(file, { ...poll, title: { ...poll.title, en: 'Which park first?' } });
  });

  test('whoever has seen an earlier wording may still send', async () => {
    const file = newFile();
    await start(file, poll);
    const store = await sqliteStore({ file });
    const renamed = { ...poll, title: { ...poll.title, en: 'Which park should come first?' } };
    const server = createServer({ store, activities: [renamed], origins: [], publicUrl });
    await server.ready;
    const versions = await store.versions('taman-satu');
    assert.equal(versions.length, 2);
    for (const { version } of versions) {
      const { id, secret } = newHolder();
      const response = await server.fetch(
        new Request(`${publicUrl}/v1/submissions/${id}`, {
          method: 'PUT',
          headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
          body: JSON.stringify({
            activity: 'taman-satu',
            version,
            revision: 1,
            language: 'id',
            answer: { choice: ['barat'] },
          }),
        }),
      );
      assert.equal(response.status, 201);
    }
    await server.close();
  });
});
