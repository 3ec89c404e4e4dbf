import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../testing/arbitraries.ts';
import {
  instruments,
  sampleSize,
  score,
  scoreFromHistograms,
  SMALLEST_GROUP,
  suppress,
  unsur,
} from '../index.ts';
import type { Answers, Instrument } from '../index.ts';

const ratings = (...values: (number | null)[]) => values.map((rating) => ({ rating }));
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

test('SKM is scored by unsur, and what was skipped is counted', () => {
  const all = Object.fromEntries(unsur.map((key) => [key, 4]));
  const rows: Answers[] = [all, { ...all, cost: 1, time: null }, {}];
  const result = score('skm', rows);
  assert.deepEqual([result.n, result.skipped, result.formula], [2, 1, 'skm']);
  const item = (key: string) => result.items.find((one) => one.key === key);
  assert.deepEqual(
    ['cost', 'time'].map((key) => [item(key)?.n, item(key)?.skipped, item(key)?.mean]),
    [
      [2, 1, 2.5],
      [1, 2, 4],
    ],
  );
  assert.deepEqual([item('cost')?.score, item('cost')?.grade], [62.5, 'D']);
  // (8 * 4 + 2.5) / 9 * 25
  assert.deepEqual([result.score, result.grade], [95.83, 'A']);
  assert.deepEqual(result.rules, { weight: 'exact', unsur: 9 });
  assert.equal(score('skm', rows, { weight: '0.111' }).score, 95.74);
  assert.deepEqual(score('skm', rows, { weight: '0.111' }).rules, { weight: '0.111', unsur: 9 });
});

test('an agency can ask fewer unsur, each weighing as much', () => {
  const items = ['time', 'conduct'];
  const result = score('skm', [{ time: 4, conduct: 3, cost: 1 }], { items });
  assert.deepEqual([result.score, result.rules], [87.5, { weight: 'exact', unsur: 2 }]);
  assert.deepEqual(
    result.items.map((item) => item.key),
    items,
  );
});

test('an unsur without answers leaves SKM without index and grade', () => {
  const result = score('skm', [{ time: 4 }]);
  assert.deepEqual([result.score, result.grade, result.n], [null, null, 1]);
  assert.deepEqual(
    result.items.map((item) => item.grade).filter((grade) => grade !== null),
    ['A'],
  );
});

test('CSAT is the share of 4 and 5', () => {
  assert.equal(score('csat', ratings(1, 3, 4, 5)).score, 50);
  assert.equal(score('csat', ratings(2, 3, 3, 5)).score, 25);
});

test('NPS is promoters less detractors, with passives in the denominator', () => {
  assert.equal(score('nps', ratings(10, 9, 8, 7, 6, 0, 0, 0)).score, -25);
  assert.equal(score('nps', ratings(...times(3, 9), ...times(1, 6))).score, 50);
  assert.equal(score('nps', ratings(8, 7)).score, 0);
});

test('CES and mean are means', () => {
  assert.equal(score('ces', ratings(7, 6, 1)).score, 14 / 3);
  assert.equal(score('mean', ratings(5, 2)).score, 3.5);
  assert.equal(score('mean', ratings(0, 1), { range: [0, 1] }).score, 0.5);
});

test('GOV.UK is (mean - 1) / 4 in per cent', () => {
  // alphagov/spotlight, user-satisfaction.js
  assert.equal(score('govuk', ratings(5, 5, 4, 3, 1)).score, 65);
  assert.equal(score('govuk', ratings(1)).score, 0);
  assert.equal(score('govuk', ratings(5)).score, 100);
});

test('A-11 scores each driver, and nothing over all of them', () => {
  const result = score('a11', [
    { trust: 4, ease: 2 },
    { trust: 3, ease: 1 },
    { trust: 5 },
    { trust: 5 },
  ]);
  const of = (key: string) => result.items.find((item) => item.key === key);
  assert.deepEqual([of('trust')?.score, of('ease')?.score, of('employee')?.score], [75, 0, null]);
  assert.deepEqual([result.score, result.n, of('ease')?.skipped], [null, 4, 2]);
  assert.equal(result.grade, undefined);
});

test('where nobody answered the score is null, not 0', () => {
  for (const instrument of Object.keys(instruments) as Instrument[]) {
    const result = score(instrument, [{}, { rating: null }, { rating: undefined }]);
    assert.deepEqual([result.score, result.n, result.skipped], [null, 0, 3]);
    for (const item of result.items) {
      assert.deepEqual([item.n, item.skipped, item.mean, item.score], [0, 3, null, null]);
      assert.ok(
        item.distribution.every(({ share, interval }) => share === null && interval === null),
      );
    }
    assert.equal(result.definition, instruments[instrument].definition);
  }
});

test('every value of the scale is in the distribution, with share and interval', () => {
  const [item] = score('csat', ratings(5, 5, 2, null)).items;
  assert.deepEqual(
    item?.distribution.map(({ value, count }) => [value, count]),
    [
      ...[
        [1, 0],
        [2, 1],
        [3, 0],
        [4, 0],
        [5, 2],
      ],
    ],
  );
  assert.equal(item?.distribution[4]?.share, 2 / 3);
  assert.equal(item?.distribution[4]?.interval?.length, 2);
});

test('answers outside the scale are refused, with the question and the range', () => {
  const refused: [Instrument, Answers][] = [
    ...(['csat', 'govuk'] as const).flatMap((one) =>
      [0, 6, 2.5].map((rating) => [one, { rating }]),
    ),
    ...[-1, 11].map((rating) => ['nps', { rating }]),
    ...[0, 8].map((rating) => ['ces', { rating }]),
    ...[0, 5].map((time) => ['skm', { time }]),
  ] as [Instrument, Answers][];
  for (const [instrument, answers] of refused) {
    const { min, max } = instruments[instrument];
    const [key = ''] = Object.keys(answers);
    const message = `An answer to "${key}" is not a whole number from ${min} to ${max}.`;
    assert.throws(() => score(instrument, [answers]), { name: 'TallyError', message });
  }
});

test('histograms give what the answers give', () => {
  const rows = fc.array(fc.record({ rating: fc.option(fc.integer({ min: 1, max: 5 })) }));
  fc.assert(
    fc.property(rows, (answers) => {
      const given = answers.flatMap(({ rating }) => (rating === null ? [] : [rating]));
      const histogram: Record<string, number> = {};
      for (const rating of given) histogram[rating] = (histogram[rating] ?? 0) + 1;
      const distribution = {
        n: given.length,
        skipped: answers.length - given.length,
        histograms: { rating: histogram },
      };
      for (const instrument of ['csat', 'mean', 'ces', 'govuk'] as const) {
        assert.deepEqual(scoreFromHistograms(instrument, distribution), score(instrument, answers));
      }
      const top = given.filter((rating) => rating > 3).length;
      const { score: csat } = score('csat', answers);
      assert.equal(csat, given.length === 0 ? null : (100 * top) / given.length);
    }),
    runs(100),
  );
});

test('histograms that cannot be are refused', () => {
  const of =
    (histograms: Record<string, Record<string, number>>, n = 1) =>
    () =>
      scoreFromHistograms('csat', { n, skipped: 0, histograms });
  assert.throws(of({ rating: { 6: 1 } }), /not a whole number from 1 to 5/);
  assert.throws(of({ rating: { many: 1 } }), /not a whole number from 1 to 5/);
  assert.throws(of({ rating: { 5: -1 } }), /count of an answer to "rating"/);
  assert.throws(of({ rating: { 5: 0.5 } }), /count of an answer to "rating"/);
  assert.throws(of({ rating: { 5: 2 } }), /"rating" has more answers than there are people/);
  assert.throws(of({ stars: {} }), /csat has no question "stars". It has: rating/);
  assert.equal(of({ rating: { 5: 1 } })().score, 100);
  assert.equal(of({}, 0)().score, null);
});

test('sample sizes are those of the table of Krejcie and Morgan', () => {
  // Educational and Psychological Measurement 30 (1970), table 1
  const table = {
    ...{ 10: 10, 15: 14, 20: 19, 25: 24, 30: 28, 35: 32, 40: 36, 45: 40, 50: 44, 55: 48, 60: 52 },
    ...{ 65: 56, 70: 59, 75: 63, 80: 66, 85: 70, 90: 73, 95: 76, 100: 80, 110: 86, 120: 92 },
    ...{ 130: 97, 140: 103, 220: 140, 230: 144, 240: 148, 250: 152, 500: 217, 1200: 291 },
    ...{ 1300: 297, 1400: 302, 1500: 306, 2800: 338, 5000: 357, 9000: 368, 10_000: 370 },
  };
  for (const [population, required] of Object.entries(table)) {
    assert.equal(sampleSize(Number(population)).required, required, population);
  }
  assert.deepEqual(sampleSize(1000, 'up'), {
    ...{ population: 1000, required: 278, rule: 'krejcie-morgan', rounding: 'up' },
  });
  assert.deepEqual([sampleSize(60, 'up').required, sampleSize(30, 'up').required], [53, 28]);
  assert.deepEqual([sampleSize(0).required, sampleSize(1).required], [0, 1]);
  for (const population of [-1, 1.5, NaN])
    assert.throws(() => sampleSize(population), /whole number/);
});

test('small groups are hidden, and so many others that the total does not tell', () => {
  assert.deepEqual(suppress({ a: 3, b: 9, c: 7 }), { a: null, b: 9, c: null });
  assert.deepEqual(suppress({ a: 1, b: 2, c: 5, d: 8 }), { a: null, b: null, c: null, d: 8 });
  assert.deepEqual(suppress({ a: 3, b: 4, c: 5 }), { a: null, b: null, c: 5 });
  assert.deepEqual(suppress({ a: 5, b: 0 }), { a: 5, b: 0 });
  assert.deepEqual(suppress({ a: 4, b: 0 }), { a: null, b: null });
  assert.deepEqual(suppress({ a: 2, b: 2 }, 5), { a: null, b: null });
  assert.deepEqual(suppress({ a: 1, b: 2 }, 1), { a: 1, b: 2 });
  assert.deepEqual(suppress({}), {});
  assert.equal(SMALLEST_GROUP, 5);
  for (const k of [0, 1.5]) assert.throws(() => suppress({}, k), /whole number from 1/);
});

test('what is hidden cannot be found by subtracting from the total', () => {
  const cells = fc.dictionary(fc.constantFrom(...'abcdef'), fc.integer({ min: 0, max: 12 }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(cells, fc.integer({ min: 2, max: 6 }), (groups, k) => {
      const shown = suppress(groups, k);
      assert.deepEqual(Object.keys(shown), Object.keys(groups));
      const hidden = Object.keys(groups).filter((name) => shown[name] === null);
      const people = hidden.reduce((sum, name) => sum + (groups[name] ?? 0), 0);
      for (const [name, cell] of Object.entries(shown)) {
        if (cell === null) continue;
        assert.equal(cell, groups[name]);
        assert.ok(cell === 0 || cell >= k);
      }
      const all = hidden.length === Object.keys(groups).length;
      assert.ok(hidden.length === 0 || all || (hidden.length > 1 && people >= k));
    }),
    runs(200),
  );
});

test('A-11 asks about satisfaction, trust and the five drivers of section 280', () => {
  assert.deepEqual(instruments.a11.items, [
    ...['satisfaction', 'trust', 'effectiveness', 'ease'],
    ...['efficiency', 'transparency', 'employee'],
  ]);
});

test('a definition says which answers its figure takes, and the rule that asks for it', () => {
  const says: [Instrument, RegExp][] = [
    ['mean', /sum of ratings \/ n$/],
    ['csat', /ratings of 4 or 5\) \/ n$/],
    ['nps', /ratings of 9 or 10\) \/ n - 100 \* \(ratings of 0 to 6\) \/ n$/],
    ['ces', /^CES 2.0: .* from 1 to 7 \/ n$/],
    ['govuk', /\/ n - 1\) \/ \(5 - 1\)$/],
    ['a11', /^OMB Circular A-11 section 280.*4 or 5.*no figure over all drivers$/],
    ['skm', /^PermenPANRB 14\/2017: 25 \*.*rounded once, half up, to 2 decimals$/],
  ];
  assert.deepEqual(says.map(([instrument]) => instrument).sort(), Object.keys(instruments).sort());
  for (const [instrument, words] of says) assert.match(instruments[instrument].definition, words);
});
