import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkDefinition,
  checkSubmission,
  Definition,
  fieldIssues,
  parseResponse,
  Receipt,
  Submission,
} from './index.ts';

const words = (text: string) => ({ id: text, en: text });
const notice = {
  controller: words('Kota Contoh'),
  purpose: words('Memilih'),
  legalBasis: words('Perda'),
  retention: 'P2Y',
  contact: { email: 'halo@kota-contoh.example' },
};
const poll = {
  id: 'taman-kota',
  kind: 'poll',
  languages: ['id', 'en'],
  opens: '2026-11-01T00:00:00+07:00',
  closes: '2026-12-31T23:59:59+07:00',
  title: words('Taman mana?'),
  notice,
  poll: {
    method: 'plurality',
    options: [
      { id: 'barat', label: words('Barat') },
      { id: 'timur', label: words('Timur') },
    ],
  },
};
const version = `sha256-${'a'.repeat(43)}`;
const submission = {
  activity: 'taman-kota',
  version,
  revision: 1,
  language: 'id',
  answer: { choice: ['barat'] },
};

test('a definition is given its defaults', () => {
  const { data } = Definition.safeParse(poll);
  assert.equal(data?.kind === 'poll' && data.poll.changes, 'until-close');
  assert.equal(data?.kind === 'poll' && data.poll.k, 5);
  assert.deepEqual(data && checkDefinition(data), []);
});

test('a definition that lacks a promised language is refused at the place where it does', () => {
  const definition = Definition.parse({ ...poll, title: { id: 'Taman mana?' } });
  assert.equal(checkDefinition(definition)[0]?.pointer, '/title');
});

test('an unknown key is named by its pointer and never echoed', () => {
  const parsed = Submission.safeParse({
    ...submission,
    answer: { choice: ['barat'], 'a/b': 'rahasia' },
  });
  assert.deepEqual(parsed.success || fieldIssues(parsed.error.issues), [
    { pointer: '/answer/a~1b', code: 'unknown-key' },
  ]);
});

test('an answer is compared with what was asked', () => {
  const activity = Definition.parse(poll);
  const check = (answer: object) =>
    checkSubmission(activity, Submission.parse({ ...submission, answer }));
  assert.deepEqual(check({ choice: ['barat'] }), []);
  assert.deepEqual(check({ choice: [] }), []);
  assert.equal(check({ choice: ['barat', 'timur'] })[0]?.code, 'too-many');
  assert.equal(check({ choice: ['utara'] })[0]?.code, 'unknown-option');
  assert.equal(check({ score: 3 })[0]?.code, 'required');
});

test('text is kept in NFC, and lone surrogates and controls are refused', () => {
  const say = (comment: string) =>
    Submission.safeParse({ ...submission, answer: { score: 1, comment } });
  const kept = say('cafe\u0301\n');
  assert.deepEqual(kept.success && kept.data.answer, { score: 1, comment: 'caf\u00e9\n' });
  for (const bad of ['\ud800', 'a\u0000', '\u009f']) assert.equal(say(bad).success, false);
});

test('a response from a newer server is read without what is new in it', () => {
  const receipt = {
    id: '3f2c1c1e-8a6b-4d1f-9a54-0f6f1f0c7a11',
    code: '7K3M-9QXT-4ZB0',
    revision: 1,
    receivedAt: '2026-11-24T09:00:00Z',
    status: 'received',
    statusUrl: 'https://suara.kota-contoh.example/r/7K3M-9QXT-4ZB0',
    answerBy: null,
  };
  assert.deepEqual(parseResponse(Receipt, { ...receipt, mood: 'new' }), {
    ok: true,
    value: receipt,
  });
  const wrong = parseResponse(Receipt, { ...receipt, revision: 0, mood: 'new' });
  assert.deepEqual(wrong.ok || wrong.issues.map((issue) => issue.pointer), ['/revision']);
});
