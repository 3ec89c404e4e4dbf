import { randomBytes, randomUUID } from 'node:crypto';
import type { Entry } from '@suara/server';
import { newCode } from '../src/keeping/code.ts';

/** An entry as the server hands it to a store: a ballot for one of three parks, unless it is said otherwise. */
export function newEntry(more: Partial<Entry> = {}): Entry {
  const choice = ['barat', 'timur', 'sungai'][Math.floor(Math.random() * 3)] ?? 'barat';
  return {
    id: randomUUID(),
    activity: 'taman',
    kind: 'poll',
    version: `sha256-${'a'.repeat(43)}`,
    revision: 1,
    language: 'id',
    consent: null,
    speaks: '{"for":"self"}',
    page: null,
    owner: randomBytes(32),
    fingerprint: randomBytes(32),
    code: newCode((bytes) => crypto.getRandomValues(bytes), Date.now()),
    answerBy: null,
    at: Date.now(),
    contact: null,
    answer: `{"choice":["${choice}"]}`,
    ballot: randomBytes(16),
    totalsOf: (text) => ({
      n: 1,
      [`count:${(JSON.parse(text) as { choice: [string] }).choice[0]}`]: 1,
    }),
    refuse: { fresh: null, change: null },
    ...more,
  };
}
