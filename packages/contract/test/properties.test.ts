// What holds for everything that can be written down, sent or answered.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  Activity,
  checkDefinition,
  checkSubmission,
  Definition,
  type FieldIssue,
  fieldIssues,
  pointer,
  Submission,
} from '../src/index.ts';
import { examples } from '../src/openapi/examples.ts';
import { isAnswerable, submissionOf } from './answers.ts';
import { definition } from './definitions.ts';
import { wronged } from './wrong.ts';

const version = `sha256-${'A'.repeat(43)}`;
const published = (one: Definition) => Activity.parse({ ...one, version, state: 'open' });

/** Where a pointer leads: the value there, or `undefined` with the object that lacks it. */
function follow(value: unknown, place: string): { parent: unknown; value: unknown } {
  const keys = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = value;
  let parent: unknown;
  for (const key of keys) {
    parent = at;
    at =
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined;
  }
  return { parent, value: at };
}

const isPlace = (whole: unknown, { pointer: place }: FieldIssue) =>
  place === '' || typeof follow(whole, place).parent === 'object';

suite('definitions', () => {
  test('parsing what was parsed changes nothing', () => {
    fc.assert(
      fc.property(definition, (one) => {
        assert.deepEqual(Definition.parse(one), one);
        assert.deepEqual(Definition.parse(JSON.parse(JSON.stringify(one))), one);
      }),
    );
  });

  test('a check never throws, and each mistake names a place in the definition', () => {
    fc.assert(
      fc.property(definition, (one) => {
        for (const { pointer: place, reason } of checkDefinition(one)) {
          assert.match(reason, /\w/);
          assert.equal(typeof follow(one, place).parent, 'object', place);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('an activity made wrong anywhere is refused at a place that it has, without an echo', () => {
    const wrong = definition.chain((one) => wronged({ ...one, secret: 'kenari-7f3a' }));
    fc.assert(
      fc.property(wrong, (value) => {
        const parsed = Definition.safeParse(value);
        if (parsed.success) return;
        for (const issue of fieldIssues(parsed.error.issues)) {
          assert.ok(isPlace(value, issue), `${issue.pointer} ${issue.code}`);
          assert.ok(!JSON.stringify(issue.params ?? {}).includes('kenari'));
        }
      }),
      { numRuns: 500 },
    );
  });
});

const codes = new Set([
  ...['required', 'type', 'format', 'too-long', 'too-short', 'too-many', 'too-few', 'out-of-range'],
  ...['not-integer', 'unknown-option', 'unknown-question', 'withdrawn-option', 'duplicate'],
  ...['over-budget', 'not-allowed', 'mismatch', 'control-character'],
]);

suite('submissions', () => {
  const anyAnswer = fc.oneof(
    fc.record({ choice: fc.array(fc.constantFrom('a', 'b', 'barat', 'x')) }),
    fc.record({
      ranking: fc.array(fc.array(fc.constantFrom('a', 'b', 'barat'), { minLength: 1 })),
    }),
    fc.record({
      scores: fc.dictionary(fc.constantFrom('a', 'b', 'toString'), fc.integer({ min: -9, max: 9 })),
    }),
    fc.record({
      points: fc.dictionary(fc.constantFrom('a', 'barat'), fc.integer({ min: -9, max: 200 })),
    }),
    fc.record({ votes: fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(-1, 0, 1)) }),
    fc.record(
      { score: fc.integer({ min: 0, max: 10 }), comment: fc.string() },
      { requiredKeys: [] },
    ),
    fc.record({ items: fc.dictionary(fc.constantFrom('a', 'b'), fc.integer({ min: 0, max: 11 })) }),
    fc.record({
      kind: fc.constantFrom('a', 'b', 'x'),
      fields: fc.dictionary(
        fc.constantFrom('a', 'b', 'c', 'judul', 'isi', 'valueOf'),
        fc.oneof(
          fc.string(),
          fc.boolean(),
          fc.double({ noNaN: true, noDefaultInfinity: true }),
          fc.array(fc.constantFrom('a', 'b')),
          fc.record({ text: fc.string() }),
        ),
      ),
    }),
  );
  const anySubmission = fc
    .record(
      {
        answer: anyAnswer,
        contact: fc.constantFrom(
          null,
          { name: 'Ana' },
          { email: 'a@kota-contoh.example', phone: '0812345' },
        ),
        speaks: fc.constantFrom(
          { for: 'self' },
          { for: 'group', name: 'KSM' },
          { for: 'other', by: 'officer' },
        ),
        consent: fc.constantFrom(null, '1', '2'),
        language: fc.constantFrom('id', 'en', 'fr'),
      },
      { requiredKeys: ['answer', 'language'] },
    )
    .map((one) => Submission.safeParse({ activity: 'x', version, revision: 1, ...one }))
    .filter((parsed) => parsed.success)
    .map((parsed) => parsed.data);

  test('any answer to any activity is judged without throwing, by documented codes, at places of a submission', () => {
    fc.assert(
      fc.property(definition, anySubmission, (one, submission) => {
        for (const issue of checkSubmission(one, submission)) {
          assert.ok(codes.has(issue.code), issue.code);
          assert.match(issue.pointer, /^\/(answer|contact|consent|language|speaks)(\/|$)/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('what fits an activity that can be opened passes both the schema and the check', () => {
    const fitting = definition
      .filter((one) => checkDefinition(one).length === 0)
      .map(published)
      .filter(isAnswerable)
      .chain((activity) => fc.tuple(fc.constant(activity), submissionOf(activity)));
    fc.assert(
      fc.property(fitting, ([activity, sent]) => {
        const submission = Submission.parse(sent);
        const issues = checkSubmission(activity, submission);
        assert.deepEqual(issues, [], JSON.stringify(sent));
        assert.deepEqual(Submission.parse(submission), submission);
      }),
      { numRuns: 200 },
    );
  });

  test('what was made wrong is refused at a place that it has', () => {
    const wrong = fc.constant(examples.Submission).chain(wronged);
    fc.assert(
      fc.property(wrong, (value) => {
        const parsed = Submission.safeParse(value);
        if (parsed.success) return;
        const issues = fieldIssues(parsed.error.issues);
        assert.ok(issues.length > 0);
        for (const issue of issues)
          assert.ok(isPlace(value, issue), `${issue.pointer} ${issue.code}`);
      }),
      { numRuns: 2000 },
    );
  });

  test('keys of prototypes are refused like any other key, and change nothing', () => {
    for (const key of ['__proto__', 'constructor', 'prototype', 'toString']) {
      for (const place of ['"x":1', `"${key}":{"polluted":1}`]) {
        const text = `{"activity":"x","version":"${version}","revision":1,"language":"id","answer":{"votes":{"${key}":1}},${place}}`;
        assert.equal(Submission.safeParse(JSON.parse(text)).success, false, text);
      }
    }
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
});

test('a pointer leads back to the place it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (path) => {
      const whole = path.reduceRight<unknown>(
        (value, key) => Object.fromEntries([[key, value]]),
        'here',
      );
      assert.equal(follow(whole, pointer(path)).value, 'here');
    }),
  );
});
