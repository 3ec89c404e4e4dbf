import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chance, deviceIn, VirtualTime } from '../test/virtual.ts';
import { SuaraError, type SuaraCode, type SuaraErrorDetails } from './errors.ts';
import { untilKept, type RetryRules } from './retry.ts';

interface Case extends Partial<Omit<RetryRules, 'platform'>> {
  random?: () => number;
}

/** Runs attempts that fail as told, and notes when each was made. */
function trying(failures: [SuaraCode, SuaraErrorDetails?][], rules: Case = {}) {
  const time = new VirtualTime();
  const began = time.now;
  const made: number[] = [];
  const waits: number[] = [];
  const place = deviceIn(time, { fetch, random: rules.random ?? chance(1) });
  const attempt = () => {
    const failure = failures[made.length];
    made.push(time.now - began);
    if (failure) return Promise.reject(new SuaraError(...failure));
    return Promise.resolve('kept');
  };
  const kept = untilKept(attempt, {
    idempotent: true,
    answered: () => true,
    onWaiting: (delay) => waits.push(delay),
    ...rules,
    platform: place.platform,
  });
  return { time, made, waits, place, kept };
}

const many = (n: number, code: SuaraCode, details: SuaraErrorDetails = {}) =>
  Array.from({ length: n }, (): [SuaraCode, SuaraErrorDetails] => [code, details]);

test('waits grow from at most 1 s to at most 5 min, a random part of each', async () => {
  const { time, waits, kept } = trying(many(14, 'network'), { random: () => 0.999_999 });
  await time.until(kept);
  const seconds = waits.map((wait) => Math.round(wait / 1000));
  assert.deepEqual(seconds, [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300, 300]);
});

test('a try is never made earlier than the backend asked, whatever chance or a wake-up says', () => {
  return fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.integer({ min: 1000, max: 3_600_000 }),
      async (seed, retryAfter) => {
        const { time, made, place, kept } = trying(
          many(1, 'too-many-requests', { retryable: true, retryAfter }),
          {
            random: chance(seed),
          },
        );
        time.after(retryAfter / 2, place.wake);
        await time.until(kept);
        assert.ok(made[1]! >= retryAfter, `${made[1]} is before ${retryAfter}`);
        assert.ok(made[1]! <= retryAfter + 1000);
      },
    ),
    { numRuns: 50 },
  );
});

test('coming online ends a wait within a second', async () => {
  const { time, made, place, kept } = trying(many(9, 'network'), { random: () => 0.9 });
  time.after(200_000, place.wake);
  await time.until(kept);
  assert.ok(
    made.some((at) => at >= 200_000 && at < 201_000),
    made.join(),
  );
});

test('a final answer is not tried again', async () => {
  const { time, made, kept } = trying(many(1, 'closed'));
  await assert.rejects(time.until(kept), { code: 'closed' });
  assert.equal(made.length, 1);
});

test('where nothing ever comes back though the device is online, it is called blocked after 3 tries', async () => {
  const { time, made, kept } = trying(many(9, 'network'), { answered: () => false });
  await assert.rejects(time.until(kept), { code: 'blocked' });
  assert.equal(made.length, 3);
});

test('a device that is offline goes on waiting', async () => {
  const { time, made, place, kept } = trying(many(9, 'network'), { answered: () => false });
  place.online = false;
  await time.until(kept);
  assert.equal(made.length, 10);
});

test('an answer that makes no sense is asked for twice more, and then told', async () => {
  const { time, made, kept } = trying(many(9, 'bad-answer'));
  await assert.rejects(time.until(kept), { code: 'bad-answer' });
  assert.equal(made.length, 3);
});

test('what can count twice is sent once, and the person is told that it may have arrived', async () => {
  const { time, made, kept } = trying(many(1, 'timeout'), { idempotent: false });
  await assert.rejects(time.until(kept), (error: SuaraError) => {
    assert.match(error.message, /may have arrived/);
    return error.code === 'timeout' && !error.retryable;
  });
  assert.equal(made.length, 1);
});

test('no try is made after the closing time', async () => {
  const closes = Date.parse('2026-11-24T09:05:00Z');
  const { time, made, kept } = trying(many(99, 'network'), { closes });
  await assert.rejects(time.until(kept), { code: 'closed' });
  assert.ok(made.every((at) => at <= 300_000));
});

test('a caller that stops it is obeyed while it waits, and leaves no timer behind', async () => {
  const stop = new AbortController();
  const { time, made, kept } = trying(many(99, 'network'), {
    signal: stop.signal,
    random: () => 0.5,
  });
  time.after(1200, () => stop.abort());
  await assert.rejects(time.until(kept), { code: 'aborted' });
  assert.equal(time.now - Date.parse('2026-11-24T09:00:00Z'), 1200);
  await time.drain();
  assert.equal(made.length, 2);
});
