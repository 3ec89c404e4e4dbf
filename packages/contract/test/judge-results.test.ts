// Figures that a page judges without the validator are what the schema says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ReceivedResults } from '../src/index.ts';
import { judgeResults } from '../src/judge-results.ts';
import { examples } from '../src/openapi/examples.ts';
import { agreement } from './agreement.ts';
import { nasty, wronged } from './wrong.ts';

const head = {
  ...{ activity: 'x', version: `sha256-${'A'.repeat(43)}`, asOf: '2026-11-24T09:00:00Z' },
  ...{ state: 'open', n: 12, withdrawn: 1, level: 'device', k: 5 },
};
const rules = { 'tied-ranks': 'invalid', seats: 2, blank: null };
const interval = [0.1, 0.9];
const poll = {
  ...{ ...head, kind: 'poll', method: 'stv', order: 'rotated', blank: 1, invalid: 0, rules },
  ...{ winners: ['a'], exhausted: 0.5, pairwise: [[0, 3]], paths: [[0, 2.5]] },
  tie: { between: ['a', 'b'], brokenBy: 'seed', seed: 'x' },
  options: [
    { id: 'a', count: 7, share: 0.5, interval, score: 2.5, agree: 1, pass: 2, disagree: 3 },
    { id: 'b', count: null, share: null, interval: null, cost: 100 },
  ],
  rounds: [
    {
      ...{ type: 'round', round: 1, quota: 3.1, exhausted: 0, elected: ['a'], eliminated: [] },
      tallies: [{ id: 'a', votes: 7.25 }],
      transfers: [{ from: 'a', to: null, votes: 0.5 }],
    },
    { type: 'lock', winner: 'a', loser: 'b', strength: 4, locked: true },
    {
      ...{ type: 'purchase', project: 'a', cost: 5, bought: true, supporters: 3 },
      ...{ payment: null, remaining: 1.5, phase: 'greedy' },
    },
  ],
};
const rating = {
  ...{ ...head, kind: 'rating', formula: 'skm', definition: '25 NRR', score: 80.1, grade: 'B' },
  ...{ rules, skipped: 0, reasons: [{ id: 'a', count: null }] },
  trend: [{ from: '2025-01-01', to: '2025-12-31', n: 300, score: null, grade: null }],
  items: [
    {
      ...{ key: 'u1', n: 3, skipped: 0, mean: 3.5, score: null, grade: null },
      distribution: [{ value: 1, count: 3, share: 1, interval }],
    },
  ],
};
const feedback = {
  ...{ ...head, kind: 'feedback', kinds: [{ id: 'a', count: 3 }] },
  statuses: [{ id: 'received', count: null }],
};
const wholes = [examples.Results, poll, rating, feedback];

const agreesOn = agreement(ReceivedResults, judgeResults);

test('figures of every kind are taken whole', () => {
  for (const whole of wholes) assert.equal(agreesOn(whole), true, JSON.stringify(whole));
});

test('figures of any backend are taken or refused exactly as by the schema', () => {
  const seen = [0, 0];
  const odd = fc.constantFrom<unknown[]>(...wholes).chain(wronged);
  fc.assert(
    fc.property(fc.oneof({ arbitrary: odd, weight: 9 }, nasty), (value) => {
      seen[agreesOn(value) ? 1 : 0]! += 1;
    }),
    { numRuns: 5000 },
  );
  assert.ok(Math.min(...seen) > 100, String(seen));
});

test('figures are taken or refused as by the schema at every bound of a number', () => {
  for (const odd of [-1, -0.1, 0, 0.5, 1, 1.1, 2 ** 53, Infinity, NaN, '1', true, null]) {
    for (const part of ['n', 'blank', 'exhausted', 'pairwise', 'paths', 'winners', 'rules'])
      for (const value of [odd, [odd], [[odd]], { odd }]) agreesOn({ ...poll, [part]: value });
    for (const part of ['count', 'share', 'interval', 'score', 'cost', 'agree'])
      for (const value of [odd, [odd, odd]])
        agreesOn({ ...poll, options: [{ ...poll.options[0], [part]: value }] });
    for (const round of poll.rounds)
      for (const part of Object.keys(round))
        agreesOn({ ...poll, rounds: [{ ...round, [part]: odd }] });
  }
});

test('a kind that cannot even be made a text is refused, and nothing is thrown', () => {
  const untextual: unknown = Object.create(null);
  assert.equal(agreesOn({ ...poll, kind: untextual }), false);
  assert.equal(agreesOn({ ...poll, rounds: [{ ...poll.rounds[0], type: untextual }] }), false);
});
