import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose } from '../test/acts.ts';
import { clientOf, openServer, pollOf } from '../test/backend.ts';

test('the number of a revision whose reply was lost is not given to another answer', async () => {
  const { handler } = await openServer();
  const numbers: number[] = [];
  const stop = new AbortController();
  let losing = false;
  const client = clientOf(async (request) => {
    const body = (await request.clone().text()) || '{}';
    const { revision } = JSON.parse(body) as { revision?: number };
    if (request.method === 'PUT' && revision) numbers.push(revision);
    const response = await handler(request);
    if (!losing || request.method !== 'PUT') return response;
    stop.abort();
    throw new TypeError('the reply is lost');
  });
  const poll = await pollOf(client);
  const replaces = await client.submit(poll, choose('barat'));

  losing = true;
  const lost = client.submit(poll, choose('timur'), { replaces, signal: stop.signal });
  await assert.rejects(lost);
  losing = false;
  await client.submit(poll, choose('barat'), { replaces });

  assert.deepEqual(numbers, [1, 2, 3]);
  const results = await client.results(poll);
  assert.equal(results.n, 1);
  const counted = results.kind === 'poll' ? results.options : [];
  const counts = new Map(counted.map(({ id, count }) => [id, count]));
  assert.deepEqual([counts.get('barat'), counts.get('timur')], [1, 0]);
});
