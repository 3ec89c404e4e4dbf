import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ballotOf, methods, runs } from '../testing/arbitraries.ts';
import { ballotKey } from './ballots.ts';
import { TallyError } from './errors.ts';
import { add, Profile, profileOf } from './profile.ts';
import type { Ballot } from './types.ts';

const ids = [...'abcd'];
const options = ids.map((id) => ({ id }));
const poll = { method: 'approval', options } as const;
const sorted = (profile: Profile) => [...profile.entries()].sort();

test('a profile is its distinct ballots and how often each was cast', () => {
  const some = fc
    .constantFrom(...methods)
    .chain((method) => fc.array(ballotOf(method, ids)).map((ballots) => ({ method, ballots })));
  fc.assert(
    fc.property(some, ({ method, ballots }) => {
      const counts = new Map<string, number>();
      for (const ballot of ballots) {
        const key = ballotKey(method, ballot);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      const profile = profileOf({ method, options }, ballots);
      assert.deepEqual(sorted(profile), [...counts].sort());
      assert.deepEqual(sorted(profileOf({ method, options }, counts)), [...counts].sort());
      assert.equal(profile.n, ballots.length);
      assert.equal(profile.version, ballots.length);
    }),
    runs(100),
  );
});

test('a ballot that goes leaves no trace', () => {
  const profile = profileOf(poll, [{ choice: ['a'] }]);
  add(profile, { choice: ['b'] }, 2);
  assert.equal(add(profile, { choice: ['b'] }, -2), profile);
  assert.deepEqual(sorted(profile), [['{"choice":["a"]}', 1]]);
  assert.equal(profile.n, 1);
  assert.equal(profile.version, 3);
});

test('no more ballots go than came, and a refusal changes nothing', () => {
  const profile = profileOf(poll, [{ choice: ['a'] }]);
  const gone = { message: 'A ballot is taken out that is not in the profile.', name: 'TallyError' };
  assert.throws(() => add(profile, { choice: ['a'] }, -2), gone);
  assert.throws(() => add(profile, { choice: ['x'] }, -1), gone);
  assert.throws(() => add(profile, { choice: ['a'] }, 0.5), /whole numbers/);
  assert.throws(() => add(profile, { choice: ['x'] }, 0.5), /whole numbers/);
  assert.deepEqual(sorted(profile), [['{"choice":["a"]}', 1]]);
  assert.equal(profile.n, 1);
  assert.equal(profile.version, 1);
});

test('ballots that no count can read are kept and can be taken out', () => {
  const profile = new Profile('approval', ids);
  const odd = [{ choice: ['x'] }, { choice: ['x'] }, { points: {} }, null] as Ballot[];
  for (const ballot of odd) profile.add(ballot);
  assert.deepEqual(sorted(profile), [
    ['null', 2],
    ['{"choice":["x"]}', 2],
  ]);
  assert.deepEqual(profile.odd.get('null'), { count: 2, reason: 'malformed' });
  profile.add({ choice: ['x'] }, -2);
  assert.deepEqual(sorted(profile), [['null', 2]]);
  assert.equal(profile.n, 2);
});

test('two thousand different ballots are counted each', () => {
  const profile = new Profile('score', ['a']);
  for (let score = 0; score < 2000; score += 1) profile.add({ scores: { a: score } }, score + 1);
  assert.equal(profile.n, 2001000);
  for (const [key, count] of profile.entries()) assert.equal(key, `{"scores":{"a":${count - 1}}}`);
});

test('two options of the same id are refused', () => {
  assert.throws(() => new Profile('approval', ['a', 'a']), TallyError);
});

test('a profile takes no more options than ballots can tell apart', () => {
  const many = Array.from({ length: 32767 }, (_, place) => String(place));
  const profile = new Profile('approval', many);
  assert.throws(() => profile.addOption('more'), /at most 32767 options/);
});

test('an option that is added later may be chosen', () => {
  const profile = new Profile('approval', ['a']);
  assert.equal(profile.addOption('b'), 1);
  profile.add({ choice: ['b'] });
  assert.equal(profile.odd.size, 0);
});
