import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { activities } from './activities.ts';
import { publicUrl } from './serve.ts';

/** A server whose store tells the versions of activities only when it is let. */
function opening() {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const memory = memoryStore();
  const versions = (activity: string) => promise.then(() => memory.versions(activity));
  const server = createServer({
    ...{ store: { ...memory, versions }, activities, origins: [], publicUrl },
  });
  const ask = () => server.fetch(new Request(`${publicUrl}/v1/activities/taman-satu`));
  return { server, ask, go: () => resolve(undefined), fail: reject };
}

test('a request that comes before activities are open waits for them', async () => {
  const { ask, go } = opening();
  let answered = false;
  const early = ask().then((response) => {
    answered = true;
    return response;
  });
  await new Promise((done) => setTimeout(done, 20));
  assert.equal(answered, false);
  go();
  assert.equal((await early).status, 200);
  assert.equal((await ask()).status, 200);
});

test('where activities can not be opened, every request is told to come back', async () => {
  const { server, ask, fail } = opening();
  const early = ask();
  fail(new Error('the disk is gone'));
  await assert.rejects(server.ready, /the disk is gone/);
  for (const response of [await early, await ask()]) {
    assert.equal(response.status, 503);
    assert.equal(response.headers.get('retry-after'), '30');
  }
});
