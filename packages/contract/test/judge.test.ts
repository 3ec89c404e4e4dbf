// What a page judges without the validator is what the schemas say.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import {
  Activity,
  checkDefinition,
  checkSubmission,
  type Definition,
  type FieldIssue,
  Receipt,
  Submission,
} from '../src/index.ts';
import { judgeDraft, judgeReceipt, type Written } from '../src/judge/index.ts';
import { examples } from '../src/openapi/examples.ts';
import { agreement } from './agreement.ts';
import { isAnswerable, submissionOf } from './answers.ts';
import { definition } from './definitions.ts';
import { nasty, nastyText, wronged } from './wrong.ts';

const version = `sha256-${'A'.repeat(43)}`;
const published = (one: Definition) => Activity.parse({ ...one, version, state: 'open' });

/** What the schema and the check say, in the words of `judgeDraft`. */
function bySchema(activity: Activity, written: Written) {
  const whole = { activity: activity.id, version, revision: 1, page: null, ...written };
  const parsed = Submission.safeParse(whole);
  if (!parsed.success) return undefined;
  const { answer, contact, speaks, consent, language } = parsed.data;
  const issues = checkSubmission(activity, parsed.data);
  return issues.length > 0 ? undefined : { answer, contact, speaks, consent, language };
}

const writtenOf = ({ answer, contact, speaks, consent, language }: Record<string, unknown>) => ({
  ...{ answer, contact, speaks, consent, language },
});

/** Whether a pointer leads into what was written, or to something that an object there lacks. */
function isPlace(written: unknown, { pointer }: FieldIssue): boolean {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop();
  let at = written;
  for (const key of keys) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, name)) return true;
    at = (at as Record<string, unknown>)[name];
  }
  return last !== undefined;
}

function agrees(activity: Activity, written: Written): 'taken' | 'refused' {
  const expected = bySchema(activity, written);
  const judged = judgeDraft(activity, written);
  assert.deepEqual(judged.ok ? judged.value : undefined, expected, JSON.stringify(judged));
  if (judged.ok) return 'taken';
  assert.ok(judged.issues.length > 0);
  for (const issue of judged.issues) {
    assert.ok(isPlace(written, issue), `${issue.pointer} ${issue.code}`);
    assert.match(issue.code, /^[a-z-]+$/);
  }
  return 'refused';
}

const words = (text: string) => ({ id: text });
const base = {
  ...{ id: 'x', languages: ['id'], title: words('X'), timeZone: 'Asia/Jakarta' },
  ...{ opens: '2026-01-01T00:00:00Z', closes: null, notice: examples.Activity.notice },
};

/** A form that asks for a text, contact and who speaks. */
const complaint = published({
  ...base,
  kind: 'feedback',
  feedback: {
    kinds: [{ id: 'pengaduan', label: words('Pengaduan') }],
    questions: [{ kind: 'long-text', id: 'isi', label: words('Isi'), maxLength: 20_000 }],
    contact: { fields: ['name', 'email', 'phone', 'address'], required: [] },
    speaks: ['self', 'group', 'other'],
  },
} as unknown as Definition);

/** A poll that leaves every bound to the shape of a ballot. */
const poll = (method: string) =>
  published({
    ...base,
    kind: 'poll',
    poll: {
      ...{ method, options: [{ id: 'a', label: words('A') }] },
      ...{ scores: { min: -2e6, max: 2e6 }, points: { total: 1_000_000 } },
    },
  } as unknown as Definition);

/** What stands where a draft leaves something out. */
const absent = { contact: null, speaks: { for: 'self' }, consent: null };

const drafts = definition
  .filter((one) => checkDefinition(one).length === 0)
  .map(published)
  .filter(isAnswerable)
  .chain((activity) => fc.tuple(fc.constant(activity), submissionOf(activity).map(writtenOf)));

suite('a draft', () => {
  test('is taken, or refused at a place that it has, exactly as by the schemas', () => {
    const seen = { taken: 0, refused: 0 };
    const some = drafts.chain(([activity, written]) => {
      const odd = fc.array(wronged(written), { minLength: 15, maxLength: 15 });
      return fc.tuple(
        fc.constant(activity),
        odd.map((all) => [written, ...all]),
      );
    });
    fc.assert(
      fc.property(some, ([activity, all]) => {
        for (const one of all)
          seen[agrees(activity, writtenOf({ ...absent, ...(one as object) }))] += 1;
      }),
      { numRuns: 150 },
    );
    // Neither side is empty, or nothing was compared.
    assert.ok(Math.min(seen.taken, seen.refused) > 100, JSON.stringify(seen));
  });

  test('is judged as the schemas do where only a text in it is odd', () => {
    const text = fc.oneof(
      nastyText,
      nastyText.map((one) => one.repeat(3)),
      fc.constant('a'.repeat(20_001)),
    );
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('isi', 'email', 'name', 'address', 'group'),
        (odd, where) => {
          const part = (name: string, fine: string) => (where === name ? odd : fine);
          agrees(complaint, {
            answer: { kind: 'pengaduan', fields: { isi: part('isi', 'Lampu mati') } },
            contact: {
              name: part('name', 'Warga'),
              email: part('email', 'a@kota-contoh.example'),
              address: part('address', 'Jalan Melati 1'),
            },
            speaks: { for: 'group', name: part('group', 'KSM Melati') },
            consent: null,
            language: 'id',
          });
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is judged as the schemas do at every bound of a number', () => {
    const numbers = [-1e6 - 1, -1e6, -2, -1, -0, 0, 0.5, 1, 2, 5, 11, 12, 1e6, 1e6 + 1, 2 ** 53];
    const rating = published({
      ...base,
      kind: 'rating',
      rating: { items: [{ key: 'a', label: words('A'), labels: [words('1'), words('2')] }] },
    } as unknown as Definition);
    const rest = { ...absent, language: 'id' };
    for (const a of [...numbers, NaN, Infinity, '1', null, undefined]) {
      agrees(rating, { ...rest, answer: { items: { a } } });
      for (const [method, key] of [
        ['score', 'scores'],
        ['cumulative', 'points'],
        ['statements', 'votes'],
      ] as const)
        agrees(poll(method), { ...rest, answer: { [key]: { a } } });
    }
  });

  test('that JSON would not carry whole is refused', () => {
    const rest = { contact: null, speaks: { for: 'self' }, consent: null, language: 'id' };
    const odd: unknown[] = [
      new Map([['isi', 'Lampu mati']]),
      [new Map()],
      Object.create({ isi: 'Lampu mati' }),
      { isi: NaN },
      { isi: undefined },
      { isi: () => 'Lampu mati' },
      { isi: 1n },
    ];
    for (const fields of odd) {
      const judged = judgeDraft(complaint, { ...rest, answer: { kind: 'pengaduan', fields } });
      assert.equal(judged.ok, false);
    }
    const round: Record<string, unknown> = {};
    round['round'] = round;
    assert.equal(judgeDraft(complaint, { ...rest, answer: round }).ok, false);
  });
});

suite('a receipt', () => {
  const agreesOn = agreement(Receipt, judgeReceipt);
  const whole = {
    ...examples.Receipt,
    participation: { id: 'x', signature: 'y', keyId: 'z' },
  };

  test('of any backend is taken or refused exactly as by the schema', () => {
    const seen = [0, 0];
    const any = fc.oneof(
      { arbitrary: wronged(whole), weight: 5 },
      nasty,
      fc.dictionary(nastyText, nasty, { maxKeys: 3 }).map((more) => ({ ...more, ...whole })),
      fc
        .dictionary(nastyText, nasty, { maxKeys: 3 })
        .map((more) => ({ ...whole, participation: { ...more, ...whole.participation } })),
    );
    fc.assert(
      fc.property(any, (value) => {
        seen[agreesOn(value) ? 1 : 0]! += 1;
      }),
      { numRuns: 3000 },
    );
    assert.ok(Math.min(...seen) > 300, String(seen));
  });

  test('has times that exist and an address that can be followed', () => {
    const times = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 0, max: 9999 }),
          fc.integer({ min: 0, max: 13 }),
          fc.integer({ min: 0, max: 32 }),
          fc.constantFrom(
            'T09:00:00Z',
            'T23:59+07:00',
            'T24:00Z',
            'T09:00',
            ' 09:00Z',
            'T09:00:60Z',
            'T09:00:00.123-09:30',
            't09:00z',
          ),
        )
        .map(([year, month, day, time]) => {
          const two = (n: number) => String(n).padStart(2, '0');
          return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}${time}`;
        }),
      fc.date().map(String),
    );
    fc.assert(
      fc.property(times, (receivedAt) => void agreesOn({ ...whole, receivedAt })),
      { numRuns: 3000 },
    );
    const addresses = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        'https://',
        'https://[',
        'http://a b',
        'data:text/html,x',
        `https://a/${'x'.repeat(2048)}`,
        'https://a/\u0000',
        'https://a/\u202e',
        ' https://a',
        'https://a\n',
      ),
      fc.tuple(fc.constantFrom('http://', 'https://'), nastyText).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(addresses, (statusUrl) => void agreesOn({ ...whole, statusUrl })),
      { numRuns: 2000 },
    );
  });
});
