import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranked } from '../../testing/counting.ts';

const irv = (ids: string, ballots: [string, number][], rules = {}) =>
  ranked('instant-runoff', ids, ballots, { rules });

test('a seed that is not needed is not named', () => {
  assert.equal(
    irv(
      'ab',
      [
        ['a', 2],
        ['b', 1],
      ],
      { seed: 'lot' },
    ).tie,
    null,
  );
});

test('ties that stay ties in all rounds branch also when rounds are looked at', () => {
  const result = irv(
    'abc',
    [
      ['a>b', 2],
      ['b>a', 2],
      ['c>a', 3],
    ],
    { 'tie-break': 'previous-rounds' },
  );
  assert.deepEqual(result.winners, ['a', 'b']);
});

test('options that nobody ranks may all win when nothing else is left', () => {
  const result = irv('ab', [
    ['a', 1],
    ['b', 1],
  ]);
  assert.deepEqual(
    [result.winners, result.tie?.between],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  );
});

test('a tie among very many options ends, and names them all', () => {
  const ids = [...'abcdefghijklmnop'];
  const ballots = ids.map((id): [string, number] => [id, 1]);
  const result = irv(ids.join(''), ballots, { 'tie-break': 'previous-rounds' });
  assert.deepEqual(result.tie?.between, ids);
});

test('a tie among many options that changes nothing is seen to change nothing', () => {
  // every one of twelve that goes brings y nearer to its majority, in whatever order they go
  const many = [...'abcdefghijkl'];
  const result = irv(`${many.join('')}wy`, [
    ['w', 12],
    ['y', 2],
    ...many.map((id): [string, number] => [`${id}>y`, 1]),
  ]);
  assert.deepEqual([result.winners, result.tie], [['y'], null]);
});

test('after a tie that cannot matter rounds go on, numbered from 1', () => {
  const { rounds = [] } = irv('abcd', [
    ['a', 4],
    ['b', 2],
    ['c>d', 1],
    ['d>c', 1],
  ]);
  assert.deepEqual(
    rounds.map((round) => round.type === 'round' && round.round),
    rounds.map((_, place) => place + 1),
  );
});

test('a tie is followed through rounds in which nothing is tied', () => {
  // If b goes, a is alone at the end and hands c the win; if a goes, c and d are level, and either
  // d wins by c's ballots or b does without d.
  const result = irv('abcd', [
    ['d', 4],
    ['b', 3],
    ['a>b>c', 3],
    ['c>a>d', 4],
  ]);
  assert.deepEqual(result.winners, ['b', 'c', 'd']);
  assert.deepEqual(result.tie, { between: ['b', 'c', 'd'], brokenBy: null });
});
