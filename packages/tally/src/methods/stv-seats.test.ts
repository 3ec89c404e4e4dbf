import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranked } from '../../testing/counting.ts';
import { seededOrder } from '../ties.ts';

const stv = (ids: string, seats: number, ballots: [string, number][], rules = {}) =>
  ranked('stv', ids, ballots, { seats, rules });

test('where more reach a Hare quota than can win, the most votes win, and a tie is named', () => {
  const level = stv(
    'abc',
    2,
    [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ],
    { quota: 'hare' },
  );
  assert.deepEqual(level.tie, { between: ['a', 'b', 'c'], brokenBy: null });
  assert.deepEqual(level.winners, ['a', 'b', 'c']);
  const broken = stv(
    'abc',
    2,
    [
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ],
    { quota: 'hare', seed: 'lot' },
  );
  assert.deepEqual(broken.winners, seededOrder(['a', 'b', 'c'], 'lot').slice(0, 2));
  // 7 ballots, 4 seats: a quota of 1, which all five reach
  const uneven = stv(
    'abcde',
    4,
    [
      ['c', 3],
      ['a', 1],
      ['b', 1],
      ['d', 1],
      ['e', 1],
    ],
    {
      quota: 'hare',
    },
  );
  assert.deepEqual(uneven.winners, [...'cabde']);
  assert.deepEqual(uneven.tie?.between, [...'abde']);
});

test('those who are left for the last seats are elected from the most votes', () => {
  // 17 ballots, 2 seats: quota 6; those of c, d and e end
  const result = stv('abcde', 2, [
    ['a', 4],
    ['b', 5],
    ['c', 3],
    ['d', 2],
    ['e', 3],
  ]);
  assert.deepEqual(result.winners, ['b', 'a']);
});

test('rounds are numbered from 1, and transfers told from the largest', () => {
  const { rounds = [] } = stv('abcd', 2, [
    ['a>b', 2],
    ['a>d', 5],
    ['a>c', 3],
    ['b', 2],
    ['c', 2],
    ['d', 3],
  ]);
  assert.deepEqual(
    rounds.map((round) => round.type === 'round' && round.round),
    rounds.map((_, place) => place + 1),
  );
  const [first] = rounds;
  assert.deepEqual(first?.type === 'round' && first.transfers.map(({ to, votes }) => [to, votes]), [
    ['d', 2],
    ['c', 1.2],
    ['b', 0.8],
  ]);
});

test('shares of the first count are of whole ballots', () => {
  const { options } = stv('ab', 1, [
    ['a', 3],
    ['b', 1],
  ]);
  assert.deepEqual(
    options.map(({ count, share }) => [count, share]),
    [
      [3, 0.75],
      [1, 0.25],
    ],
  );
});

test('the order in which options without votes go is no use of the seed', () => {
  const result = stv(
    'abcde',
    1,
    [
      ['a', 3],
      ['b>c', 4],
      ['c>a', 2],
    ],
    { seed: 'lot' },
  );
  assert.deepEqual([result.winners, result.tie], [['a'], null]);
});
