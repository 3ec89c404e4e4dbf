import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contribution, resultsFromTotals, TallyError } from './index.ts';
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
  assert.throws(() => contribution(poll, { ranking: [] }), TallyError);
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
