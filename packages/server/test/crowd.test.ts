import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { Activity } from '@suara/contract';
import { createServer } from '@suara/server';
import { sqliteStore } from '@suara/server/sqlite';
import { backendProcess } from '../../../test/support/backend-process.ts';
import { activities } from './activities.ts';
import { newHolder, publicUrl } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-crowd-'));
after(() => rmSync(folder, { recursive: true }));
const poll = activities.find(({ id }) => id === 'taman-satu')!;

function voteFor(version: string, { id, secret } = newHolder()) {
  const answer = { choice: ['barat'] };
  return {
    path: `/v1/submissions/${id}`,
    init: {
      method: 'PUT',
      headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ activity: poll.id, version, revision: 1, language: 'id', answer }),
    },
  };
}

const idle = 10_000;
/** Open files that a process may have here; each of the two needs one a connection. */
const openFiles = execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' }).trim();
const isAllowed = openFiles === 'unlimited' || Number(openFiles) >= idle + 200;

function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.once('error', reject);
  });
}

async function openMany(port: number, many: number): Promise<Socket[]> {
  const sockets: Socket[] = [];
  while (sockets.length < many)
    sockets.push(...(await Promise.all(Array.from({ length: 250 }, () => openSocket(port)))));
  for (const socket of sockets) socket.on('error', () => undefined);
  return sockets;
}

describe('a crowd', () => {
  test(
    'ten thousand connections that say nothing keep nobody from voting',
    { skip: isAllowed ? false : `a process may have ${openFiles} files open here` },
    async () => {
      const backend = backendProcess([poll]);
      await backend.start();
      const sockets = await openMany(Number(new URL(backend.url).port), idle);
      try {
        const { version } = (await (
          await fetch(`${backend.url}/v1/activities/${poll.id}`)
        ).json()) as Activity;
        const votes = Array.from({ length: 100 }, () => voteFor(version));
        const replies = await Promise.all(
          votes.map(({ path, init }) => fetch(backend.url + path, init)),
        );
        assert.deepEqual([...new Set(replies.map(({ status }) => status))], [201]);
        const open = sockets.filter(({ readyState }) => readyState === 'open').length;
        // On a slow machine the first may have said nothing for so long that they were cut by now.
        assert.ok(open > idle / 2, `${open} are open`);
      } finally {
        for (const socket of sockets) socket.destroy();
        await backend.stop();
        backend.remove();
      }
    },
  );

  test('more than can wait for a commit are told to come back, and none of them is kept', async () => {
    const store = await sqliteStore({ file: join(folder, 'queue.db'), queue: 20 });
    const server = createServer({ store, activities: [poll], origins: [], publicUrl });
    await server.ready;
    const ask = (path: string, init?: RequestInit) =>
      server.fetch(new Request(publicUrl + path, init));
    const { version } = (await (await ask(`/v1/activities/${poll.id}`)).json()) as Activity;
    const votes = Array.from({ length: 100 }, () => voteFor(version));
    const replies = await Promise.all(votes.map(({ path, init }) => ask(path, init)));
    const refused = replies.filter(({ status }) => status !== 201);
    assert.equal(refused.length, 80);
    for (const one of refused) {
      assert.equal(one.status, 503);
      assert.ok(Number(one.headers.get('retry-after')) >= 1);
    }
    assert.equal((await store.totals(poll.id))['n'], 20);
    // Whoever comes back is kept.
    const again = votes.filter((_, i) => replies[i]?.status !== 201).slice(0, 20);
    for (const { path, init } of again) assert.equal((await ask(path, init)).status, 201);
    await server.close();
  });
});
