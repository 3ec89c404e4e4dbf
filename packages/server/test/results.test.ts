import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type Activity,
  Definition,
  type DefinitionInput,
  type Problem,
  type Results,
} from '@suara/contract';
import { memoryStore } from '@suara/server/memory';
import { hideEach, hideSmall } from '../src/counting/hide.ts';
import { activities } from './activities.ts';
import { newHolder, serve } from './serve.ts';

type Rules = Partial<Extract<DefinitionInput, { kind: 'poll' }>['poll']>;

const given = (id: string) =>
  structuredClone(activities.find((one) => one.id === id)!) as DefinitionInput;
function poll(rules: Rules): Definition {
  const one = given('taman-satu');
  return Definition.parse(one.kind === 'poll' ? { ...one, poll: { ...one.poll, ...rules } } : one);
}

async function open(definition: Definition, store = memoryStore()) {
  const clock = { now: '2026-06-01T00:00:00Z' };
  const { server, ask } = await serve({
    store,
    activities: [definition],
    now: () => new Date(clock.now),
  });
  const { version } = (await (await ask(`/v1/activities/${definition.id}`)).json()) as Activity;
  const send = async (answer: object, holder = newHolder(), revision = 1) => {
    const response = await ask(`/v1/submissions/${holder.id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${holder.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ activity: definition.id, version, revision, language: 'id', answer }),
    });
    assert.ok(response.ok, await response.text());
    return holder;
  };
  const results = (headers: Record<string, string> = {}) =>
    ask(`/v1/activities/${definition.id}/results`, { headers });
  const shown = async () => (await (await results()).json()) as Results;
  return { server, ask, send, results, shown, clock };
}

const barat = { choice: ['barat'] };
const typeOf = async (response: Response) =>
  ((await response.json()) as Problem).type.replace('urn:suara:problem:', '');

describe('who sees results, and when', () => {
  test('after closing: not before, and exact then', async () => {
    const { send, results, clock } = await open(poll({ results: 'after-close', k: 5 }));
    await send(barat);
    const early = await results();
    assert.deepEqual([early.status, await typeOf(early)], [403, 'results-hidden']);
    clock.now = '2031-06-01T00:00:00Z';
    assert.equal(((await (await results()).json()) as Results).n, 1);
  });

  test('never: not after closing either', async () => {
    const { results, clock } = await open(poll({ results: 'never' }));
    clock.now = '2031-06-01T00:00:00Z';
    assert.equal((await results()).status, 403);
  });

  test('after voting: whoever has voted, until they take it back, and no cache keeps it', async () => {
    const { ask, send, results } = await open(poll({ results: 'after-vote', k: 1 }));
    const { id, secret } = await send(barat);
    const authorization = `Suara ${secret}`;
    assert.equal((await results()).status, 403);
    assert.equal((await results({ authorization: `Suara ${newHolder().secret}` })).status, 403);
    const seen = await results({ authorization });
    assert.deepEqual([seen.status, seen.headers.get('cache-control')], [200, 'private, no-store']);
    await ask(`/v1/submissions/${id}`, { method: 'DELETE', headers: { authorization } });
    assert.equal((await results({ authorization })).status, 403);
  });

  test('after rating, with the id of what was sent', async () => {
    const rating = given('loket');
    if (rating.kind === 'rating') rating.rating.results = 'after-vote';
    const { send, results } = await open(Definition.parse(rating));
    const { id, secret } = await send({ score: 4 });
    assert.equal((await results({ authorization: `Suara ${secret}` })).status, 403);
    const headers = { authorization: `Suara ${secret}`, 'suara-submission': id };
    assert.equal((await results(headers)).status, 200);
  });

  test('live: an unchanged figure is answered by 304', async () => {
    const { send, results } = await open(poll({ results: 'live', k: 1 }));
    await send(barat);
    const first = await results();
    const etag = first.headers.get('etag') ?? '';
    assert.equal((await results({ 'if-none-match': etag })).status, 304);
    await send(barat);
    assert.equal((await results({ 'if-none-match': etag })).status, 200);
  });
});

describe('figures that tell of nobody', () => {
  test('live figures move only when k people have come or gone', async () => {
    const { send, shown } = await open(poll({ results: 'live', k: 5 }));
    const seen: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      await send(barat);
      seen.push((await shown()).n);
    }
    assert.deepEqual(seen, [0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]);
  });

  test('a restart takes no smaller step, and a change of mind is no step', async () => {
    const store = memoryStore();
    const definition = poll({ results: 'live', k: 5 });
    const before = await open(definition, store);
    const first = await before.send(barat);
    for (let i = 0; i < 6; i += 1) await before.send(barat);
    assert.equal((await before.shown()).n, 7);
    const after = await open(definition, store);
    await after.send({ choice: ['timur'] }, first, 2);
    for (let i = 0; i < 4; i += 1) await after.send(barat);
    assert.equal((await after.shown()).n, 7);
    await after.send(barat);
    assert.equal((await after.shown()).n, 12);
  });

  test('scores given by few are hidden, with enough others that none can be worked out', async () => {
    const rating = given('loket');
    if (rating.kind === 'rating') rating.rating.k = 5;
    const { send, shown } = await open(Definition.parse(rating));
    for (const score of [1, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3])
      await send({ score });
    const results = await shown();
    assert.equal(results.kind === 'rating' && results.n, 20);
    const counts =
      results.kind === 'rating' ? results.items[0]?.distribution.map(({ count }) => count) : [];
    assert.deepEqual(counts, [null, 0, 7, null, null]);
  });

  test('hiding leaves no single unknown, and zero tells of nobody', () => {
    assert.deepEqual(hideSmall([0, 3, 50, 60], 5), [0, null, null, 60]);
    assert.deepEqual(hideSmall([2, 2, 50, 60], 5), [null, null, null, 60]);
    assert.deepEqual(hideSmall([9, 9], 5), [9, 9]);
    assert.deepEqual(hideSmall([3, 9], 5, 1), [null, null]);
    assert.deepEqual(hideEach([0, 4, 5], 5), [0, null, 5]);
  });
});

test('the trend is what the agency published, graded by the table, without what few have said', async () => {
  const rating = given('skm');
  const earlier = [
    { from: '2023-01-01', to: '2023-12-31', n: 312, score: 76.6 },
    { from: '2024-01-01', to: '2024-12-31', n: 298, score: 76.61 },
    { from: '2025-01-01', to: '2025-12-31', n: 4, score: 90 },
  ];
  if (rating.kind === 'rating') rating.rating = { ...rating.rating, k: 5, earlier };
  const { shown } = await open(Definition.parse(rating));
  const results = await shown();
  assert.deepEqual(results.kind === 'rating' && results.trend, [
    { ...earlier[0], grade: 'C' },
    { ...earlier[1], grade: 'B' },
    { ...earlier[2], score: null, grade: null },
  ]);
});

test('how satisfied people are follows the formula that belongs to the scale', async () => {
  const rating = given('loket');
  if (rating.kind === 'rating') rating.rating = { ...rating.rating, formula: 'csat' };
  const { send, shown } = await open(Definition.parse(rating));
  for (const score of [1, 4, 5, 5]) await send({ score });
  const results = await shown();
  assert.deepEqual(
    results.kind === 'rating' && [results.formula, results.score, results.items[0]?.mean],
    ['csat', 75, 3.75],
  );
});
