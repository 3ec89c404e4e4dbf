import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranked } from '../../testing/counting.ts';
import { rankedPairs } from './ranked-pairs.ts';
import { defeatsOf, schulze } from './schulze.ts';
import { seededOrder } from '../ties.ts';

// a beats b by 60 to 40, b beats c by 50 to 5, c beats a by 55 to 45
const cycle = [
  [0, 60, 45],
  [40, 0, 50],
  [55, 5, 0],
];

test('pairs count who is above whom; what is unranked is last, or compared with none', () => {
  const ballots: [string, number][] = [
    ['a>bc>d', 2],
    ['b', 1],
  ];
  assert.deepEqual(ranked('schulze', 'abcd', ballots).pairwise, [
    [0, 2, 2, 2],
    [1, 0, 1, 3],
    [0, 0, 0, 2],
    [0, 0, 0, 0],
  ]);
  assert.deepEqual(ranked('schulze', 'abcd', ballots, { rules: { unranked: 'none' } }).pairwise, [
    [0, 2, 2, 2],
    [0, 0, 0, 2],
    [0, 0, 0, 2],
    [0, 0, 0, 0],
  ]);
});

test('a shared rank can make a ranking invalid', () => {
  const result = ranked('ranked-pairs', 'ab', [['ab', 1]], { rules: { 'tied-ranks': 'invalid' } });
  assert.deepEqual(result.reasons, { 'tied-ranks': 1 });
  assert.deepEqual(result.winners, []);
});

test('a defeat is a majority, and an even pair is none', () => {
  assert.deepEqual(
    defeatsOf([
      [0, 3],
      [3, 0],
    ]),
    [],
  );
  assert.deepEqual(
    defeatsOf(cycle).map(({ winner, loser }) => `${winner}${loser}`),
    ['01', '12', '20'],
  );
});

test('winning votes and margins choose different winners of a cycle', () => {
  assert.deepEqual(schulze(cycle, 'winning-votes').order, [[2], [0], [1]]);
  assert.deepEqual(schulze(cycle, 'margins').order, [[0], [1], [2]]);
  const pairs = (rule: string) => rankedPairs(cycle, ['a', 'b', 'c'], rule, undefined);
  assert.deepEqual(pairs('winning-votes').order, [[2], [0], [1]]);
  assert.deepEqual(pairs('margins').order, [[0], [1], [2]]);
});

test('paths are as strong as their weakest defeat', () => {
  assert.deepEqual(schulze(cycle, 'winning-votes').paths, [
    [0, 60, 50],
    [50, 0, 50],
    [55, 55, 0],
  ]);
  assert.deepEqual(schulze(cycle, 'margins').paths, [
    [0, 20, 20],
    [10, 0, 45],
    [10, 10, 0],
  ]);
});

test('of defeats with equal winning votes the one with fewer against is stronger', () => {
  const level = [
    [0, 50, 40],
    [30, 0, 50],
    [50, 20, 0],
  ];
  // c over a (50 to 40) is the weakest, so a is not beaten by a stronger path
  assert.deepEqual(schulze(level, 'winning-votes').order, [[0], [1], [2]]);
  const pairs = rankedPairs(level, ['a', 'b', 'c'], 'winning-votes', undefined);
  assert.deepEqual(
    pairs.rounds.map((round) => round.type === 'lock' && round.locked),
    [true, true, false],
  );
});

test('locks are told from the strongest, with what was left out', () => {
  assert.deepEqual(rankedPairs(cycle, ['a', 'b', 'c'], 'winning-votes', undefined).rounds, [
    { type: 'lock', winner: 'a', loser: 'b', strength: 60, locked: true },
    { type: 'lock', winner: 'c', loser: 'a', strength: 55, locked: true },
    { type: 'lock', winner: 'b', loser: 'c', strength: 50, locked: false },
  ]);
});

test('a cycle of equal defeats is a tie between all in it', () => {
  const ballots: [string, number][] = [
    ['a>b>c', 1],
    ['b>c>a', 1],
    ['c>a>b', 1],
  ];
  for (const method of ['schulze', 'ranked-pairs'] as const) {
    const result = ranked(method, 'abc', ballots);
    assert.deepEqual(result.winners, ['a', 'b', 'c']);
    assert.deepEqual(result.tie, { between: ['a', 'b', 'c'], brokenBy: null });
  }
});

test('a seed takes equal defeats in turn, the higher-placed winner first', () => {
  const ballots: [string, number][] = [
    ['a>b>c', 1],
    ['b>c>a', 1],
    ['c>a>b', 1],
  ];
  for (const seed of ['lot', 'x', 'y', 'z', '1', '2']) {
    const [first = ''] = seededOrder(['a', 'b', 'c'], seed);
    const result = ranked('ranked-pairs', 'abc', ballots, { rules: { seed } });
    const [lock] = result.rounds ?? [];
    assert.equal(lock?.type === 'lock' && lock.winner, first);
    assert.equal(result.winners.length, 1);
    assert.equal(ranked('schulze', 'abc', ballots, { rules: { seed } }).winners[0], first);
  }
});

test('equal defeats of one winner are taken from its lowest-placed loser', () => {
  const matrix = [
    [0, 2, 2],
    [0, 0, 1],
    [0, 1, 0],
  ];
  const losers = (place: number[]) =>
    rankedPairs(matrix, ['a', 'b', 'c'], 'margins', place).rounds.map((round) =>
      round.type === 'lock' ? round.loser : '',
    );
  assert.deepEqual(losers([0, 1, 2]), ['c', 'b']);
  assert.deepEqual(losers([0, 2, 1]), ['b', 'c']);
});

test('defeats are taken in the order of the place of their winners', () => {
  const matrix = [
    [0, 2, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 2],
    [0, 0, 0, 0],
  ];
  const winners = (place: number[]) =>
    rankedPairs(matrix, ['a', 'b', 'c', 'd'], 'margins', place).rounds.map((round) =>
      round.type === 'lock' ? round.winner : '',
    );
  assert.deepEqual(winners([0, 1, 2, 3]), ['a', 'c']);
  assert.deepEqual(winners([3, 1, 2, 0]), ['c', 'a']);
});

test('several seats go to the best of the order', () => {
  const ballots: [string, number][] = [
    ['a>b>c', 3],
    ['b>a>c', 2],
  ];
  const result = ranked('schulze', 'abc', ballots, { seats: 2 });
  assert.deepEqual(
    [result.winners, result.ranking],
    [
      ['a', 'b'],
      [['a'], ['b'], ['c']],
    ],
  );
});

test('a long way round is a path too', () => {
  // 0 > 1 > 2 > 3 > 4 by 9, and 4 > 0 by 3: everyone above is reached over the chain
  const matrix = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 5 }, (__, column) =>
      column === row + 1 ? 9 : row === 4 && column === 0 ? 3 : 0,
    ),
  );
  assert.deepEqual(schulze(matrix, 'winning-votes').order, [[0], [1], [2], [3], [4]]);
  assert.equal(schulze(matrix, 'winning-votes').paths[0]?.[4], 9);
  const { order, rounds } = rankedPairs(
    matrix,
    ['a', 'b', 'c', 'd', 'e'],
    'winning-votes',
    undefined,
  );
  assert.deepEqual(order, [[0], [1], [2], [3], [4]]);
  const last = rounds.at(-1);
  assert.equal(last?.type === 'lock' && last.locked, false);
});
