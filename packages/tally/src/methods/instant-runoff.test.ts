import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranked } from '../../testing/counting.ts';
import { seededOrder } from '../ties.ts';
import type { PollCount } from '../types.ts';

const irv = (ids: string, ballots: [string, number][], rules = {}) =>
  ranked('instant-runoff', ids, ballots, { rules });

/** Rounds without what is the same in all. */
const told = (result: PollCount) =>
  (result.rounds ?? []).map((round) => {
    assert.equal(round.type, 'round');
    if (round.type !== 'round') throw new Error('not a round');
    const { tallies, exhausted, elected, eliminated, transfers } = round;
    const votes = tallies.map(({ id, votes: of }) => `${id}${of}`).join(' ');
    const moved = transfers.map(({ from, to, votes: of }) => `${from}${to ?? '-'}${of}`).join(' ');
    return [votes, exhausted, elected.join(''), eliminated.join(''), moved];
  });

test('ballots go to the next option that continues, and end when there is none', () => {
  const result = irv('abcd', [
    ['a', 6],
    ['b>c', 5],
    ['c>d>b', 2],
    ['d', 1],
    ['d>c', 1],
  ]);
  assert.deepEqual(told(result), [
    ['a6 b5 c2 d2', 0, '', 'cd', 'cb2 d-2'],
    ['b7 a6', 2, 'b', '', ''],
  ]);
  assert.deepEqual([result.winners, result.tie, result.exhausted], [['b'], null, 2]);
});

test('a majority is of the ballots that still count', () => {
  const result = irv('abc', [
    ['a', 4],
    ['b', 3],
    ['c', 2],
  ]);
  assert.deepEqual(told(result), [
    ['a4 b3 c2', 0, '', 'c', 'c-2'],
    ['a4 b3', 2, 'a', '', ''],
  ]);
});

test('exactly half is no majority', () => {
  const result = irv('abc', [
    ['a', 4],
    ['b>c', 3],
    ['c>b', 1],
  ]);
  assert.deepEqual(told(result)[0], ['a4 b3 c1', 0, '', 'c', 'cb1']);
  assert.deepEqual(result.winners, ['a', 'b']);
  assert.deepEqual(result.tie, { between: ['a', 'b'], brokenBy: null });
});

test('the count can go on until one option is left', () => {
  const result = irv(
    'abc',
    [
      ['a', 5],
      ['b', 3],
      ['c>b', 1],
    ],
    { until: 'last' },
  );
  assert.deepEqual(told(result), [
    ['a5 b3 c1', 0, '', 'c', 'cb1'],
    ['a5 b4', 0, '', 'b', 'b-4'],
    ['a5', 4, 'a', '', ''],
  ]);
  assert.equal(result.exhausted, 4);
});

test('options that together cannot pass the next go at once', () => {
  const result = irv('abcde', [
    ['a', 5],
    ['b', 4],
    ['c>b', 1],
    ['d>b', 1],
  ]);
  assert.deepEqual(told(result), [
    ['a5 b4 c1 d1 e0', 0, '', 'e', ''],
    ['a5 b4 c1 d1', 0, '', 'cd', 'cb1 db1'],
    ['b6 a5', 0, 'b', '', ''],
  ]);
});

test('a tie that changes nothing is not reported', () => {
  const result = irv(
    'abc',
    [
      ['a', 5],
      ['b>a', 2],
      ['c>a', 2],
      ['c', 1],
      ['b', 1],
    ],
    { until: 'last' },
  );
  assert.deepEqual([result.winners, result.tie], [['a'], null]);
  assert.deepEqual(told(result)[0], ['a5 b3 c3', 0, '', 'b', 'ba2 b-1']);
});

test('a tie that decides ends the rounds, and every possible winner is named', () => {
  const result = irv('abc', [
    ['a>b', 2],
    ['b>a', 2],
    ['c>a', 3],
  ]);
  assert.deepEqual(
    [result.winners, result.tie?.between],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  );
  assert.deepEqual(told(result), [['c3 a2 b2', 0, '', '', '']]);
});

test('a seed breaks the tie, and is named', () => {
  const ballots: [string, number][] = [
    ['a>b', 2],
    ['b>a', 2],
    ['c>a', 3],
  ];
  for (const seed of ['lot', 'x', 'y', 'z']) {
    const [first, last] = seededOrder(['a', 'b'], seed);
    const result = irv('abc', ballots, { seed });
    assert.deepEqual(result.winners, [first]);
    assert.deepEqual(result.tie, { between: ['a', 'b'], brokenBy: 'seed', seed });
    assert.deepEqual(told(result)[0]?.[3], last);
  }
});

test('a look at previous rounds breaks a tie when the rules say so', () => {
  // b and c are level in round 2, when d's ballot has gone to c; in round 1 c had fewer
  const ballots: [string, number][] = [
    ['a', 4],
    ['b>a', 3],
    ['c>b', 2],
    ['d>c', 1],
  ];
  const look = irv('abcd', ballots, { 'tie-break': 'previous-rounds' });
  assert.deepEqual([look.winners, look.tie], [['b'], null]);
  assert.equal(told(look)[1]?.[3], 'c');
  const blind = irv('abcd', ballots);
  assert.deepEqual(blind.winners, ['a', 'b']);
});

test('a shared rank stops a ballot, is passed over, waits, or makes it invalid', () => {
  const ballots: [string, number][] = [
    ['a>bc>d', 1],
    ['d', 4],
    ['c', 3],
    ['b>d', 1],
  ];
  const use = (rule: string) => irv('abcd', ballots, { 'tied-ranks': rule, until: 'last' });
  const moved = (result: PollCount) =>
    told(result)
      .map(([, , , , transfers]) => transfers)
      .join(' ');
  assert.match(moved(use('stop')), /a-1/);
  assert.match(moved(use('skip')), /ad1/);
  // a and b go together in round 1; then c is the only one of the shared rank
  assert.match(moved(use('wait')), /ac1/);
  assert.deepEqual(use('invalid').reasons, { 'tied-ranks': 1 });
});

test('a shared rank that still has several options ends the ballot for now only', () => {
  const ballots: [string, number][] = [
    ['ab', 2],
    ['c', 4],
    ['a', 3],
    ['b', 2],
  ];
  const result = irv('abc', ballots, { 'tied-ranks': 'wait' });
  assert.deepEqual(told(result), [
    ['c4 a3 b2', 2, '', 'b', 'b-2'],
    ['a5 c4', 2, 'a', '', ''],
  ]);
});

test('a ballot that shares its first rank is invalid when that stops it', () => {
  const result = irv('ab', [
    ['ab', 2],
    ['a', 1],
  ]);
  assert.deepEqual([result.reasons, result.blank, result.winners], [{ 'tied-ranks': 2 }, 0, ['a']]);
  const skipped = irv(
    'ab',
    [
      ['ab', 2],
      ['a', 1],
    ],
    { 'tied-ranks': 'skip' },
  );
  assert.deepEqual(skipped.reasons, { 'tied-ranks': 2 });
});

test('shares are first preferences of valid ballots that say something', () => {
  const result = irv('ab', [
    ['a', 1],
    ['b', 3],
    ['', 4],
  ]);
  assert.deepEqual(
    result.options.map(({ count, share }) => [count, share]),
    [
      [1, 0.25],
      [3, 0.75],
    ],
  );
});

test('options that together would be level with the next go one by one', () => {
  const result = irv('abcd', [
    ['a', 4],
    ['b', 2],
    ['c>d', 1],
    ['d>c', 1],
  ]);
  assert.deepEqual(told(result)[0], ['a4 b2 c1 d1', 0, '', 'c', 'cd1']);
  assert.deepEqual([result.winners, result.tie], [['a'], null]);
});

test('transfers are told from the largest', () => {
  const result = irv('abcd', [
    ['a', 7],
    ['b', 6],
    ['c', 5],
    ['d>c', 1],
    ['d>a', 3],
  ]);
  assert.equal(told(result)[0]?.[4], 'da3 dc1');
});
