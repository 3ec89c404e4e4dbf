import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budget } from '../../testing/counting.ts';

type Votes = Record<string, number>;
const greedy = (costs: Votes, money: number, votes: Votes, rules = {}) =>
  budget('greedy-budget', costs, money, votes, rules);
const shares = (costs: Votes, money: number, votes: Votes, rules = {}) =>
  budget('equal-shares', costs, money, votes, rules);

test('a seed that decides nothing is not named, and one that does is', () => {
  const seed = 'lot';
  const none = { completion: 'none', seed };
  assert.equal(shares({ a: 2, b: 3 }, 6, { ab: 2 }, { ...none, utility: 'count' }).tie, null);
  const tie = { between: ['a', 'b'], brokenBy: 'seed', seed };
  assert.deepEqual(shares({ a: 3, b: 3 }, 4, { ab: 2 }, none).tie, tie);
  const last = shares({ a: 5, b: 5 }, 8, { a: 1, b: 1 }, { completion: 'utilitarian', seed });
  assert.deepEqual([last.winners.length, last.tie], [1, tie]);
  assert.equal(greedy({ a: 2, b: 3 }, 5, { ab: 2 }, { seed }).tie, null);
  assert.equal(greedy({ a: 2, b: 2, c: 3 }, 4, { ab: 3, c: 2 }, { seed }).tie, null);
  assert.deepEqual(greedy({ a: 3, b: 3 }, 5, { ab: 2 }, { seed }).tie, tie);
});

test('Add1 ends when all that anyone wants is bought', () => {
  const result = shares({ a: 2, b: 3 }, 100, { a: 1 }, { completion: 'add1' });
  assert.deepEqual(result.winners, ['a']);
});

test('Add1 in steps too small for its budget says what to do', () => {
  const costs = { a: 900_000_000, b: 100_000_000 };
  const rules = { completion: 'add1', increment: 1 };
  assert.throws(() => shares(costs, 1_000_000_000, { a: 1, b: 1 }, rules), {
    name: 'TallyError',
    message:
      'Add1 did not end after 100000 steps: set the rule "increment" to more units of the budget.',
  });
});

test('Add1 can step over an outcome that one unit would have found', () => {
  const votes = { a: 1, b: 1 };
  const rules = { completion: 'add1', increment: 3 };
  assert.deepEqual(shares({ a: 7, b: 4 }, 11, votes, rules).winners.toSorted(), ['a', 'b']);
  // in one step of 6 c can be paid as well, which is too much
  const three = { a: 7, b: 4, c: 9 };
  assert.deepEqual(
    shares(three, 12, { a: 1, b: 1, c: 1 }, { completion: 'add1', increment: 6 }).winners,
    ['b'],
  );
  assert.deepEqual(
    shares(
      three,
      12,
      { a: 1, b: 1, c: 1 },
      { completion: 'add1', increment: 3 },
    ).winners.toSorted(),
    ['a', 'b'],
  );
});

test('a budget in rupiah is shared without a rule of its own', () => {
  const result = shares(
    { a: 350_000_000, b: 200_000_000, c: 120_000_000 },
    500_000_000,
    { a: 20, b: 25, c: 15 },
    { completion: 'add1-utilitarian' },
  );
  assert.deepEqual(result.winners.toSorted(), ['b', 'c']);
});

test('who has paid all they had owes nothing later', () => {
  // 5 each. After a, the third supporter has 1 and pays it for d; then e is for the other alone.
  const costs = { a: 12, d: 3, e: 4 };
  const votes = { a: 2, ade: 1, d: 1, e: 1 };
  const { rounds = [] } = shares(costs, 25, votes, { completion: 'none' });
  assert.deepEqual(
    rounds.map((round) => round.type === 'purchase' && [round.project, round.payment]),
    [
      ['a', 4],
      ['d', 2],
      ['e', 4],
    ],
  );
});
