// One example of each message; a test parses them all, so they can't drift from the schemas.
import type { Activity } from '../activity.ts';
import type { OwnCopy, ReceiptStatus, Responses } from '../own-copy.ts';
import type { Receipt } from '../receipt.ts';
import type { Results } from '../results.ts';
import type { Challenge } from '../problem.ts';
import type { SubmissionInput } from '../submission.ts';

const id = '3f2c1c1e-8a6b-4d1f-9a54-0f6f1f0c7a11';
const code = '7K3M-9QXT-4ZBS';
const version = 'sha256-q1Kz2mT0o8r5n3vYc7Xe4JwLhU6dGbF9sAiPxQyZtEM';
const at = '2026-11-24T02:00:00.000Z';

const activity: Activity = {
  id: 'taman-kota',
  kind: 'poll',
  version,
  state: 'open',
  languages: ['id', 'en'],
  title: { id: 'Taman mana yang didahulukan?', en: 'Which park comes first?' },
  opens: '2026-11-01T00:00:00+07:00',
  closes: '2026-12-31T23:59:59+07:00',
  timeZone: 'Asia/Jakarta',
  notice: {
    controller: { id: 'Dinas Pertamanan Kota Contoh', en: 'Parks Office of Kota Contoh' },
    purpose: {
      id: 'Menentukan taman yang diperbaiki lebih dahulu.',
      en: 'To decide which park is renewed first.',
    },
    legalBasis: { id: 'Perda Kota Contoh 3/2024', en: 'Bylaw 3/2024 of Kota Contoh' },
    retention: 'P2Y',
    contact: { email: 'taman@kota-contoh.example' },
  },
  poll: {
    method: 'plurality',
    options: [
      { id: 'barat', label: { id: 'Taman Barat', en: 'West Park' } },
      { id: 'timur', label: { id: 'Taman Timur', en: 'East Park' } },
    ],
    order: 'fixed',
    blank: true,
    changes: 'until-close',
    level: 'device',
    results: 'live',
    k: 5,
    rules: {},
  },
};

const submission: SubmissionInput = {
  activity: 'taman-kota',
  version,
  revision: 1,
  language: 'id',
  answer: { choice: ['barat'] },
};

const receipt: Receipt = {
  id,
  code,
  revision: 1,
  receivedAt: at,
  status: 'received',
  statusUrl: `https://suara.kota-contoh.example/r/${code}`,
  answerBy: null,
};

const history: ReceiptStatus['history'] = [{ status: 'received', at }];

const receiptStatus: ReceiptStatus = {
  code,
  activity: 'taman-kota',
  status: 'received',
  receivedAt: at,
  updatedAt: at,
  answerBy: null,
  history,
};

const ownCopy: OwnCopy = {
  ...receipt,
  activity: 'taman-kota',
  version,
  language: 'id',
  consent: null,
  updatedAt: at,
  history,
  answer: { choice: ['barat'] },
  contact: null,
  speaks: { for: 'self' },
  replies: [],
};

const results: Results = {
  kind: 'poll',
  activity: 'taman-kota',
  version,
  asOf: at,
  state: 'open',
  n: 120,
  withdrawn: 1,
  level: 'device',
  k: 5,
  method: 'plurality',
  rules: {},
  order: 'fixed',
  blank: 3,
  invalid: 0,
  options: [
    { id: 'barat', count: 61, share: 0.5214, interval: [0.4316, 0.6098] },
    { id: 'timur', count: 56, share: 0.4786, interval: [0.3902, 0.5684] },
  ],
  winners: ['barat'],
  tie: null,
};

const responses: Responses = {
  activity: 'taman-kota',
  responses: [
    {
      id: 'taman-barat-dimulai',
      at,
      title: { id: 'Taman Barat diperbaiki mulai Maret', en: 'West Park is renewed from March' },
      said: { id: 'Sebagian besar memilih Taman Barat.', en: 'Most people chose West Park.' },
      did: {
        id: 'Pekerjaan dimulai Maret 2027; Taman Timur menyusul.',
        en: 'Work begins in March 2027; East Park follows.',
      },
      state: 'planned',
    },
  ],
};

const challenge: Challenge = {
  parameters: {
    algorithm: 'PBKDF2/SHA-256',
    nonce: '6d0f0c1f5a2e4b7f',
    salt: '9b2d3c4e5f60718293a4b5c6',
    cost: 5000,
  },
  signature: 'f0e1d2c3b4a5968778695a4b3c2d1e0f',
};

/** Examples by the name of their schema. */
export const examples = {
  Activity: activity,
  Submission: submission,
  PostedSubmission: { id, ...submission },
  Receipt: receipt,
  ReceiptStatus: receiptStatus,
  OwnCopy: ownCopy,
  Results: results,
  Responses: responses,
  Challenge: challenge,
} as const;

/** Values of the parameters in the examples. The secret is 32 zero bytes: it owns nothing. */
export const exampleParameters = { id, code, activity: 'taman-kota', secret: 'A'.repeat(43) };
