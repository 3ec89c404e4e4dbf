import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranking } from '../../testing/reading.ts';
import { GAP, TIED } from '../ballots.ts';
import { count } from '../count.ts';
import { TallyError } from '../errors.ts';
import type { Ballot } from '../types.ts';
import { Sink, type Wanted } from './sink.ts';

const abc = (method: Wanted['method'], more: Partial<Wanted> = {}) =>
  new Sink({ method, options: ['a', 'b', 'c'], ...more });
const ballots = (sink: Sink) => [...sink.profile.entries()];
const choice = (...ids: string[]) => JSON.stringify({ choice: ids });

test('a poll knows its options in the order in which they came, with names and costs', () => {
  const sink = new Sink({ method: 'approval' });
  assert.deepEqual(
    [sink.option('p1', 'Trees', 60), sink.option('p2'), sink.named('p3')],
    [0, 1, 2],
  );
  assert.equal(sink.named('p2'), 1);
  assert.deepEqual(sink.names, ['Trees', 'p2', 'p3']);
  assert.deepEqual(sink.poll(), {
    method: 'approval',
    options: [{ id: 'p1', cost: 60 }, { id: 'p2' }, { id: 'p3' }],
    rules: {},
  });
  assert.equal(sink.title, '');
  assert.throws(() => sink.option('p3'), /names the option "p3" twice/);
});

test('once options are given no ballot may name another', () => {
  const given = abc('approval');
  assert.throws(() => given.named('d'), /names "d", which is not an option/);
  const open = new Sink({ method: 'approval' });
  open.named('d');
  open.close();
  assert.throws(() => open.named('e'), TallyError);
  assert.equal(open.named('d'), 0);
});

test('a file may announce each of the options that were given once, in any order', () => {
  const sink = abc('approval');
  assert.equal(sink.option('c', 'Trees', 9), 2);
  assert.deepEqual([sink.names, sink.costs.get('c')], [['a', 'b', 'Trees'], 9]);
  assert.throws(() => sink.option('c'), /names the option "c" twice/);
  assert.throws(() => sink.option('d'), /names "d", which is not an option/);
  assert.throws(() => new Sink({ method: 'approval', options: ['a', 'a'] }), /"a" twice/);
});

test('what the caller wants goes before what the file says', () => {
  const sink = new Sink({ method: 'stv', seats: 3, rules: { quota: 'hare' } });
  Object.assign(sink.limits, { seats: 2, budget: 9 });
  sink.suggestRules({ quota: 'droop', seed: 'lot' });
  const { seats, budget, rules } = sink.poll();
  assert.deepEqual([seats, budget, rules], [3, 9, { quota: 'hare', seed: 'lot' }]);
});

test('rankings are kept without skipped ranks at their end', () => {
  const sink = abc('borda');
  sink.ranking([1, GAP, 0, 2 | TIED, GAP, GAP], 2);
  sink.ranking([GAP]);
  assert.deepEqual(ballots(sink), [
    [ranking('b', '', 'ac'), 2],
    [ranking(), 1],
  ]);
});

test('of a ranking plurality counts the first rank with an option, approval all that is ranked', () => {
  const words = [GAP, 2, 0 | TIED, 1];
  const [plurality, approval] = [abc('plurality'), abc('approval')];
  for (const sink of [plurality, approval]) {
    sink.ranking([...words], 3);
    sink.ranking([GAP, GAP]);
    sink.ranking([1, 0]);
  }
  assert.deepEqual(ballots(plurality), [
    [choice('a', 'c'), 3],
    [choice(), 1],
    [choice('b'), 1],
  ]);
  assert.deepEqual(ballots(approval), [
    [choice('a', 'b', 'c'), 3],
    [choice(), 1],
    [choice('a', 'b'), 1],
  ]);
});

test('rankings by name share ranks in any order, and an empty rank is a skipped one', () => {
  const sink = abc('borda');
  sink.rankingOf([['c', 'a'], [], ['b']], 2);
  sink.rankingOf([['a', 'c'], [], ['b'], []]);
  assert.deepEqual(ballots(sink), [[ranking('ac', '', 'b'), 3]]);
});

test('choices share the first rank where rankings are counted', () => {
  const sink = abc('borda');
  sink.choice([2, 0, 2], 4);
  assert.deepEqual(ballots(sink), [[ranking('ac'), 4]]);
  const approval = abc('approval');
  approval.choice([2, 0, 2], 4);
  approval.choice([0]);
  assert.deepEqual(ballots(approval), [
    [choice('a', 'c'), 4],
    [choice('a'), 1],
  ]);
});

test('the same options in another order are the same ballot', () => {
  const [borda, approval] = [abc('borda'), abc('approval')];
  for (const sink of [borda, approval]) {
    for (const order of [
      [2, 0, 1],
      [0, 1, 2],
      [1, 2, 0],
    ])
      sink.choice(order);
  }
  for (const order of [
    [2, 0],
    [0, 2],
  ])
    borda.values(order.map((index) => [index, 4] as const));
  assert.deepEqual(ballots(approval), [[choice('a', 'b', 'c'), 3]]);
  assert.deepEqual(ballots(borda), [
    [ranking('abc'), 3],
    [ranking('ac'), 2],
  ]);
});

test('points become rankings by how many, choices by whether there are any', () => {
  const points = [
    [0, 1],
    [1, 3],
    [2, 0],
  ] as const;
  const [borda, approval, cumulative] = [abc('borda'), abc('approval'), abc('cumulative')];
  for (const sink of [borda, approval, cumulative]) sink.values(points, 2);
  borda.values([
    [2, 5],
    [1, 1],
    [0, 5],
  ]);
  assert.deepEqual(ballots(borda), [
    [ranking('b', 'a'), 2],
    [ranking('ac', 'b'), 1],
  ]);
  assert.deepEqual(ballots(approval), [[choice('a', 'b'), 2]]);
  assert.deepEqual(ballots(cumulative), [['{"points":{"a":1,"b":3}}', 2]]);
});

test('what a method cannot count is refused with the names of both shapes', () => {
  const score = abc('score');
  assert.throws(
    () => score.ranking([0]),
    /^TallyError: has rankings, but score counts scores. Choose another method.$/,
  );
  assert.throws(() => score.choice([0]), /has choices, but score counts scores/);
  assert.throws(() => score.ballot({ choice: ['a'] }), /has choice, but score counts scores/);
  assert.deepEqual(ballots(score), []);
});

test('a ballot that is no ballot of its method is refused', () => {
  const refused: [Wanted['method'], unknown, RegExp][] = [
    ['approval', { choice: ['d'] }, /names "d", which is not an option/],
    ['approval', { choice: [7] }, /is not a ballot of approval: expected "choice"/],
    ['approval', { choice: 'a' }, /is not a ballot of approval/],
    ['borda', { ranking: [['a'], ['d']] }, /names "d"/],
    ['borda', { ranking: ['a', 7] }, /is not a ballot of borda: expected "ranking"/],
    ['score', { scores: { d: 1 } }, /names "d"/],
    ['score', { scores: null }, /is not a ballot of score: expected "scores"/],
    ['score', { scores: { a: 0.5 } }, /has a value that is not a whole number/],
    ['score', { scores: { a: 3e9 } }, /has a value that is too large/],
    ['score', { scores: { a: 6 } }, /gives a score or points outside the allowed range/],
    ['statements', { votes: { a: 2 } }, /gives a score or points outside/],
  ];
  for (const [method, ballot, expected] of refused) {
    const sink = abc(method);
    assert.throws(() => sink.ballot(ballot as Ballot), expected);
    assert.deepEqual(ballots(sink), []);
  }
});

test("points are held to the poll's limits, and votes over the limits on choices are the voter's", () => {
  const sink = abc('cumulative', { points: { total: 10, perOption: 7 } });
  sink.ballot({ points: { a: 7, b: 3 } }, 2);
  assert.throws(
    () => sink.ballot({ points: { a: 8 } }),
    /gives an option more points than allowed/,
  );
  assert.throws(() => sink.ballot({ points: { a: 6, b: 5 } }), /gives more points than allowed/);
  assert.deepEqual(ballots(sink), [['{"points":{"a":7,"b":3}}', 2]]);
  const plurality = abc('plurality');
  plurality.ballot({ choice: ['a', 'b'] });
  assert.deepEqual(ballots(plurality), [[choice('a', 'b'), 1]]);
});

test('an option may have any name, also one that means something to JavaScript', () => {
  const sink = new Sink({ method: 'score' });
  const names = ['__proto__', 'constructor', '7', ''];
  const places = names.map((name) => sink.named(name));
  sink.values(places.map((place) => [place, place] as const));
  const [[key] = []] = ballots(sink);
  assert.equal(key, '{"scores":{"7":2,"":3,"__proto__":0,"constructor":1}}');
  assert.deepEqual(
    count(sink.poll(), sink.profile).options.map(({ score }) => score),
    [0, 1, 2, 3],
  );
});
