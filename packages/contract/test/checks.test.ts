// Tables of what is wrong: one row a rule, for answers to each kind of question and for definitions.
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  checkDefinition,
  Definition,
  type DefinitionInput,
  Question,
  RatingAnswer,
  type Value,
} from '../src/index.ts';
import { checkBallot, checkValue, rangeOf, sideOf } from '../src/check/index.ts';

const words = (text: string) => ({ id: text });
const asked = (kind: string, more: object = {}) =>
  Question.parse({ kind, id: 'x', label: words('X'), ...more });
const two = {
  options: [
    { id: 'a', label: words('A') },
    { id: 'b', label: words('B') },
  ],
};

const values: [question: Question, value: Value | undefined, code: string | undefined][] = [
  [asked('text', { required: true }), undefined, 'required'],
  [asked('text', { required: true }), '  ', 'required'],
  [asked('text'), undefined, undefined],
  [asked('text'), 'a\nb', 'control-character'],
  [asked('text'), 'x'.repeat(201), 'too-long'],
  [asked('text'), 3, 'type'],
  [asked('long-text', { minLength: 5 }), 'abcd  ', 'too-short'],
  [asked('long-text'), 'a\nb', undefined],
  [asked('long-text'), 'x'.repeat(5001), 'too-long'],
  [asked('choice', two), 'a', undefined],
  [asked('choice', two), 'c', 'unknown-option'],
  [asked('choices', two), ['a', 'b'], undefined],
  [asked('choices', two), ['a', 'a'], 'duplicate'],
  [asked('choices', two), ['c'], 'unknown-option'],
  [asked('choices', { ...two, max: 1 }), ['a', 'b'], 'too-many'],
  [asked('choices', { ...two, min: 2 }), ['a'], 'too-few'],
  [asked('choices', two), 'a', 'type'],
  [asked('yes-no'), false, undefined],
  [asked('yes-no'), 'no', 'type'],
  [asked('number', { min: 1, max: 5 }), 5, undefined],
  [asked('number', { min: 1, max: 5 }), 6, 'out-of-range'],
  [asked('number', { min: 1 }), 0, 'out-of-range'],
  [asked('number'), 1.5, 'not-integer'],
  [asked('number', { step: 0.1 }), 0.3, undefined],
  [asked('number', { step: 0.1 }), 0.35, 'not-integer'],
  [asked('number', { step: 0.1 }), 1_073_741_824.8, undefined],
  [asked('number', { step: 0.1 }), 1_073_741_824.85, 'not-integer'],
  [asked('number', { min: -1_073_741_824, step: 0.1 }), 0.3, undefined],
  [asked('number'), '5', 'type'],
  [asked('date'), '2026-11-24', undefined],
  [asked('date'), '2026-02-31', 'format'],
  [asked('date'), '24-11-2026', 'format'],
  [asked('date', { min: '2026-01-01' }), '2025-12-31', 'out-of-range'],
  [asked('date', { max: '2026-01-01' }), '2026-01-02', 'out-of-range'],
  [asked('date'), 2026, 'type'],
  [asked('email'), 'warga@kota-contoh.example', undefined],
  [asked('email'), 'warga@', 'format'],
  [asked('phone'), '+62 812-3456-7890', undefined],
  [asked('phone'), 'telepon', 'format'],
  [asked('place'), { text: 'Jalan Melati' }, undefined],
  [asked('place', { required: true }), { text: ' ' }, 'required'],
  [asked('place'), 'Jalan Melati', 'type'],
  [asked('scale', { labels: [words('Buruk'), words('Baik')] }), 2, undefined],
  [asked('scale', { labels: [words('Buruk'), words('Baik')] }), 3, 'out-of-range'],
  [asked('scale', { labels: [words('Buruk'), words('Baik')] }), 1.5, 'out-of-range'],
  [asked('statement'), 'apa saja', 'not-allowed'],
];

suite('an answer to a question', () => {
  for (const [question, value, code] of values) {
    const said = `${JSON.stringify(value)?.slice(0, 30)} to ${question.kind}`;
    test(`${said} ${code === undefined ? 'is taken' : `is refused as ${code}`}`, () => {
      assert.equal(checkValue(question, value)[0]?.code, code);
    });
  }
});

const base = {
  id: 'x',
  languages: ['id'],
  title: words('X'),
  opens: '2026-01-01T00:00:00Z',
  closes: null,
  notice: {
    controller: words('Kota Contoh'),
    purpose: words('Bertanya'),
    legalBasis: words('Perda'),
    retention: 'P1Y',
    contact: { email: 'halo@kota-contoh.example' },
  },
};
type Poll = Extract<DefinitionInput, { kind: 'poll' }>['poll'];
type Feedback = Extract<DefinitionInput, { kind: 'feedback' }>['feedback'];
const poll = (method: Poll['method'], more: object = {}): DefinitionInput => ({
  ...base,
  kind: 'poll',
  poll: { method, ...two, ...more },
});

test('a number of a ballot that is no whole number is named as that, within its range and beyond', () => {
  for (const [method, key] of [
    ['score', 'scores'],
    ['cumulative', 'points'],
  ] as const) {
    const definition = Definition.parse(poll(method, { points: { total: 10 } }));
    if (definition.kind !== 'poll') throw new TypeError('not a poll');
    const codeOf = (number: number) =>
      checkBallot(definition.poll, { [key]: { a: number } })[0]?.code;
    assert.equal(codeOf(1.5), 'not-integer');
    assert.equal(codeOf(-0.5), 'not-integer');
    assert.equal(codeOf(1e6 + 0.5), 'not-integer');
    assert.equal(codeOf(1e6), 'out-of-range');
    assert.equal(codeOf(-1), 'out-of-range');
    assert.equal(codeOf(2), undefined);
  }
});

const feedback = (question: object, more: Partial<Feedback> = {}): DefinitionInput => {
  const questions = [{ kind: 'text' as const, id: 'q', label: words('Q'), ...question }];
  const kinds = [{ id: 'k', label: words('K') }];
  return { ...base, kind: 'feedback', feedback: { kinds, questions, ...more } };
};
const projects = (cost: number) => ({
  options: two.options.map((one) => ({ ...one, cost })),
  budget: cost,
});

const year = (n: number, score: number, more: object = {}) => ({
  from: `${n}-01-01`,
  to: `${n}-12-31`,
  n: 300,
  score,
  ...more,
});
const scored = (...earlier: ReturnType<typeof year>[]): DefinitionInput => ({
  ...base,
  kind: 'rating',
  rating: { instrument: 'skm', earlier },
});

const definitions: [what: string, definition: DefinitionInput, pointer: string | undefined][] = [
  ['a plain poll', poll('plurality'), undefined],
  ['a plain form', feedback({}), undefined],
  [
    'a text longer than it may be',
    feedback({ minLength: 9, maxLength: 3 }),
    '/feedback/questions/0/minLength',
  ],
  [
    'a number between nothing',
    feedback({ kind: 'number', min: 3, max: 1 }),
    '/feedback/questions/0/min',
  ],
  [
    'a date between nothing',
    feedback({ kind: 'date', min: '2026-02-01', max: '2026-01-01' }),
    '/feedback/questions/0/min',
  ],
  [
    'more choices than there are',
    feedback({ kind: 'choices', ...two, min: 3 }),
    '/feedback/questions/0/min',
  ],
  [
    'an answer to what is only told',
    feedback({ kind: 'statement', required: true }),
    '/feedback/questions/0/required',
  ],
  ['a form that nobody may fill in', feedback({}, { speaks: [] }), '/feedback/speaks'],
  [
    'more options to choose than there are',
    poll('approval', { choose: { min: 3 } }),
    '/poll/choose/min',
  ],
  ['no option to choose', poll('approval', { choose: { max: 0 } }), '/poll/choose/max'],
  ['no points to give', poll('cumulative', { points: { total: 0 } }), '/poll/points/total'],
  ['no points at all', poll('quadratic'), '/poll/points'],
  ['a budget in small steps', poll('equal-shares', projects(1000)), undefined],
  [
    'a budget in rupiah without an increment',
    poll('equal-shares', projects(300_000_000)),
    '/poll/rules',
  ],
  [
    'a budget in rupiah with one',
    poll('equal-shares', { ...projects(300_000_000), rules: { increment: 100_000 } }),
    undefined,
  ],
  [
    'a budget completed otherwise',
    poll('equal-shares', { ...projects(300_000_000), rules: { completion: 'utilitarian' } }),
    undefined,
  ],
];

definitions.push(
  ['a rating with earlier periods', scored(year(2020, 81.2), year(2021, 83)), undefined],
  ['periods that overlap', scored(year(2020, 81), year(2020, 82)), '/rating/earlier/1/from'],
  [
    'periods with the newest first',
    scored(year(2021, 81), year(2020, 82)),
    '/rating/earlier/1/from',
  ],
  [
    'a period that ends first',
    scored(year(2020, 81, { to: '2019-01-01' })),
    '/rating/earlier/0/from',
  ],
  ['a period after the opening', scored(year(2999, 81)), '/rating/earlier/0/to'],
  ['an index beyond its formula', scored(year(2020, 101)), '/rating/earlier/0/score'],
  ['an index that is a mean of 1 to 4', scored(year(2020, 3.4)), '/rating/earlier/0/score'],
);

suite('a definition', () => {
  for (const [what, definition, pointer] of definitions) {
    test(`of ${what} ${pointer === undefined ? 'can be opened' : `is mended at ${pointer}`}`, () => {
      assert.equal(checkDefinition(Definition.parse(definition))[0]?.pointer, pointer);
    });
  }

  test('whose budget needs an increment is told one that is enough', () => {
    const written = poll('equal-shares', projects(300_000_000));
    const [issue] = checkDefinition(Definition.parse(written));
    const increment = Number(/give (\d+)/.exec(issue?.reason ?? '')?.[1]);
    const mended = poll('equal-shares', { ...projects(300_000_000), rules: { increment } });
    assert.deepEqual(checkDefinition(Definition.parse(mended)), []);
  });
});

test('a score lies low, in the middle or high on its scale', () => {
  const sides = [1, 2, 3, 4, 5].map((score) => sideOf(score, [1, 5]));
  assert.deepEqual(sides, ['low', 'low', 'middle', 'high', 'high']);
});

test('the highest step of every scale can be sent', () => {
  const labels = Array.from({ length: 11 }, (_, i) => words(String(i)));
  const rating = {
    ...base,
    kind: 'rating' as const,
    rating: { scale: 'stars' as const, question: words('Q'), labels },
  };
  const definition = Definition.parse(rating);
  assert.deepEqual(definition.kind === 'rating' && rangeOf(definition.rating), [1, 11]);
  assert.equal(RatingAnswer.safeParse({ score: 11 }).success, true);
});
