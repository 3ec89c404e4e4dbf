import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budget, counted, ranked } from '../../testing/counting.ts';
import { named, namer } from './names.ts';

const upper = (id: string) => id.toUpperCase();

test('an option is called by its name, with its id where others are called the same', () => {
  const name = namer(['1', '2', '3', '4'], ['Trees', 'Park', 'Park', '']);
  assert.deepEqual(['1', '2', '3', '4', '5'].map(name), [
    'Trees',
    'Park (2)',
    'Park (3)',
    '4',
    '5',
  ]);
  assert.equal(namer(['1', '2'], ['Trees'])('2'), '2');
});

test('without rounds a count has the figures that decide by name: points, or else ballots', () => {
  const borda = named(ranked('borda', 'abc', [['a>b>c', 2]]), upper);
  assert.deepEqual(borda.scores, { A: 4, B: 2, C: 0 });
  assert.deepEqual(borda.ranking, [['A'], ['B'], ['C']]);
  const plurality = named(counted('plurality', 'ab', [[{ choice: ['a'] }, 3]]), upper);
  assert.deepEqual(plurality.scores, { A: 3, B: 0 });
  assert.deepEqual(
    plurality.options.map(({ id, name }) => [id, name]),
    [
      ['a', 'A'],
      ['b', 'B'],
    ],
  );
  assert.deepEqual([plurality.winners, plurality.tie], [['A'], null]);
  assert.ok(!('rounds' in plurality));
  const schulze = named(ranked('schulze', 'ab', [['a', 1]]), upper);
  assert.ok(!('scores' in schulze) && schulze.pairwise);
});

test('rounds are told by name, and what goes to no one stays so', () => {
  const result = named(
    ranked('instant-runoff', 'abc', [
      ['a', 3],
      ['b', 3],
      ['c>b', 1],
      ['c', 1],
    ]),
    upper,
  );
  const [first, second] = result.rounds ?? [];
  assert.deepEqual(first, {
    ...{ type: 'round', round: 1, quota: null, exhausted: 0, elected: [], eliminated: ['C'] },
    tallies: [
      { id: 'A', votes: 3 },
      { id: 'B', votes: 3 },
      { id: 'C', votes: 2 },
    ],
    transfers: [
      { from: 'C', to: 'B', votes: 1 },
      { from: 'C', to: null, votes: 1 },
    ],
  });
  assert.deepEqual(second?.type === 'round' && second.elected, ['B']);
  assert.ok(!('scores' in result) && !('ranking' in result));
});

test('locks, purchases and ties are told by name', () => {
  const pairs = named(ranked('ranked-pairs', 'ab', [['a>b', 1]]), upper);
  assert.deepEqual(pairs.rounds, [
    { type: 'lock', winner: 'A', loser: 'B', strength: 1, locked: true },
  ]);
  const bought = named(budget('greedy-budget', { a: 2, b: 2 }, 2, { ab: 1 }), upper);
  assert.deepEqual(bought.tie, { between: ['A', 'B'], brokenBy: null });
  const [purchase] = bought.rounds ?? [];
  assert.equal(purchase?.type === 'purchase' && purchase.project, 'A');
});
