import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { GroupCommit } from './group-commit.ts';

function commits() {
  const sizes: number[] = [];
  const transaction = {
    begin: () => undefined,
    finish: () => undefined,
    committed: (jobs: number) => void sizes.push(jobs),
  };
  return { group: new GroupCommit(new Database(':memory:'), transaction, 10_000), sizes };
}

test('jobs that come in several turns of the event loop, one after the other, share a commit', async () => {
  const { group, sizes } = commits();
  const jobs: Promise<number>[] = [];
  for (let i = 0; i < 6; i += 1) {
    jobs.push(group.run(() => i));
    await turn();
  }
  assert.deepEqual(await Promise.all(jobs), [0, 1, 2, 3, 4, 5]);
  assert.deepEqual(sizes, [6]);
});

test('a job alone waits for one turn, not for a time', async () => {
  const { group, sizes } = commits();
  const job = group.run(() => 'kept');
  await turn();
  await turn();
  assert.deepEqual(sizes, [1]);
  assert.equal(await job, 'kept');
});

test('where each turn brings another job, nobody waits for ever', async () => {
  const { group, sizes } = commits();
  for (let i = 0; i < 40; i += 1) {
    void group.run(() => i);
    await turn();
  }
  assert.ok(sizes.length >= 2, String(sizes));
  assert.ok(Math.max(...sizes) <= 20, String(sizes));
});
