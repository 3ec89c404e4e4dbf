import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranked } from '../../testing/counting.ts';
import type { PollCount } from '../types.ts';

const stv = (ids: string, seats: number, ballots: [string, number][], rules = {}) =>
  ranked('stv', ids, ballots, { seats, rules });

const told = (result: PollCount) =>
  (result.rounds ?? []).map((round) => {
    if (round.type !== 'round') throw new Error('not a round');
    const { tallies, quota, exhausted, elected, eliminated, transfers } = round;
    const votes = tallies.map(({ id, votes: of }) => `${id}${of}`).join(' ');
    const moved = transfers.map(({ from, to, votes: of }) => `${from}${to ?? '-'}${of}`).join(' ');
    return [votes, quota, exhausted, elected.join(''), eliminated.join(''), moved];
  });

test('a surplus passes on every ballot at surplus / votes, cut to five decimals', () => {
  // 17 ballots, 2 seats: quota 6; a's surplus is 4 of 10, so each ballot is worth 0.4;
  // then b has 2 + 3 * 0.4, and so on
  const result = stv('abcd', 2, [
    ['a>b', 3],
    ['a>c', 6],
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 3],
  ]);
  assert.deepEqual(told(result), [
    ['a10 d3 b2 c2', 6, 0, 'a', '', 'ac2.4 ab1.2 a-0.4'],
    ['a6 c4.4 b3.2 d3', 6, 0.4, '', 'd', 'd-3'],
    ['a6 c4.4 b3.2', 6, 3.4, '', 'b', 'b-3.2'],
    ['a6 c4.4', 6, 6.6, 'c', '', ''],
  ]);
  assert.deepEqual([result.winners, result.exhausted], [['a', 'c'], 6.6]);
});

test('what a transfer value has beyond its decimals is ignored, for every ballot', () => {
  // surplus 1 of 3 votes: 0.33333 for each of three ballots, and 0.00001 is lost
  const result = stv(
    'abc',
    2,
    [
      ['a>b', 3],
      ['b', 1],
      ['c', 1],
    ],
    { decimals: 5 },
  );
  assert.deepEqual(told(result)[0], ['a3 b1 c1', 2, 0, 'a', '', 'ab0.99999 a-0.00001']);
  const coarse = stv(
    'abc',
    2,
    [
      ['a>b', 3],
      ['b', 1],
      ['c', 1],
    ],
    { decimals: 1 },
  );
  assert.deepEqual(told(coarse)[0]?.[5], 'ab0.9 a-0.1');
  const whole = stv(
    'abc',
    2,
    [
      ['a>b', 3],
      ['b', 1],
      ['c', 1],
    ],
    { decimals: 0 },
  );
  assert.deepEqual(told(whole)[0]?.[5], 'ab0 a-1');
});

test('a ballot that was transferred keeps the value at which it came', () => {
  // 15 ballots, 3 seats: quota 4. a has 8, so its ballots reach b at 0.5. b then has 7: they go on
  // at 0.5 * 3 / 7 = 0.21428 to c, and b's own three at 1 * 3 / 7 = 0.42857 to d.
  const result = stv('abcd', 3, [
    ['a>b>c', 8],
    ['b>d', 3],
    ['c', 1],
    ['d', 3],
  ]);
  assert.deepEqual(told(result), [
    ['a8 b3 d3 c1', 4, 0, 'a', '', 'ab4'],
    ['b7 a4 d3 c1', 4, 0, 'b', '', 'bc1.71424 bd1.28571 b-0.00005'],
    ['d4.28571 a4 b4 c2.71424', 4, 0.00005, 'd', '', ''],
  ]);
  assert.deepEqual(result.winners, ['a', 'b', 'd']);
});

test('the largest surplus goes first', () => {
  // 13 ballots, 3 seats: quota 4; b has 2 over and a has 1
  const result = stv('abcd', 3, [
    ['a>c', 5],
    ['b>d', 6],
    ['c', 1],
    ['d', 1],
  ]);
  const moved = told(result).map((round) => round[5]);
  assert.deepEqual(moved, ['bd1.99998 b-0.00002', 'ac1', 'c-2', '']);
  assert.deepEqual(result.winners, ['b', 'a', 'd']);
});

test('when as many continue as there are seats left, they are elected', () => {
  const result = stv('abc', 2, [
    ['a', 5],
    ['b', 2],
    ['c', 1],
  ]);
  // quota 3; a's surplus goes to no one; c is excluded; b is left
  assert.deepEqual(
    told(result).map((round) => [round[3], round[4]]),
    [
      ['a', ''],
      ['', 'c'],
      ['b', ''],
    ],
  );
  const few = stv('ab', 3, [
    ['b', 2],
    ['a', 1],
  ]);
  assert.deepEqual([few.winners, few.rounds?.length], [['b', 'a'], 1]);
});

test('no transfer is made once the seats are filled', () => {
  const result = stv('abc', 1, [
    ['a>b', 5],
    ['b', 1],
    ['c', 1],
  ]);
  assert.deepEqual(told(result), [['a5 b1 c1', 4, 0, 'a', '', '']]);
});

test('exactly the quota elects, and leaves no surplus', () => {
  const result = stv('abc', 2, [
    ['a>b', 3],
    ['b', 2],
    ['c', 2],
  ]);
  assert.deepEqual(told(result)[0], ['a3 b2 c2', 3, 0, 'a', 'b', 'b-2']);
});

test('a tie for exclusion looks back at the latest stage that differs', () => {
  // stage 2: b 3 and c 3 are level after d; at stage 1 c had 2, so c goes
  const result = stv('abcd', 1, [
    ['a', 4],
    ['b', 3],
    ['c>b', 2],
    ['d>c', 1],
  ]);
  assert.deepEqual(
    told(result).map((round) => round[4]),
    ['d', 'c', 'a', ''],
  );
  assert.deepEqual([result.winners, result.tie], [['b'], null]);
});

test('a tie at all stages is named, or broken by the seed', () => {
  const ballots: [string, number][] = [
    ['a', 2],
    ['b', 2],
  ];
  const open = stv('ab', 1, ballots);
  assert.deepEqual([open.winners, open.tie], [['a', 'b'], { between: ['a', 'b'], brokenBy: null }]);
  const broken = stv('ab', 1, ballots, { seed: 'lot' });
  assert.deepEqual(broken.tie, { between: ['a', 'b'], brokenBy: 'seed', seed: 'lot' });
  assert.equal(broken.winners.length, 1);
});

test('without a look back a tie for exclusion is open', () => {
  const ballots: [string, number][] = [
    ['a', 4],
    ['b', 3],
    ['c>b', 2],
    ['d>c', 1],
  ];
  const result = stv('abcd', 1, ballots, { 'tie-break': 'none' });
  assert.deepEqual(result.tie?.between, ['a', 'b']);
});

test('options without votes go one by one, and their order is no tie', () => {
  const result = stv('abcde', 1, [
    ['a', 2],
    ['b>a', 1],
  ]);
  assert.deepEqual(result.tie, null);
  const two = stv('abcd', 2, [
    ['a', 2],
    ['b', 1],
  ]);
  assert.deepEqual([two.winners, two.tie], [['a', 'b'], null]);
});

test('an option without votes that may still be elected is in a tie', () => {
  const result = stv('abc', 2, [['a', 3]]);
  assert.deepEqual(
    [result.winners, result.tie?.between],
    [
      ['a', 'b', 'c'],
      ['b', 'c'],
    ],
  );
});

test('the Hare quota is ballots by seats', () => {
  const result = stv(
    'abc',
    2,
    [
      ['a>b', 7],
      ['b', 1],
      ['c', 2],
    ],
    { quota: 'hare' },
  );
  assert.deepEqual(told(result)[0], ['a7 c2 b1', 5, 0, 'a', '', 'ab1.99997 a-0.00003']);
  const few = stv('abc', 2, [['a', 1]], { quota: 'hare' });
  assert.equal(told(few)[0]?.[1], 1);
});

test('ballots without a preference are not in the quota', () => {
  const result = stv('ab', 1, [
    ['a', 2],
    ['', 9],
    ['ab', 9],
  ]);
  assert.equal(told(result)[0]?.[1], 2);
  assert.deepEqual([result.blank, result.reasons], [9, { 'tied-ranks': 9 }]);
});
