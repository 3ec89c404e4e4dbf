// Definitions at random, of every kind: they pass the schema, and may still ask for what can't be.
import fc from 'fast-check';
import { type Definition, Definition as Schema, Method, Scale } from '../src/index.ts';

const languages = ['id', 'en'] as const;
const words = fc
  .tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ minLength: 1, maxLength: 20 }))
  .map(([id, en]) => ({ id: id.replace(/[^ -~]/g, 'x'), en: en.replace(/[^ -~]/g, 'y') }));

// Few names, so that some are used twice and some references lead nowhere.
const name = fc.constantFrom('a', 'b', 'c', 'judul', 'isi', 'jenis', 'barat', 'timur');
const option = fc.record({ id: name, label: words });
const options = fc.array(option, { minLength: 1, maxLength: 5 });
const small = fc.integer({ min: 0, max: 6 });

const base = {
  id: name,
  label: words,
  required: fc.boolean(),
  when: fc.record({
    question: fc.oneof(name, fc.constant('kind')),
    is: fc.array(fc.oneof(name, fc.boolean(), small), { minLength: 1, maxLength: 3 }),
  }),
};

function question(
  kind: string,
  more: Record<string, fc.Arbitrary<unknown>> = {},
  needed: string[] = [],
) {
  const all: Record<string, fc.Arbitrary<unknown>> = { kind: fc.constant(kind), ...base, ...more };
  return fc.record(all, { requiredKeys: ['kind', 'id', 'label', ...needed] });
}

const length = { minLength: small, maxLength: fc.integer({ min: 1, max: 50 }) };
const questions = fc.array(
  fc.oneof(
    question('text', length),
    question('long-text', length),
    question('choice', { options }, ['options']),
    question('choices', { options, min: small, max: fc.integer({ min: 1, max: 6 }) }, ['options']),
    question('yes-no'),
    question('number', { min: fc.integer(), max: fc.integer(), step: fc.constantFrom(0.1, 1, 5) }),
    question('date', { min: fc.constant('2026-01-01'), max: fc.constant('2026-12-31') }),
    question('email'),
    question('phone'),
    question('place', { position: fc.boolean() }),
    question('scale', { labels: fc.array(words, { minLength: 2, maxLength: 11 }) }, ['labels']),
    question('statement'),
  ),
  { minLength: 1, maxLength: 8 },
);

const participation = {
  changes: fc.constantFrom('until-close', 'never'),
  level: fc.constantFrom('anyone', 'device'),
  results: fc.constantFrom('live', 'after-vote', 'after-close', 'never'),
  k: fc.integer({ min: 1, max: 10 }),
};

const field = fc.constantFrom('name', 'email', 'phone', 'address');

const feedback = fc.record(
  {
    ...participation,
    kinds: fc.array(
      fc.record(
        { id: name, label: words, questions: fc.array(name, { maxLength: 4 }) },
        { requiredKeys: ['id', 'label'] },
      ),
      { minLength: 1, maxLength: 4 },
    ),
    questions,
    pages: fc.array(fc.record({ title: words, questions: fc.array(name, { maxLength: 3 }) }), {
      maxLength: 3,
    }),
    anonymous: fc.boolean(),
    confidential: fc.boolean(),
    contact: fc.record({ fields: fc.array(field), required: fc.array(field) }),
    speaks: fc.subarray(['self', 'group', 'other']),
    review: fc.boolean(),
  },
  { requiredKeys: ['kinds', 'questions'] },
);

const labels = fc.array(words, { minLength: 2, maxLength: 11 });
const rating = fc.record(
  {
    ...participation,
    scale: fc.constantFrom(...Scale.options),
    question: words,
    labels,
    items: fc.array(fc.record({ key: name, label: words, labels, required: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    }),
    reasons: fc.array(fc.record({ id: name, label: words }), { maxLength: 4 }),
    comment: fc.record({ label: words, maxLength: fc.integer({ min: 1, max: 100 }) }),
    profile: questions,
  },
  { requiredKeys: [] },
);

const poll = fc.record(
  {
    ...participation,
    method: fc.constantFrom(...Method.options),
    question: words,
    options: fc.array(
      fc.record(
        { id: name, label: words, cost: fc.nat(1000), withdrawn: fc.boolean() },
        { requiredKeys: ['id', 'label'] },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    order: fc.constantFrom('fixed', 'rotated', 'random'),
    blank: fc.boolean(),
    choose: fc.record({ min: small, max: small }, { requiredKeys: [] }),
    scores: fc.record({
      min: fc.integer({ min: -5, max: 5 }),
      max: fc.integer({ min: -5, max: 10 }),
    }),
    points: fc.record({ total: fc.nat(100), perOption: fc.nat(100) }, { requiredKeys: ['total'] }),
    budget: fc.nat(5000),
    currency: fc.constantFrom('IDR', 'EUR'),
    seats: fc.integer({ min: 1, max: 6 }),
    rules: fc.constantFrom({}, { 'tied-ranks': 'invalid' }, { 'ballot-within-budget': true }),
  },
  { requiredKeys: ['method', 'options'] },
);

const around = {
  id: fc.constantFrom('taman-kota', 'x', 'layanan-1'),
  languages: fc.constantFrom([...languages], ['id'], ['id', 'en', 'jv']),
  title: words,
  opens: fc.constant('2026-01-01T00:00:00+07:00'),
  closes: fc.constantFrom(null, '2026-12-31T23:59:59+07:00', '2025-01-01T00:00:00Z'),
  notice: fc.record(
    {
      controller: words,
      purpose: words,
      legalBasis: words,
      retention: fc.constant('P2Y'),
      contact: fc.constant({ email: 'halo@kota-contoh.example' }),
      consent: fc.record({ version: fc.constant('1'), text: words }),
    },
    { requiredKeys: ['controller', 'purpose', 'legalBasis', 'retention', 'contact'] },
  ),
};

/** A definition that has passed the schema; not all of them could be opened. */
export const definition: fc.Arbitrary<Definition> = fc
  .oneof(
    fc.record({ ...around, kind: fc.constant('feedback'), feedback }),
    fc.record({ ...around, kind: fc.constant('rating'), rating }),
    fc.record({ ...around, kind: fc.constant('poll'), poll }),
  )
  .map((one) => Schema.parse(one));
