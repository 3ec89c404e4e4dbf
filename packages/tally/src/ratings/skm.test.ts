import assert from 'node:assert/strict';
import { test } from 'node:test';
import { skmGrade, skmIndex, unsur } from '../index.ts';
import { skmUnsur } from './skm.ts';

test('the index of Bantul DPTR 2023 is 87.28, which only the exact ninth gives', () => {
  // NRR published by Kabupaten Bantul for the Dinas Pertanahan dan Tata Ruang, 2023, in hundredths
  const published = [331, 335, 349, 393, 345, 339, 339, 376, 335].map((sum) => ({ sum, n: 100 }));
  assert.equal(skmIndex(published), 87.28);
  assert.equal(skmIndex(published, '0.111'), 87.19);
  assert.equal(skmIndex(published, '0.11'), 86.41);
  assert.equal(skmGrade(87.28), 'B');
});

test('the best index is 100 and the worst 25', () => {
  assert.equal(skmIndex(unsur.map(() => ({ sum: 12, n: 3 }))), 100);
  assert.equal(skmIndex(unsur.map(() => ({ sum: 3, n: 3 }))), 25);
  assert.equal(
    skmIndex(
      unsur.map(() => ({ sum: 12, n: 3 })),
      '0.111',
    ),
    99.9,
  );
  assert.equal(
    skmIndex(
      unsur.map(() => ({ sum: 12, n: 3 })),
      '0.11',
    ),
    99,
  );
});

test('an unsur that nobody answered leaves no index', () => {
  assert.equal(
    skmIndex([
      { sum: 4, n: 1 },
      { sum: 0, n: 0 },
    ]),
    null,
  );
  assert.equal(skmIndex([]), null);
});

test('the index is rounded once, half up', () => {
  // 25 * 2.4594 = 61.485, which is a little less in binary
  assert.equal(skmIndex([{ sum: 24594, n: 10000 }]), 61.49);
  assert.equal(skmIndex([{ sum: 245939, n: 100000 }]), 61.48);
});

test('a rounded weight is for nine unsur', () => {
  assert.throws(() => skmIndex([{ sum: 4, n: 1 }], '0.11'), /0.11 is for nine unsur/);
});

test('the bands of quality have no gap', () => {
  const bands: [number, string][] = [
    ...[
      [25, 'D'],
      [64.99, 'D'],
      [64.994, 'D'],
      [64.995, 'C'],
      [65, 'C'],
    ],
    ...[
      [76.6, 'C'],
      [76.604, 'C'],
      [76.605, 'B'],
      [76.61, 'B'],
    ],
    ...[
      [88.3, 'B'],
      [88.304, 'B'],
      [88.305, 'A'],
      [88.31, 'A'],
      [100, 'A'],
    ],
  ] as [number, string][];
  for (const [index, grade] of bands) assert.equal(skmGrade(index), grade, String(index));
});

test('an unsur has an index and a grade of its own', () => {
  assert.deepEqual(skmUnsur({ sum: 331, n: 100 }), { index: 82.75, grade: 'B' });
  assert.deepEqual(skmUnsur({ sum: 0, n: 0 }), { index: null, grade: null });
});
