import assert from 'node:assert/strict';
import { test } from 'node:test';
import { methods } from '../testing/arbitraries.ts';
import { ruleSpecs, rulesOf } from './rules.ts';
import type { Method } from './types.ts';

test('every rule has a default, and it is the first of its values', () => {
  for (const method of methods) {
    const rules = rulesOf({ method });
    assert.deepEqual(Object.keys(rules), Object.keys(ruleSpecs[method]));
    for (const [name, { values, integer, text, about }] of Object.entries(ruleSpecs[method])) {
      const whole = typeof integer?.default === 'function' ? integer.default({}) : integer?.default;
      const expected = values?.[0] ?? whole ?? null;
      assert.equal(rules[name], expected);
      assert.ok(about.length > 20 && about.endsWith('.'), `${method} ${name}: ${about}`);
      assert.ok(values ?? integer ?? text, `${method} ${name} takes nothing`);
    }
  }
});

test('the defaults are these', () => {
  const ranks = { 'skipped-ranks': 'ignore', 'repeated-ranks': 'first' };
  const pairs = { strength: 'winning-votes', unranked: 'last', 'tied-ranks': 'equal', ...ranks };
  assert.deepEqual(Object.fromEntries(methods.map((method) => [method, rulesOf({ method })])), {
    plurality: { overvotes: 'invalid', seed: null },
    approval: { overvotes: 'invalid', seed: null },
    score: { aggregate: 'sum', unscored: 'excluded', seed: null },
    cumulative: { seed: null },
    quadratic: { seed: null },
    borda: { base: 'zero', unranked: 'zero', 'tied-ranks': 'mean', ...ranks, seed: null },
    'instant-runoff': {
      ...{ 'tied-ranks': 'stop', ...ranks },
      ...{ until: 'majority', 'tie-break': 'none', seed: null },
    },
    stv: {
      ...{ quota: 'droop', decimals: 5, 'tied-ranks': 'stop', ...ranks },
      ...{ 'tie-break': 'previous-rounds', seed: null },
    },
    schulze: { ...pairs, seed: null },
    'ranked-pairs': { ...pairs, seed: null },
    statements: {},
    'greedy-budget': {
      ...{ overvotes: 'invalid', 'ballot-within-budget': false },
      ...{ unaffordable: 'skip', seed: null },
    },
    'equal-shares': {
      'ballot-within-budget': false,
      ...{ overvotes: 'invalid', utility: 'cost', completion: 'add1-utilitarian' },
      ...{ increment: 1, seed: null },
    },
  });
});

test('the values of each rule are these, and no others', () => {
  const pairs = {
    strength: 'winning-votes margins',
    unranked: 'last none',
    'tied-ranks': 'equal invalid',
  };
  const ranks = {
    'skipped-ranks': 'ignore stop stop-at-two invalid',
    'repeated-ranks': 'first stop invalid',
  };
  const transfers = { 'tied-ranks': 'stop skip wait invalid', ...ranks };
  const overvotes = { overvotes: 'invalid blank' };
  const budget = { ...overvotes, 'ballot-within-budget': 'false true' };
  const valuesOf = (method: Method) =>
    Object.fromEntries(
      Object.entries(ruleSpecs[method]).flatMap(([name, { values }]) =>
        values ? [[name, values.join(' ')]] : [],
      ),
    );
  assert.deepEqual(Object.fromEntries(methods.map((method) => [method, valuesOf(method)])), {
    plurality: overvotes,
    approval: overvotes,
    score: { aggregate: 'sum mean', unscored: 'excluded zero' },
    cumulative: {},
    quadratic: {},
    borda: { base: 'zero one', unranked: 'zero mean', 'tied-ranks': 'mean invalid', ...ranks },
    'instant-runoff': {
      ...transfers,
      until: 'majority last',
      'tie-break': 'none previous-rounds',
    },
    stv: { quota: 'droop hare', ...transfers, 'tie-break': 'previous-rounds none' },
    schulze: { ...pairs, ...ranks },
    'ranked-pairs': { ...pairs, ...ranks },
    statements: {},
    'greedy-budget': { ...budget, unaffordable: 'skip stop' },
    'equal-shares': {
      ...budget,
      utility: 'cost count',
      completion: 'add1-utilitarian add1 utilitarian none',
    },
  });
});

test('a rule that is given is used', () => {
  const rules = { seed: '', decimals: 0, quota: 'hare' };
  assert.deepEqual({ ...rulesOf({ method: 'stv' }), ...rules }, rulesOf({ method: 'stv', rules }));
});

test('a rule that does not exist is refused, and those that do are named', () => {
  const unknown = { method: 'score', rules: { quota: 'droop' } } as const;
  assert.throws(() => rulesOf(unknown), {
    message: 'score has no rule "quota". It has: aggregate, unscored, seed.',
  });
  assert.throws(() => rulesOf({ method: 'statements', rules: { constructor: 1 } }), /It has: none/);
});

test('a value that a rule does not take is refused', () => {
  const refused = (rules: Record<string, string | number | boolean>, message: RegExp) =>
    assert.throws(() => rulesOf({ method: 'stv', rules }), message);
  refused({ quota: 'imperiali' }, /"quota" of stv takes one of: droop, hare/);
  for (const decimals of [-1, 6, 2.5, '3']) refused({ decimals }, /an integer from 0 to 5/);
  refused({ seed: 7 }, /takes a text, or null/);
});

test('the step of Add1 grows with the budget, so that small units end too, and results name it', () => {
  const stepFor = (budget: number) => rulesOf({ method: 'equal-shares', budget })['increment'];
  assert.deepEqual([0, 100_000, 100_001, 500_000_000].map(stepFor), [1, 1, 10, 10_000]);
});
