import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problems, problemType, type ProblemCode } from '@suara/contract';
import { refusal, retryAfterOf } from './refusals.ts';

const now = Date.parse('2026-11-24T09:00:00Z');
const after = (headers: Record<string, string>) => retryAfterOf(new Headers(headers), now);

test('Retry-After is read in seconds and as a date, and kept between 1 s and 1 h', () => {
  assert.equal(after({ 'retry-after': '120' }), 120_000);
  assert.equal(after({ 'retry-after': '0' }), 1000);
  assert.equal(after({ 'retry-after': '999999' }), 3_600_000);
  assert.equal(after({ 'retry-after': 'Tue, 24 Nov 2026 09:00:30 GMT' }), 30_000);
  assert.equal(after({ 'retry-after': 'soon' }), undefined);
  assert.equal(after({}), undefined);
});

test('a date is compared with the clock of the backend, not with that of the device', () => {
  const headers = {
    'retry-after': 'Mon, 23 Nov 2026 09:00:30 GMT',
    date: 'Mon, 23 Nov 2026 09:00:00 GMT',
  };
  assert.equal(after(headers), 30_000);
});

test('every problem of the contract is an error with a remedy, final where the contract says so', () => {
  for (const [code, { status, final }] of Object.entries(problems)) {
    const body = { type: problemType(code as ProblemCode), title: 'x', status };
    const error = refusal({ status, headers: new Headers(), body }, now);
    assert.deepEqual([error.code, error.retryable], [code, !final]);
    assert.match(error.message, /[.]$/);
    assert.notEqual(error.message, code);
  }
});

test('a refusal that a proxy gave is told by its status; a page of one is no answer', () => {
  const bare = (status: number) =>
    refusal({ status, headers: new Headers(), body: undefined }, now);
  assert.deepEqual([bare(503).code, bare(503).retryable], ['unavailable', true]);
  assert.deepEqual([bare(429).code, bare(429).retryable], ['too-many-requests', true]);
  assert.deepEqual([bare(413).code, bare(413).retryable], ['too-large', false]);
  assert.deepEqual([bare(403).code, bare(403).retryable], ['bad-answer', false]);
});
