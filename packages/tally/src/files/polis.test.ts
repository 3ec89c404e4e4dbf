import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, wrong } from '../../testing/reading.ts';

test('in Polis votes the latest of a person on a statement counts', async () => {
  const votes = `timestamp,datetime,comment-id,voter-id,vote
5,x,0,a,1
9,x,0,a,-1
7,x,0,a,0
5,x,10,a,1
5,x,2,b,1
5,x,2,b,0
`;
  const { poll, entries } = await read('votes.csv', votes, { method: 'statements' });
  assert.deepEqual(
    poll.options.map(({ id }) => id),
    ['0', '2', '10'],
  );
  assert.deepEqual(entries, [
    ['{"votes":{"0":-1,"10":1}}', 1],
    ['{"votes":{"2":0}}', 1],
  ]);
});

test('what is wrong in Polis votes is said with its line', async () => {
  const of = (row: string) =>
    wrong('v.csv', `timestamp,comment-id,voter-id,vote\n${row}\n`, 'statements');
  assert.match(await of('1,0,a,2'), /^2: The vote is over 1/);
  assert.match(await of('1,0,a,-2'), /^2: The vote is under -1/);
  assert.match(await of('x,0,a,1'), /^2: The timestamp is not a whole number/);
  assert.match(await of('1,,a,1'), /^2: does not say who voted on what/);
  assert.match(await of('1,0,,1'), /^2: does not say who/);
  assert.match(await of('1,0,a'), /^2: has 3 cells; the header has 4/);
  const polis = 'timestamp,comment-id,voter-id,vote\n1,0,a,1\n';
  assert.match(
    await wrong('v.csv', polis, 'plurality'),
    /^2: has votes, but plurality counts choice/,
  );
});
