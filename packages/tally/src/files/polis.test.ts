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
  assert.match(await of('1,0,a,1\n"'), /^3: opens a quotation mark that is never closed/);
  const polis = 'timestamp,comment-id,voter-id,vote\n1,0,a,1\n';
  assert.match(
    await wrong('v.csv', polis, 'plurality'),
    /^2: has votes, but plurality counts choice/,
  );
});

test('statements are in the order of their numbers, or of their names where they have none', async () => {
  const order = async (...ids: string[]) => {
    const rows = ids.map((id) => `${id},p,1\n`).join('');
    const file = `comment-id,voter-id,vote\n${rows}`;
    const { poll } = await read('v.csv', file, { method: 'statements' });
    return poll.options.map(({ id }) => id);
  };
  assert.deepEqual(await order('10', '9', '0'), ['0', '9', '10']);
  assert.deepEqual(await order('trees', 'benches', 'water'), ['benches', 'trees', 'water']);
  assert.deepEqual(await order('benches', 'water', 'trees'), ['benches', 'trees', 'water']);
});

test('votes without a time count by their place, and spaces around ids mean nothing', async () => {
  const file = 'Vote, Voter-ID ,comment-id\n1,a,0\n-1, a , 0 \n';
  const { entries } = await read('v.csv', file, { method: 'statements' });
  assert.deepEqual(entries, [['{"votes":{"0":-1}}', 1]]);
});

test('a CSV with some of the columns of Polis votes holds ballots', async () => {
  const { entries } = await read('v.csv', 'voter-id,vote\n1,A\n', { method: 'plurality' });
  assert.deepEqual(entries, [['{"choice":["A"]}', 1]]);
});
