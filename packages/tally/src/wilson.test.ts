import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../testing/arbitraries.ts';
import { shareOf, wilson } from './wilson.ts';

test('the ends are the shares that lie 1.96 standard errors from the share found', () => {
  const counts = fc
    .integer({ min: 1, max: 100_000 })
    .chain((n) => fc.integer({ min: 0, max: n }).map((count) => ({ count, n })));
  fc.assert(
    fc.property(counts, ({ count, n }) => {
      const [low, high] = wilson(count, n) ?? [NaN, NaN];
      const p = count / n;
      for (const end of [low, high]) {
        const distance = 1.959963984540054 * Math.sqrt((end * (1 - end)) / n);
        if (end > 0 && end < 1) assert.ok(Math.abs(Math.abs(p - end) - distance) < 1e-9);
      }
      assert.ok(low <= p && p <= high && low >= 0 && high <= 1);
    }),
    runs(300),
  );
});

test('the interval of 81 in 263 is that of the published example', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
  // Medicine 17 (1998), 857-872, table I, method 3: 0.2553, 0.3662
  const [low, high] = wilson(81, 263) ?? [];
  assert.equal(low?.toFixed(4), '0.2553');
  assert.equal(high?.toFixed(4), '0.3662');
});

test('none and all end exactly at 0 and 1', () => {
  assert.deepEqual(wilson(0, 20)?.[0], 0);
  assert.equal(wilson(0, 20)?.[1].toFixed(4), '0.1611');
  assert.deepEqual(wilson(20, 20)?.[1], 1);
});

test('of nothing there is no share', () => {
  assert.equal(wilson(0, 0), null);
  assert.deepEqual(shareOf(0, 0), { share: null, interval: null });
  assert.equal(shareOf(1, 4).share, 0.25);
});
