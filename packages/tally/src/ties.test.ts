import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import {
  chooseBySeed,
  combine,
  fillSeats,
  groupsBy,
  seededOrder,
  tieOf,
  universes,
} from './ties.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];

test('a seed orders options by SHA-256 of seed and id', () => {
  const digest = (id: string) => createHash('sha256').update(`lot:${id}`).digest('hex');
  const expected = ids.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
  assert.deepEqual(seededOrder(ids, 'lot'), expected);
  assert.deepEqual(seededOrder(ids.toReversed(), 'lot'), expected);
  assert.notDeepEqual(seededOrder(ids, 'another'), expected);
});

test('a choice by seed is the one that comes first in its order', () => {
  const order = seededOrder(ids, 'lot');
  const choose = chooseBySeed(ids, 'lot');
  assert.equal(ids[choose([0, 1, 2, 3, 4])], order[0]);
  const others = [0, 1, 2, 3, 4].filter((index) => ids[index] !== order[0]);
  assert.equal(ids[choose(others)], order[1]);
  assert.equal(ids[choose(others.toReversed())], order[1]);
});

test('seats are filled from the best group down', () => {
  const groups = [['a'], ['b', 'c'], ['d']];
  assert.deepEqual(fillSeats(groups, 1, null), { winners: ['a'], tie: null });
  assert.deepEqual(fillSeats(groups, 3, null), { winners: ['a', 'b', 'c'], tie: null });
  assert.deepEqual(fillSeats(groups, 9, null), { winners: ['a', 'b', 'c', 'd'], tie: null });
});

test('a group that does not fit is a tie, and all of it is named', () => {
  assert.deepEqual(fillSeats([['a'], ['b', 'c'], ['d']], 2, null), {
    winners: ['a', 'b', 'c'],
    tie: { between: ['b', 'c'], brokenBy: null },
  });
});

test('a seed breaks the tie, and is named', () => {
  const [first, second] = seededOrder(['b', 'c', 'd'], 'lot');
  assert.deepEqual(fillSeats([['a'], ['b', 'c', 'd']], 3, 'lot'), {
    winners: ['a', first, second],
    tie: { between: ['b', 'c', 'd'], brokenBy: 'seed', seed: 'lot' },
  });
  assert.deepEqual(tieOf(['a'], ''), { between: ['a'], brokenBy: 'seed', seed: '' });
});

test('equal values are one group, in the order given', () => {
  const values = [2, 5, 2, 7, 5];
  const compare = (a: number, b: number) => (values[b] ?? 0) - (values[a] ?? 0);
  assert.deepEqual(groupsBy(ids, compare), [['d'], ['b', 'e'], ['a', 'c']]);
  assert.deepEqual(groupsBy([], compare), []);
});

test('every way of breaking ties is tried once, the first choices first', () => {
  const run = (choose: (tied: readonly number[]) => number) => {
    const first = choose([0, 1, 2]);
    return first === 1 ? [1] : [first, choose([7, 8])];
  };
  const { outcomes, complete } = universes(run);
  assert.deepEqual(outcomes[0], [0, 7]);
  assert.deepEqual(outcomes.map(String).sort(), ['0,7', '0,8', '1', '2,7', '2,8']);
  assert.equal(complete, true);
});

test('too many ways are not all tried, and that is said', () => {
  const run = (choose: (tied: readonly number[]) => number) =>
    [1, 2, 3, 4].map(() => choose([0, 1]));
  assert.deepEqual(universes(run, 16).complete, true);
  const { outcomes, complete } = universes(run, 15);
  assert.equal(outcomes.length, 15);
  assert.equal(complete, false);
});

test('who wins in some ways only is in the tie', () => {
  assert.deepEqual(
    combine(ids, [
      ['c', 'a'],
      ['c', 'b'],
    ]),
    {
      winners: ['c', 'a', 'b'],
      tie: { between: ['a', 'b'], brokenBy: null },
    },
  );
  assert.deepEqual(
    combine(ids, [
      ['c', 'a'],
      ['a', 'c'],
    ]),
    { winners: ['c', 'a'], tie: null },
  );
  assert.deepEqual(combine(ids, []), { winners: [], tie: null });
});
