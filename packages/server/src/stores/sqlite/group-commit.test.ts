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

test('what jobs need is made once, for all of a commit before the first of them runs, and a job that can not have it fails alone', async () => {
  const { group, sizes } = commits();
  const steps: string[] = [];
  const job = (name: string, make: () => string) =>
    group.runWith(
      () => {
        steps.push(`make ${name}`);
        return make();
      },
      (made) => {
        steps.push(`run ${name}`);
        return made;
      },
    );
  const all = [
    job('one', () => 'made of one'),
    job('two', () => {
      throw new Error('Nothing to make it of.');
    }),
    job('three', () => 'made of three'),
  ];
  assert.deepEqual(steps, []);
  const [one, two, three] = await Promise.allSettled(all);
  assert.deepEqual(steps, ['make one', 'make two', 'make three', 'run one', 'run three']);
  assert.deepEqual(one, { status: 'fulfilled', value: 'made of one' });
  assert.equal(two?.status, 'rejected');
  assert.deepEqual(three, { status: 'fulfilled', value: 'made of three' });
  assert.deepEqual(sizes, [2]);
});

test('a job is not made again where its commit has failed and it is tried alone', async () => {
  const { group } = commits();
  let made = 0;
  const good = group.runWith(
    () => (made += 1),
    (number) => number,
  );
  const bad = group.run(() => {
    throw new Error('A constraint.');
  });
  await assert.rejects(bad, /A constraint/);
  assert.equal(await good, 1);
  assert.equal(made, 1);
});
