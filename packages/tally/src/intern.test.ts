import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../testing/arbitraries.ts';
import { Interner } from './intern.ts';

test('equal sequences have one number, others another, in order of arrival', () => {
  const sequences = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }));
  fc.assert(
    fc.property(sequences, (all) => {
      const interner = new Interner();
      const known = new Map<string, number>();
      for (const sequence of all) {
        const key = sequence.join();
        const number = known.get(key) ?? known.size;
        known.set(key, number);
        assert.equal(interner.intern(sequence), number);
      }
      assert.equal(interner.size, known.size);
    }),
    runs(100),
  );
});

test('ten thousand sequences are kept as they were', () => {
  const interner = new Interner();
  const at = (number: number) => [number % 251, number >> 3, 65_535 - number];
  for (let number = 0; number < 10_000; number += 1)
    assert.equal(interner.intern(at(number)), number);
  for (let number = 0; number < 10_000; number += 1) {
    assert.equal(interner.intern(at(number)), number);
    const start = interner.starts[number] ?? -1;
    assert.deepEqual([...interner.words.subarray(start, start + 3)], at(number));
  }
  assert.equal(interner.starts[10_000], 30_000);
});

test('only the length that is given is looked at', () => {
  const interner = new Interner();
  assert.equal(interner.intern([1, 2, 3], 2), 0);
  assert.equal(interner.intern([1, 2]), 0);
  assert.equal(interner.intern([1, 2, 3]), 1);
  assert.equal(interner.intern([]), 2);
});

test('a sequence longer than the room there was is kept whole', () => {
  const interner = new Interner();
  const long = Array.from({ length: 10_000 }, (_, place) => place);
  interner.intern([5]);
  interner.intern(long);
  assert.deepEqual([...interner.words.subarray(1, 10_001)], long);
});

test('sequences that begin alike are told apart by their length', () => {
  const interner = new Interner();
  for (let length = 400; length >= 0; length -= 1) {
    assert.equal(interner.intern(new Uint16Array(length)), 400 - length);
  }
});
