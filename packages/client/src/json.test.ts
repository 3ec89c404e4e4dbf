import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toJson } from './json.ts';

test('any JSON value is written as JSON.stringify writes it', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => toJson(value) === JSON.stringify(value)));
});

test('what is undefined is left out', () => {
  assert.equal(toJson({ a: undefined, b: [1, { c: undefined }] }), '{"b":[1,{}]}');
});

test('a page whose arrays and objects bring their own toJSON changes nothing', () => {
  // As Prototype.js 1.6 does.
  const proto = { toJSON: () => '"spoilt"' };
  const value = { choice: Object.assign(['barat'], proto), votes: { a: 1 } };
  Object.defineProperty(value.choice, 'toJSON', { enumerable: false });
  assert.equal(JSON.stringify(value).includes('spoilt'), true);
  assert.equal(toJson(value), '{"choice":["barat"],"votes":{"a":1}}');
});
