// What a page loads of this package, in bytes after brotli, kB = 1000 bytes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, report } from '../test/acts.ts';
import { endpoint, openServer } from '../test/backend.ts';
import { load } from '../test/loading.ts';
import { bytesOf, namesOf, weigh, type Weight } from '../test/sizes.ts';

const createClient = `export { createClient } from '@suara/client';`;
let plain: Weight | undefined;
const core = async () => (plain ??= await weigh(createClient));

test('the client with the backend of Suara weighs at most 3 kB before anything is sent', async () => {
  const { first, modules } = await core();
  assert.ok(first <= 3000, `${first} B`);
  assert.deepEqual(
    modules.filter((name) => /zod|ky|altcha|idb/.test(name)),
    [],
  );
});

for (const kind of ['form', 'json', 'open311']) {
  test(`the ${kind} backend weighs at most 2 kB`, async () => {
    const both = await weigh(`${createClient} export * from '@suara/client/${kind}';`);
    const more = both.first - (await core()).first;
    assert.ok(more <= 2000, `${more} B`);
  });
}

/** A bundled client of the real server, the way a page has it. */
async function page() {
  const { handler, close } = await openServer();
  const { exports, ...files } = await load<typeof import('@suara/client')>(createClient);
  const fetch: typeof globalThis.fetch = (url, init) => handler(new Request(url, init));
  const client = exports.createClient({ endpoint, platform: { fetch } });
  const end = async () => {
    files.close();
    await close();
  };
  return { client, taken: files.taken, end };
}

// 16 kB are agreed; the rest is not to be filled unseen.
test('the first submit loads at most 12.5 kB, ky among them and no validator', async () => {
  const { client, taken, end } = await page();
  const activity = await client.activity('pengaduan', { kind: 'feedback' });
  taken();
  const { receipt } = await client.submit(activity, report('Lampu mati'));
  assert.ok(receipt?.code);
  const files = taken();
  assert.ok(bytesOf(files) <= 12_500, `${bytesOf(files)} B`);
  const names = files.flatMap(namesOf);
  assert.ok(names.some((name) => /\bky\b/.test(name)));
  assert.deepEqual(
    names.filter((name) => /zod|altcha|idb/.test(name)),
    [],
  );
  const poll = await client.activity('taman-kota', { kind: 'poll' });
  await client.submit(poll, choose('barat'));
  assert.deepEqual(taken(), []);
  await end();
});

test('what was prepared needs nothing more to be loaded when it is sent', async () => {
  const { client, taken, end } = await page();
  const activity = await client.activity('pengaduan', { kind: 'feedback' });
  await client.prepare();
  taken();
  await client.submit(activity, report('Lampu mati'));
  assert.deepEqual(taken().flatMap(namesOf), []);
  await end();
});

test('figures and what was sent are shown without the validator; one’s own copy is read with it', async () => {
  const { client, taken, end } = await page();
  const poll = await client.activity('taman-kota', { kind: 'poll' });
  const holding = await client.submit(poll, choose('barat'));
  await client.results(poll);
  const validator = () =>
    taken()
      .flatMap(namesOf)
      .some((name) => name.includes('zod'));
  assert.equal(validator(), false);
  assert.equal((await holding.own()).activity, poll.id);
  assert.equal(validator(), true);
  await end();
});
