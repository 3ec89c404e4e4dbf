// What holds for every text, and for everything that a backend may answer.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  Activity,
  fieldIssues,
  longText,
  parseResponse,
  Problem,
  Receipt,
  Results,
  Slug,
  Submission,
} from '../src/index.ts';
import { examples } from '../src/openapi/examples.ts';
import { anyCharacter, nasty, nastyText, wronged } from './wrong.ts';

suite('text', () => {
  const text = longText(1000);
  const any = fc.string({ unit: anyCharacter, maxLength: 50 });

  test('is kept in NFC, and parsing it again changes nothing', () => {
    fc.assert(
      fc.property(any, (one) => {
        const parsed = text.safeParse(one);
        if (!parsed.success) return;
        assert.equal(parsed.data, one.normalize('NFC'));
        assert.equal(text.parse(parsed.data), parsed.data);
      }),
      { numRuns: 2000 },
    );
  });

  test('in every normal form is the same bytes', () => {
    fc.assert(
      fc.property(any, (one) => {
        const [composed, taken] = [
          text.safeParse(one.normalize('NFC')),
          text.safeParse(one.normalize('NFD')),
        ];
        assert.equal(composed.success, taken.success);
        assert.equal(composed.data, taken.data);
      }),
    );
  });

  test('is as long as HTML counts it: a character beyond the first 65 536 is two', () => {
    assert.equal(longText(10).safeParse('👍'.repeat(5)).success, true);
    const { error } = longText(10).safeParse('👍'.repeat(6));
    assert.deepEqual(
      fieldIssues(error?.issues ?? []).map(({ code }) => code),
      ['too-long'],
    );
    assert.equal(longText(10).safeParse('a'.repeat(11)).error?.issues.length, 1);
  });

  test('holds no control character and no half of a surrogate pair', () => {
    fc.assert(
      fc.property(any, (one) => {
        const parsed = text.safeParse(one);
        // eslint-disable-next-line no-control-regex -- these must be gone
        const clean = one.isWellFormed() && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(one);
        assert.equal(parsed.success, clean && one.normalize('NFC').length <= 1000);
      }),
      { numRuns: 2000 },
    );
  });

  test('is judged in a time that grows no faster than its length', () => {
    const hard = [
      'a'.repeat(100_000),
      `${'a-'.repeat(50_000)}!`,
      '\u0301'.repeat(100_000),
      '@.'.repeat(50_000),
    ];
    for (const one of hard) {
      const started = performance.now();
      Slug.safeParse(one);
      text.safeParse(one);
      Submission.safeParse({ ...examples.Submission, contact: { email: one, phone: one } });
      assert.ok(performance.now() - started < 2000, `${one.slice(0, 10)} took too long`);
    }
  });
});

suite('answers of a backend', () => {
  const schemas = { Activity, Receipt, Results } as const;

  for (const name of ['Activity', 'Receipt', 'Results'] as const) {
    test(`a ${name.toLowerCase()} of a newer server is read without what is new in it`, () => {
      const key = nastyText.map((text) => `neu-${text.toWellFormed()}`);
      fc.assert(
        fc.property(fc.dictionary(key, nasty, { maxKeys: 3 }), (more) => {
          const read = parseResponse<unknown>(schemas[name], { ...examples[name], ...more });
          assert.deepEqual(read, { ok: true, value: examples[name] });
        }),
      );
    });
  }

  test('anything else is refused without throwing', () => {
    const odd = fc.oneof(nasty, wronged(examples.Receipt), wronged(examples.Results));
    fc.assert(
      fc.property(odd, (value) => {
        for (const schema of [Receipt, Results, Problem, Activity]) {
          const read = parseResponse<unknown>(schema, value);
          if (!read.ok) assert.ok(read.issues.length > 0);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
