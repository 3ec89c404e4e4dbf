import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contribution, count, profileOf, resultsFromTotals, TallyError } from './index.ts';
import type { Ballot, Method, PollDefinition } from './index.ts';
import * as door from './index.ts';

test('these names are public, and no others', () => {
  assert.deepEqual(Object.keys(door).sort(), [
    ...[
      'Profile',
      'SMALLEST_GROUP',
      'TallyError',
      'add',
      'ballotKey',
      'ballotLines',
      'ballotShape',
    ],
    ...['contribution', 'count', 'distributionOf', 'instruments', 'isAdditive', 'parseBallotKey'],
    ...['profileOf', 'resultsFromTotals', 'ruleSpecs', 'rulesOf', 'sampleSize', 'score'],
    ...[
      'scoreFromHistograms',
      'seededOrder',
      'skmGrade',
      'skmIndex',
      'suppress',
      'unsur',
      'wilson',
    ],
  ]);
});

test('a method without running totals says so', () => {
  const poll = { method: 'stv', options: [{ id: 'a' }] } as const;
  const message = 'stv has no running totals; count it from the profile.';
  assert.throws(() => contribution(poll, { ranking: [] }), { name: 'TallyError', message });
  assert.throws(() => resultsFromTotals(poll, {}), /stv has no running totals/);
});

test('a contribution names what it adds', () => {
  const options = [{ id: 'a' }, { id: 'b' }];
  assert.deepEqual(contribution({ method: 'plurality', options }, { choice: ['b'] }), {
    n: 1,
    'count:b': 1,
  });
  assert.deepEqual(contribution({ method: 'plurality', options }, { choice: [] }), {
    n: 1,
    blank: 1,
  });
  assert.deepEqual(contribution({ method: 'approval', options }, { choice: ['x'] }), {
    ...{ n: 1, 'invalid:unknown-option': 1 },
  });
  assert.deepEqual(contribution({ method: 'score', options }, { scores: { a: 4, b: 0 } }), {
    ...{ n: 1, 'count:a': 1, 'score:a': 4, 'count:b': 1 },
  });
  assert.deepEqual(contribution({ method: 'borda', options }, { ranking: [['a', 'b']] }), {
    ...{ n: 1, 'count:a': 1, 'half-points:a': 1, 'count:b': 1, 'half-points:b': 1 },
  });
  assert.deepEqual(contribution({ method: 'statements', options }, { votes: { a: -1, b: 0 } }), {
    ...{ n: 1, 'disagree:a': 1, 'pass:b': 1 },
  });
  assert.deepEqual(contribution({ method: 'schulze', options }, { ranking: [['b']] }), {
    ...{ n: 1, 'pair:b:a': 1 },
  });
});

test('an error keeps its cause and its line', () => {
  const cause = new Error('why');
  const error = new TallyError('what', { cause, line: 3 });
  assert.deepEqual(
    [error.cause, error.line, error.fatal, error.name],
    [cause, 3, false, 'TallyError'],
  );
  assert.equal(new TallyError('what', { fatal: true }).fatal, true);
});

test('each additive method has totals of its own, and a ballot that says nothing adds to none', () => {
  const options = [{ id: 'a' }, { id: 'b' }];
  const adds = (method: Method, ballot: Ballot, more: Partial<PollDefinition> = {}) =>
    contribution({ method, options, ...more }, ballot);
  const chosen = { n: 1, 'count:a': 1 };
  assert.deepEqual(adds('approval', { choice: ['a'] }), chosen);
  assert.deepEqual(adds('greedy-budget', { choice: ['a'] }, { budget: 3 }), chosen);
  for (const method of ['cumulative', 'quadratic'] as const) {
    assert.deepEqual(adds(method, { points: { a: 3 } }), { ...chosen, 'score:a': 3 });
    assert.deepEqual(adds(method, { points: {} }), { n: 1, blank: 1 });
  }
  assert.deepEqual(adds('statements', { votes: { a: 1 } }), { n: 1, 'agree:a': 1 });
  assert.deepEqual(adds('ranked-pairs', { ranking: [['b']] }), { n: 1, 'pair:b:a': 1 });
  for (const method of ['borda', 'schulze', 'ranked-pairs'] as const) {
    const rules = { unranked: method === 'borda' ? 'mean' : 'last', 'tied-ranks': 'invalid' };
    assert.deepEqual(adds(method, { ranking: [] }, { rules }), { n: 1, blank: 1 });
    assert.deepEqual(adds(method, { ranking: [['a', 'b']] }, { rules }), {
      ...{ n: 1, 'invalid:tied-ranks': 1 },
    });
  }
});

test('totals that a profile keeps are read again, unless the poll is counted another way', () => {
  const options = [
    { id: 'a', cost: 3 },
    { id: 'b', cost: 3 },
  ];
  const poll = { method: 'greedy-budget', options, budget: 9 } as const;
  const profile = profileOf(poll, [{ choice: ['a', 'b'] }, { choice: ['a'] }]);
  const invalid = (more: Partial<PollDefinition>) => {
    const before = profile.running;
    const result = count({ ...poll, ...more }, profile);
    return [result.invalid + result.blank, profile.running === before];
  };
  count(poll, profile);
  const rules = { 'ballot-within-budget': true };
  const dear = [
    { id: 'a', cost: 1 },
    { id: 'b', cost: 9 },
  ];
  assert.deepEqual(invalid({}), [0, true]);
  assert.deepEqual(invalid({ budget: 5 }), [0, true]);
  assert.deepEqual(invalid({ options: dear }), [0, true]);
  assert.deepEqual(invalid({ choose: { max: 1 } }), [1, false]);
  assert.deepEqual(invalid({ choose: { max: 1 }, rules: { overvotes: 'blank' } }), [1, false]);
  assert.deepEqual(invalid({ rules }), [0, false]);
  assert.deepEqual(invalid({ rules, budget: 5 }), [1, false]);
  assert.deepEqual(invalid({ rules, budget: 5 }), [1, true]);
  assert.deepEqual(invalid({ rules, options: dear }), [1, false]);
  assert.deepEqual(invalid({ choose: { min: 2 } }), [1, false]);
});
