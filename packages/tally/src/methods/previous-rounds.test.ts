import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow } from './previous-rounds.ts';

const rounds = (...votes: number[][]) => votes.map((of) => Float64Array.from(of));

test('the most recent round in which they differ decides', () => {
  const history = rounds([1, 2, 9], [5, 3, 9], [4, 4, 9]);
  assert.deepEqual(narrow([0, 1], history, 'least'), [1]);
  assert.deepEqual(narrow([0, 1], history, 'most'), [0]);
});

test('those who are level there are looked at further back', () => {
  const history = rounds([3, 1, 2, 0], [2, 2, 5, 0], [4, 4, 4, 0]);
  assert.deepEqual(narrow([0, 1, 2], history, 'least'), [1]);
  assert.deepEqual(narrow([0, 1, 2], history, 'most'), [2]);
});

test('those who were level in all rounds stay tied', () => {
  assert.deepEqual(narrow([2, 0], rounds([1, 7, 1], [2, 0, 2]), 'least'), [2, 0]);
  assert.deepEqual(narrow([0, 1], [], 'least'), [0, 1]);
});

test('an option that had no votes in a round had the least', () => {
  assert.deepEqual(narrow([0, 1], rounds([0, 1]), 'least'), [0]);
  assert.deepEqual(narrow([0, 1], rounds([0, 1]), 'most'), [1]);
});
