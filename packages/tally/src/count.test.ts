import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, profileOf } from './index.ts';
import { counted, ranked } from '../testing/counting.ts';
import type { Ballot, PollCount, PollDefinition } from './index.ts';

const scores = (result: PollCount) => result.options.map((option) => option.score);
const counts = (result: PollCount) => result.options.map((option) => option.count);

test('plurality counts ballots with one choice, and shares are of valid ballots that say something', () => {
  const result = counted('plurality', 'abc', [
    [{ choice: ['a'] }, 3],
    [{ choice: ['b'] }, 1],
    [{ choice: ['a', 'b'] }, 2],
    [{ choice: [] }, 4],
    [{ choice: ['x'] }, 1],
  ]);
  assert.deepEqual(counts(result), [3, 1, 0]);
  assert.deepEqual(
    result.options.map((option) => option.share),
    [0.75, 0.25, 0],
  );
  assert.deepEqual([result.n, result.blank, result.invalid], [11, 4, 3]);
  assert.deepEqual(result.reasons, { overvote: 2, 'unknown-option': 1 });
  assert.deepEqual(result.winners, ['a']);
  assert.deepEqual(result.ranking, [['a'], ['b'], ['c']]);
  assert.equal(result.tie, null);
});

test('an overvote can be counted as blank instead', () => {
  const ballots: [Ballot, number][] = [[{ choice: ['a', 'b'] }, 2]];
  const result = counted('plurality', 'ab', ballots, { rules: { overvotes: 'blank' } });
  assert.deepEqual([result.blank, result.invalid], [2, 0]);
});

test('limits on how many to choose make a ballot invalid', () => {
  const ballots: [Ballot, number][] = [
    [{ choice: ['a'] }, 1],
    [{ choice: ['a', 'b'] }, 1],
    [{ choice: ['a', 'b', 'c'] }, 1],
    [{ choice: ['a', 'b', 'c', 'd'] }, 1],
  ];
  const result = counted('approval', 'abcd', ballots, { choose: { min: 2, max: 3 } });
  assert.deepEqual(result.reasons, { 'too-few': 1, overvote: 1 });
  assert.deepEqual(counts(result), [2, 2, 1, 0]);
  const all = counted('approval', 'abcd', ballots);
  assert.deepEqual(counts(all), [4, 3, 2, 1]);
});

test('without ballots nobody wins', () => {
  for (const method of [
    'plurality',
    'borda',
    'stv',
    'instant-runoff',
    'schulze',
    'ranked-pairs',
  ] as const) {
    const result = counted(method, 'ab', []);
    assert.deepEqual([result.winners, result.tie, result.n], [[], null, 0]);
    assert.deepEqual(result.rounds ?? [], []);
    assert.ok(result.options.every(({ share }) => share === null));
  }
  for (const method of ['greedy-budget', 'equal-shares'] as const) {
    const result = counted(method, 'ab', [[{ choice: [] }, 3]], { budget: 5 });
    assert.deepEqual([result.winners, result.tie, result.blank], [[], null, 3]);
    assert.deepEqual(result.rounds, []);
  }
});

test('a tie names all who are tied', () => {
  const result = counted('approval', 'abc', [[{ choice: ['a', 'c'] }, 2]]);
  assert.deepEqual(result.winners, ['a', 'c']);
  assert.deepEqual(result.tie, { between: ['a', 'c'], brokenBy: null });
});

test('scores add up; a mean leaves out what is unscored, or counts it as 0', () => {
  const ballots: [Ballot, number][] = [
    [{ scores: { a: 5, b: 4 } }, 1],
    [{ scores: { b: 4 } }, 1],
    [{ scores: { a: 6 } }, 1],
    [{ scores: {} }, 1],
  ];
  const sum = counted('score', 'abc', ballots);
  assert.deepEqual(scores(sum), [5, 8, 0]);
  assert.deepEqual([sum.reasons, sum.blank, sum.winners], [{ 'out-of-range': 1 }, 1, ['b']]);
  const mean = counted('score', 'abc', ballots, { rules: { aggregate: 'mean' } });
  assert.deepEqual([scores(mean), mean.winners], [[5, 4, null], ['a']]);
  assert.deepEqual(mean.ranking, [['a'], ['b'], ['c']]);
  const zero = counted('score', 'abc', ballots, { rules: { aggregate: 'mean', unscored: 'zero' } });
  assert.deepEqual([scores(zero), zero.winners], [[2.5, 4, 0], ['b']]);
});

test('scores keep to their range, also below 0', () => {
  const ballots: [Ballot, number][] = [-3, -2, 2, 3].map((a) => [{ scores: { a, b: 0 } }, 1]);
  const result = counted('score', 'ab', ballots, { scores: { min: -2, max: 2 } });
  assert.deepEqual([scores(result), result.invalid], [[0, 0], 2]);
  assert.deepEqual(result.tie?.between, ['a', 'b']);
});

test('equal means are a tie although their fractions differ', () => {
  const ballots: [Ballot, number][] = [
    [{ scores: { a: 1, b: 1 } }, 1],
    [{ scores: { a: 0, b: 0 } }, 2],
    [{ scores: { b: 1 } }, 1],
    [{ scores: { b: 0 } }, 2],
  ];
  const result = counted('score', 'ab', ballots, { rules: { aggregate: 'mean' } });
  assert.deepEqual(result.ranking, [['a', 'b']]);
});

test('options that nobody scored are last, and level with each other', () => {
  const rules = { aggregate: 'mean' };
  const result = counted('score', 'abcd', [[{ scores: { c: 0 } }, 1]], { rules });
  assert.deepEqual(result.ranking, [['c'], ['a', 'b', 'd']]);
});

test('cumulative points keep to the total and to the most for one option', () => {
  const points = { total: 10, perOption: 6 };
  const ballots: [Ballot, number][] = [
    [{ points: { a: 6, b: 4 } }, 2],
    [{ points: { a: 6, b: 5 } }, 1],
    [{ points: { a: 7 } }, 1],
    [{ points: { a: -1 } }, 1],
    [{ points: { a: 1.5 } }, 1],
    [{ points: { a: 0 } }, 1],
  ];
  const result = counted('cumulative', 'ab', ballots, { points });
  assert.deepEqual(scores(result), [12, 8]);
  assert.deepEqual([counts(result), result.blank], [[2, 2], 1]);
  assert.deepEqual(result.reasons, {
    ...{ 'over-total': 1, 'over-option': 1 },
    ...{ 'out-of-range': 1, 'not-an-integer': 1 },
  });
  assert.equal(counted('cumulative', 'ab', ballots).invalid, 2);
});

test('quadratic votes cost their square', () => {
  const ballots: [Ballot, number][] = [
    [{ points: { a: 3, b: 4 } }, 1],
    [{ points: { a: 1, b: 5 } }, 1],
  ];
  const result = counted('quadratic', 'ab', ballots, { points: { total: 25 } });
  assert.deepEqual([scores(result), result.reasons], [[3, 4], { 'over-total': 1 }]);
});

test('statements are counted as agree, pass and disagree, and do not compete', () => {
  const result = counted('statements', 'ab', [
    [{ votes: { a: 1, b: -1 } }, 2],
    [{ votes: { a: 0 } }, 1],
    [{ votes: { a: 2 as 1 } }, 1],
    [{ votes: {} }, 1],
  ]);
  const [a, b] = result.options;
  assert.deepEqual([a?.agree, a?.pass, a?.disagree, a?.count, a?.share], [2, 1, 0, 2, 2 / 3]);
  assert.deepEqual([b?.agree, b?.pass, b?.disagree, b?.count, b?.share], [0, 0, 2, 0, 0]);
  assert.deepEqual([result.winners, result.ranking, result.blank], [[], undefined, 1]);
  assert.deepEqual(result.reasons, { 'out-of-range': 1 });
});

test('Borda gives m-1 to 0, or m to 1, and shared ranks the mean', () => {
  const ballots: [string, number][] = [['a>bc>d', 1]];
  assert.deepEqual(scores(ranked('borda', 'abcd', ballots)), [3, 1.5, 1.5, 0]);
  const one = ranked('borda', 'abcd', ballots, { rules: { base: 'one' } });
  assert.deepEqual(scores(one), [4, 2.5, 2.5, 1]);
  const refused = ranked('borda', 'abcd', ballots, { rules: { 'tied-ranks': 'invalid' } });
  assert.deepEqual(refused.reasons, { 'tied-ranks': 1 });
});

test('Borda gives what is unranked nothing, or the mean of what is left', () => {
  // the case of julien-boudry/Condorcet: only A of A, B, C
  assert.deepEqual(
    scores(ranked('borda', 'abc', [['a', 1]], { rules: { base: 'one' } })),
    [3, 0, 0],
  );
  const mean = { base: 'one', unranked: 'mean' };
  assert.deepEqual(scores(ranked('borda', 'abc', [['a', 1]], { rules: mean })), [3, 1.5, 1.5]);
  assert.deepEqual(
    scores(ranked('borda', 'abc', [['a', 1]], { rules: { unranked: 'mean' } })),
    [2, 0.5, 0.5],
  );
  assert.deepEqual(counts(ranked('borda', 'abc', [['a>b', 2]])), [2, 2, 0]);
});

test('a repeated option keeps its first rank, stops the ballot, or makes it invalid', () => {
  const ballots: [string, number][] = [
    ['a>a>b', 1],
    ['b>ab', 1],
  ];
  const use = (rule: string) =>
    ranked('borda', 'abc', ballots, { rules: { 'repeated-ranks': rule } });
  assert.deepEqual(scores(use('first')), [3, 3, 0]);
  assert.deepEqual(scores(use('stop')), [2, 2, 0]);
  assert.deepEqual(use('invalid').reasons, { 'repeated-ranks': 2 });
});

test('a skipped rank is closed up, stops the ballot at once or at two, or makes it invalid', () => {
  const ballots: [string, number][] = [['a>>b>>>c', 1]];
  const use = (rule: string, of = ballots) =>
    ranked('borda', 'abc', of, { rules: { 'skipped-ranks': rule } });
  assert.deepEqual(scores(use('ignore')), [2, 1, 0]);
  assert.deepEqual(counts(use('ignore')), [1, 1, 1]);
  assert.deepEqual(counts(use('stop')), [1, 0, 0]);
  assert.deepEqual(counts(use('stop-at-two')), [1, 1, 0]);
  assert.deepEqual(use('invalid').reasons, { 'skipped-ranks': 1 });
  assert.deepEqual(use('stop', [['>a', 1]]).reasons, { 'skipped-ranks': 1 });
  assert.equal(use('stop', [['', 1]]).blank, 1);
});

test('limits on how many to rank make a ranking invalid', () => {
  const ballots: [string, number][] = [
    ['a', 1],
    ['a>b', 1],
    ['a>b>c', 1],
    ['', 1],
  ];
  for (const method of ['borda', 'stv'] as const) {
    const result = ranked(method, 'abcd', ballots, { choose: { min: 2, max: 2 } });
    assert.deepEqual([result.reasons, result.blank], [{ 'too-few': 1, overvote: 1 }, 1]);
  }
});

test('the profile must be of the poll that is counted', () => {
  const options = [{ id: 'a' }, { id: 'b' }];
  const profile = profileOf({ method: 'plurality', options });
  const wrong: PollDefinition[] = [
    { method: 'approval', options },
    { method: 'plurality', options: options.slice(1) },
    { method: 'plurality', options: options.toReversed() },
    { method: 'plurality', options: [{ id: 'a' }, { id: 'c' }] },
    { method: 'plurality', options: [...options, { id: 'c' }] },
  ];
  const message = 'The profile is of another poll: method and options must be the same.';
  for (const poll of wrong) assert.throws(() => count(poll, profile), { message });
});

test('STV and instant-runoff show first preferences of valid ballots that say something', () => {
  for (const method of ['stv', 'instant-runoff'] as const) {
    const result = ranked(method, 'abc', [
      ['a>b', 3],
      ['b', 1],
      ['', 4],
      ['a>x', 2],
      ['x', 1],
      ['ab', 5],
    ]);
    assert.deepEqual(
      result.options.map(({ id, count: of, share }) => [id, of, share]),
      [
        ['a', 3, 0.75],
        ['b', 1, 0.25],
        ['c', 0, 0],
      ],
    );
    assert.deepEqual([result.n, result.blank, result.invalid], [16, 4, 8]);
    assert.deepEqual(result.reasons, { 'unknown-option': 3, 'tied-ranks': 5 });
    assert.deepEqual(result.winners, ['a']);
  }
});

test('methods by pairs give options without a count of their own', () => {
  const { options } = ranked('schulze', 'ab', [['a', 1]]);
  const none = { count: null, share: null, interval: null };
  assert.deepEqual(options, [
    { id: 'a', ...none },
    { id: 'b', ...none },
  ]);
});

test('equal shares counts ballots that name no project of the poll as invalid', () => {
  const ballots: [Ballot, number][] = [
    [{ choice: ['a'] }, 2],
    [{ choice: ['x'] }, 3],
    [{ choice: ['a', 'y'] }, 1],
  ];
  const { invalid, reasons, n } = counted('equal-shares', 'a', ballots, { budget: 1 });
  assert.deepEqual([invalid, reasons, n], [4, { 'unknown-option': 4 }, 6]);
});

test('where ties break in too many ways to try, all who were in one are named, and no others', () => {
  const options = [...'zabcdefghijk'].map((id) => ({ id, cost: 1 }));
  const ballots: [Ballot, number][] = [
    [{ choice: ['z'] }, 5],
    [{ choice: [...'abcdefghij'] }, 2],
    [{ choice: ['k'] }, 1],
  ];
  const result = counted('greedy-budget', '', ballots, { options, budget: 6 });
  assert.deepEqual(result.winners, [...'zabcdefghij']);
  assert.deepEqual(result.tie, { between: [...'abcdefghij'], brokenBy: null });
});
