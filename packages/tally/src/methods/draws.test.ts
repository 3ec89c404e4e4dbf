import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, profileOf, type Ballot, type PollDefinition } from '../index.ts';

const ranked = (orders: Readonly<Record<string, number>>): Ballot[] =>
  Object.entries(orders).flatMap(([order, times]) =>
    Array.from({ length: times }, () => ({ ranking: [...order].map((id) => [id]) })),
  );
const options = (ids: string) => [...ids].map((id) => ({ id }));
const recount = (poll: PollDefinition, ballots: readonly Ballot[]) =>
  count(poll, profileOf(poll, ballots));
const seed = '2026';
const tiedIn = ({ rounds = [] }: ReturnType<typeof recount>) =>
  rounds.map((round) => (round.type === 'lock' ? undefined : round.tied));

test('a draw between two who both lose stands in its round, and not over the results', () => {
  const poll = { method: 'instant-runoff', options: options('abcd') } as const;
  const ballots = ranked({ a: 5, b: 3, cb: 2, db: 2 });
  for (const rules of [{ seed }, {}]) {
    const result = recount({ ...poll, rules }, ballots);
    assert.deepEqual([result.winners, result.tie], [['b'], null]);
    assert.deepEqual(tiedIn(result)[0], ['c', 'd']);
  }
});

test('a draw that decides who wins is named, with all between whom it decided', () => {
  const poll = { method: 'instant-runoff', options: options('abc') } as const;
  const result = recount({ ...poll, rules: { seed } }, ranked({ ac: 2, bc: 2, ca: 2 }));
  assert.equal(result.winners.length, 1);
  assert.equal(result.tie?.brokenBy, 'seed');
  assert.deepEqual(result.tie.between, recount(poll, ranked({ ac: 2, bc: 2, ca: 2 })).tie?.between);
});

test('a draw among those excluded changes no seat of a transferable vote', () => {
  const poll = { method: 'stv', seats: 1, options: options('abcd') } as const;
  const result = recount({ ...poll, rules: { seed } }, ranked({ a: 5, cb: 1, db: 1, b: 2 }));
  assert.deepEqual([result.winners, result.tie], [['a'], null]);
  const excluded = recount(
    { ...poll, seats: 2, rules: { seed } },
    ranked({ a: 5, b: 5, c: 1, d: 1 }),
  );
  assert.deepEqual([excluded.winners.toSorted(), excluded.tie], [['a', 'b'], null]);
});

test('the order in which equal projects are paid is told, and is no tie where all that matter are paid', () => {
  const projects = [
    { id: 'a', cost: 3 },
    { id: 'b', cost: 3 },
    { id: 'c', cost: 9 },
  ];
  const poll = { method: 'greedy-budget', options: projects, budget: 6, rules: { seed } } as const;
  const ballots = [{ choice: ['a', 'b', 'c'] }, { choice: ['a', 'b', 'c'] }];
  const result = recount({ ...poll, rules: { seed, unaffordable: 'stop' } }, ballots);
  assert.equal(result.tie?.brokenBy, 'seed');
  assert.deepEqual(tiedIn(result)[0], ['a', 'b', 'c']);
  const free = recount(poll, ballots);
  assert.deepEqual(
    [free.winners.toSorted(), free.tie, tiedIn(free)[0]],
    [['a', 'b'], null, undefined],
  );
});

test('a draw that went into locking equal wins is named where it decides who wins', () => {
  const poll = { method: 'ranked-pairs', options: options('abc') } as const;
  const cycle = ranked({ abc: 1, bca: 1, cab: 1 });
  const open = recount(poll, cycle);
  assert.deepEqual(open.tie, { between: ['a', 'b', 'c'], brokenBy: null });
  const drawn = recount({ ...poll, rules: { seed } }, cycle);
  assert.equal(drawn.winners.length, 1);
  assert.deepEqual(drawn.tie, { between: ['a', 'b', 'c'], brokenBy: 'seed', seed });
});
