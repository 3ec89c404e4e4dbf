import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budget, counted } from '../../testing/counting.ts';
import type { PollCount } from '../types.ts';

type Votes = Record<string, number>;

const greedy = (costs: Votes, money: number, votes: Votes, rules = {}) =>
  budget('greedy-budget', costs, money, votes, rules);
const shares = (costs: Votes, money: number, votes: Votes, rules = {}) =>
  budget('equal-shares', costs, money, votes, rules);

const told = (result: PollCount) =>
  (result.rounds ?? []).map((round) => {
    if (round.type !== 'purchase') throw new Error('not a purchase');
    const { project, bought, remaining, payment, phase } = round;
    return [project, bought, remaining, payment, phase];
  });

test('greedy buys by ballots while the money lasts, and passes over what it cannot pay', () => {
  const result = greedy({ a: 6, b: 5, c: 4, d: 1 }, 10, { a: 3, b: 2, c: 1 });
  assert.deepEqual(told(result), [
    ['a', true, 4, null, 'greedy'],
    ['b', false, 4, null, 'greedy'],
    ['c', true, 0, null, 'greedy'],
  ]);
  assert.deepEqual([result.winners, result.tie], [['a', 'c'], null]);
  assert.deepEqual(
    result.options.map(({ count, cost }) => [count, cost]),
    [
      [3, 6],
      [2, 5],
      [1, 4],
      [0, 1],
    ],
  );
});

test('greedy can stop at the first it cannot pay', () => {
  const result = greedy({ a: 6, b: 5, c: 4 }, 10, { a: 3, b: 2, c: 1 }, { unaffordable: 'stop' });
  assert.deepEqual([result.winners, result.rounds?.length], [['a'], 2]);
});

test('projects with equally many ballots that can all be paid are no tie', () => {
  const result = greedy({ a: 2, b: 3, c: 9 }, 5, { ab: 2, c: 2 });
  assert.deepEqual([result.winners, result.tie], [['a', 'b'], null]);
  assert.deepEqual(
    told(result).map(([project]) => project),
    ['a', 'b', 'c'],
  );
});

test('projects with equally many ballots that compete for the money are a tie', () => {
  const result = greedy({ a: 3, b: 3, c: 1 }, 4, { ab: 2, c: 1 });
  assert.deepEqual(result.winners, ['c', 'a', 'b']);
  assert.deepEqual(result.tie, { between: ['a', 'b'], brokenBy: null });
  const broken = greedy({ a: 3, b: 3, c: 1 }, 4, { ab: 2, c: 1 }, { seed: 'lot' });
  assert.deepEqual(broken.tie, { between: ['a', 'b'], brokenBy: 'seed', seed: 'lot' });
  assert.equal(broken.winners.length, 2);
});

test('when greedy stops at what it cannot pay, the order of equals matters', () => {
  const result = greedy({ a: 3, b: 9 }, 4, { ab: 2 }, { unaffordable: 'stop' });
  assert.deepEqual(result.winners, ['a']);
  // Only a is bought or not; what decides is who comes first, of both.
  assert.deepEqual(result.tie, { between: ['a', 'b'], brokenBy: null });
});

test('a ballot over the budget counts, or is invalid for that reason where the rule says so', () => {
  const votes = { ab: 2, a: 3, b: 1 };
  for (const method of ['greedy-budget', 'equal-shares'] as const) {
    const [free, strict] = [{}, { 'ballot-within-budget': true }].map((rules) =>
      budget(method, { a: 3, b: 3 }, 5, votes, rules),
    );
    assert.deepEqual([free?.invalid, free?.options.map(({ count }) => count)], [0, [5, 3]]);
    assert.deepEqual(strict?.reasons, { 'over-budget': 2 });
    assert.deepEqual([strict?.n, strict?.blank, strict?.invalid], [6, 0, 2]);
    assert.deepEqual(
      strict?.options.map(({ count, share }) => [count, share]),
      [
        [3, 0.75],
        [1, 0.25],
      ],
    );
    const exact = budget(method, { a: 2, b: 3 }, 5, votes, { 'ballot-within-budget': true });
    assert.equal(exact.invalid, 0);
  }
});

test('a budget method without a budget says so', () => {
  for (const method of ['greedy-budget', 'equal-shares'] as const) {
    const error = {
      name: 'TallyError',
      message: `${method} needs a budget: set "budget" of the poll.`,
    };
    assert.throws(() => counted(method, 'a', [[{ choice: ['a'] }, 1]]), error);
  }
});

test('equal shares buys only a for the twelve voters of the published example', () => {
  // M. Lackner, P. Skowron, "Multi-Winner Voting with Approval Preferences" (2023), example 11:
  // a budget of 4 among 12 voters, every candidate costs 1; a is paid with 1/8 each, nothing else
  // can be paid.
  const votes = { ab: 3, ac: 3, ad: 2, bcf: 1, e: 1, f: 1, g: 1 };
  const costs = Object.fromEntries([...'abcdefg'].map((id) => [id, 1]));
  const result = shares(costs, 4, votes, { completion: 'none' });
  assert.deepEqual(told(result), [['a', true, 3, 0.125, 'equal-shares']]);
  assert.deepEqual(result.winners, ['a']);
});

test('equal shares serves the minority that greedy forgets', () => {
  // the example by which the method is introduced: 51 % want ten red projects, 49 % ten blue ones
  const ids = [...'abcdefghijklmnopqrst'];
  const costs = Object.fromEntries(ids.map((id) => [id, 10]));
  const votes = { abcdefghij: 51, klmnopqrst: 49 };
  const all = greedy(costs, 100, votes).winners;
  assert.deepEqual(all, ids.slice(0, 10));
  const fair = shares(costs, 100, votes, { completion: 'none', seed: 'lot' }).winners;
  assert.equal(fair.filter((id) => id < 'k').length, 5);
  assert.equal(fair.filter((id) => id >= 'k').length, 4);
});

test('supporters with less left pay what they have, the others more', () => {
  // 5 voters with 5 each. a (12, by three) leaves its supporters 1 each; b (6) is then paid 1 + 5.
  const costs = { a: 12, b: 6, d: 99 };
  for (const votes of [
    { a: 2, ab: 1, b: 1, d: 1 },
    { d: 1, b: 1, ab: 1, a: 2 },
  ]) {
    assert.deepEqual(told(shares(costs, 25, votes, { completion: 'none' })), [
      ['a', true, 13, 4, 'equal-shares'],
      ['b', true, 7, 5, 'equal-shares'],
    ]);
  }
});

test('what a supporter has spent cannot be spent again', () => {
  // 10 each; c takes 4 and b 4.5 of two of them, so that they cannot pay 10 each for a
  const costs = { a: 20, b: 9, c: 12 };
  const result = shares(costs, 30, { abc: 2, c: 1 }, { completion: 'none', utility: 'count' });
  assert.deepEqual(told(result), [
    ['c', true, 18, 4, 'equal-shares'],
    ['b', true, 9, 4.5, 'equal-shares'],
  ]);
});

test('a blank ballot has no share', () => {
  const result = shares({ a: 8 }, 8, { a: 1, '': 3 }, { completion: 'none' });
  assert.deepEqual([result.winners, result.blank], [['a'], 3]);
});

test('by cost the payment counts for each unit of cost, by count for each project', () => {
  const costs = { a: 6, b: 2 };
  const votes = { a: 3, b: 2 };
  // a: 2 each for 6, 1/3 a unit; b: 1 each for 2, 1/2 a unit
  const first = (rules: object) =>
    told(shares(costs, 10, votes, { completion: 'none', ...rules }))[0]?.[0];
  assert.equal(first({}), 'a');
  assert.equal(first({ utility: 'count' }), 'b');
});

test('Add1 raises shares while the outcome stays within the budget', () => {
  // 10 among 2 voters: 5 each buys nothing of 7 and 4... b (4) is bought; at 7 each a is too
  const result = shares({ a: 6, b: 4 }, 10, { a: 1, b: 1 }, { completion: 'add1' });
  assert.deepEqual(result.winners, ['a', 'b'].toSorted());
  assert.deepEqual(shares({ a: 6, b: 4 }, 10, { a: 1, b: 1 }, { completion: 'none' }).winners, [
    'b',
  ]);
  const over = shares({ a: 7, b: 4 }, 10, { a: 1, b: 1 }, { completion: 'add1' });
  assert.deepEqual(over.winners, ['b']);
});

test('what is left under Add1 is told of the real budget', () => {
  const result = shares({ a: 6, b: 4 }, 10, { a: 1, b: 1 }, { completion: 'add1' });
  assert.deepEqual(
    told(result)
      .map(([, , remaining]) => remaining)
      .at(-1),
    0,
  );
  assert.equal(
    told(result).every(([, , remaining]) => Number(remaining) >= 0),
    true,
  );
});

test('utilitarian completion buys what has the most ballots and still fits', () => {
  const costs = { a: 6, b: 9, c: 7 };
  const votes = { a: 3, b: 2, c: 1 };
  // 18 among 6: 3 each; a is paid, b needs 4.5 each, c needs 7
  const result = shares(costs, 18, votes, { completion: 'utilitarian' });
  assert.deepEqual(told(result), [
    ['a', true, 12, 2, 'equal-shares'],
    ['b', true, 3, null, 'utilitarian'],
    ['c', false, 3, null, 'utilitarian'],
  ]);
  assert.deepEqual(shares(costs, 18, votes, { completion: 'none' }).winners, ['a']);
});

test('by default Add1 comes first, then utilitarian completion', () => {
  const result = shares({ a: 6, b: 9, c: 7 }, 18, { a: 3, b: 2, c: 1 });
  assert.deepEqual(
    told(result).map(([project, bought, , , phase]) => [project, bought, phase]),
    [
      ['a', true, 'equal-shares'],
      ['b', true, 'equal-shares'],
      ['c', false, 'utilitarian'],
    ],
  );
});

test('equal offers are a tie only when they change what is bought', () => {
  const free = shares({ a: 2, b: 2 }, 4, { ab: 2 }, { completion: 'none' });
  assert.deepEqual([free.winners.toSorted(), free.tie], [['a', 'b'], null]);
  const scarce = shares({ a: 3, b: 3 }, 4, { ab: 2 }, { completion: 'none' });
  assert.deepEqual(
    [scarce.winners, scarce.tie?.between],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
  );
});

test('a project that costs nothing is bought first, also by those who have nothing left', () => {
  const result = shares({ c: 3, a: 0 }, 4, { a: 1, c: 1 }, { completion: 'add1' });
  assert.deepEqual(told(result), [
    ['a', true, 4, 0, 'equal-shares'],
    ['c', true, 1, 3, 'equal-shares'],
  ]);
  assert.deepEqual(shares({ a: 0, c: 3 }, 0, { a: 1, c: 1 }, { completion: 'none' }).winners, [
    'a',
  ]);
});

test('utilitarian completion passes over what is too dear', () => {
  const costs = { a: 6, b: 20, c: 4 };
  const result = shares(costs, 18, { a: 3, b: 2, c: 1 }, { completion: 'utilitarian' });
  assert.deepEqual(told(result), [
    ['a', true, 12, 2, 'equal-shares'],
    ['b', false, 12, null, 'utilitarian'],
    ['c', true, 8, null, 'utilitarian'],
  ]);
});

test('a project that costs nothing is bought when anyone wants it', () => {
  const result = shares({ a: 0, b: 0, c: 5 }, 4, { a: 1, c: 1 }, { completion: 'none' });
  assert.deepEqual(result.winners, ['a']);
});
