import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clientOf, openServer, pollOf } from '../test/backend.ts';

const barat = { language: 'id', answer: { choice: ['barat'] } };

test('an answer is sent, confirmed and counted', async () => {
  const { handler } = await openServer();
  const client = clientOf(handler);
  const poll = await pollOf(client);
  const { receipt } = await client.submit(poll, barat);
  assert.match(receipt?.code ?? '', /^[0-9A-Z-]{13}.$/);
  const results = await client.results(poll);
  assert.equal(results.n, 1);
});
