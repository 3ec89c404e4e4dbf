import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, device, noting, report, withCode } from '../test/acts.ts';
import { clientOf, endpoint, openServer, pollOf } from '../test/backend.ts';

test('an answer is sent, confirmed and counted', async () => {
  const { handler } = await openServer();
  const client = clientOf(handler);
  const poll = await pollOf(client);
  const { receipt } = await client.submit(poll, choose('barat'));
  assert.match(receipt?.code ?? '', /^[0-9A-Z-]{13}.$/);
  const results = await client.results(poll);
  assert.equal(results.n, 1);
});

test('a double click is one request and one answer', async () => {
  const { handler } = await openServer();
  const { noted, puts } = noting(handler);
  const client = clientOf(noted);
  const poll = await pollOf(client);
  const [one, two] = await Promise.all([
    client.submit(poll, choose('barat')),
    client.submit(poll, choose('barat')),
  ]);
  assert.equal(puts().length, 1);
  assert.deepEqual(one.receipt, two.receipt);
});

test('the same PUT a hundred times at once counts once and is answered alike', async () => {
  const { handler } = await openServer();
  const { noted, puts } = noting(handler);
  const client = clientOf(noted);
  const poll = await pollOf(client);
  let request: Request | undefined;
  const catching = clientOf(async (sent) => {
    if (sent.method === 'PUT') request = sent.clone();
    return handler(sent);
  });
  await catching.submit(poll, choose('timur'));
  const again = await Promise.all(Array.from({ length: 100 }, () => noted(request!.clone())));
  const bodies = new Set(await Promise.all(again.map((response) => response.text())));
  assert.deepEqual([puts().length, bodies.size], [100, 1]);
  assert.equal((await client.results(poll)).n, 1);
});

test('a tab that dies before the reply comes back with the same id', async () => {
  const { handler, store } = await openServer();
  const platform = device();
  let dead = true;
  const dying = clientOf(
    async (request) => {
      const response = await handler(request);
      return dead && request.method === 'PUT' ? new Promise<never>(() => undefined) : response;
    },
    { platform },
  );
  const poll = await pollOf(dying);
  void dying.submit(poll, choose('barat'));
  while (Object.keys(await store.totals(poll.id)).length === 0) await new Promise(setImmediate);
  dead = false;
  const { receipt } = await clientOf(handler, { platform }).submit(poll, choose('barat'));
  assert.equal(receipt?.revision, 1);
  assert.equal((await dying.results(poll)).n, 1);
});

test('another answer after a lost reply is the next revision, not another submission', async () => {
  const { handler } = await openServer();
  const platform = device();
  let lost = true;
  const client = clientOf(
    async (request) => {
      const response = await handler(request);
      if (!lost || request.method === 'GET') return response;
      throw new TypeError('reply lost');
    },
    { platform },
  );
  const poll = await pollOf(client);
  const stop = new AbortController();
  const waiting = client.submit(poll, choose('barat'), {
    signal: stop.signal,
    onWaiting: () => stop.abort(),
  });
  await assert.rejects(waiting, withCode('aborted'));
  lost = false;
  const { receipt } = await client.submit(poll, choose('timur'));
  assert.equal(receipt?.revision, 2);
  const results = await client.results(poll);
  assert.deepEqual(results.kind === 'poll' && results.options.map(({ count }) => count), [0, 1, 0]);
});

test('once acknowledged, the device forgets the submission and its secret', async () => {
  const { handler } = await openServer();
  const platform = device();
  const client = clientOf(handler, { platform });
  const poll = await pollOf(client);
  assert.equal(platform.storage!('tab')!.length, 0);
  await client.submit(poll, choose('barat'));
  assert.equal(platform.storage!('tab')!.length + platform.storage!('device')!.length, 0);
  assert.equal(client.mine(poll), undefined);
});

test('where votes stay on the device, voting again replaces the vote', async () => {
  const { handler } = await openServer();
  const platform = device();
  const vote = async (choice: string) => {
    const client = clientOf(handler, { platform });
    const activity = await client.activity('jam-taman');
    return { client, activity, holding: await client.submit(activity, choose(choice)) };
  };
  await vote('pagi');
  const { client, activity, holding } = await vote('malam');
  assert.equal(holding.receipt?.revision, 2);
  assert.equal((await client.results(activity)).n, 1);
  assert.equal(client.mine(activity)?.receipt?.revision, 2);
  assert.equal(platform.storage!('tab')!.length, 0);
});

test('on a shared device nothing is written into storage', async () => {
  const { handler } = await openServer();
  const platform = device();
  const client = clientOf(handler, { platform, shared: true });
  const activity = await client.activity('jam-taman');
  const holding = await client.submit(activity, choose('pagi'));
  holding.keep();
  assert.equal(platform.storage!('tab')!.length + platform.storage!('device')!.length, 0);
});

test('what a person keeps can be read, changed and taken back later', async () => {
  const { handler } = await openServer();
  const platform = device();
  const first = clientOf(handler, { platform });
  const activity = await first.activity('pengaduan');
  (await first.submit(activity, report('Lampu mati'))).keep();

  const later = clientOf(handler, { platform });
  const mine = later.mine(activity);
  assert.ok(mine);
  const changed = await later.submit(activity, report('Lampu mati sejak Senin'), {
    replaces: mine,
  });
  assert.equal(changed.receipt?.revision, 2);
  const own = await later.mine(activity)!.own();
  assert.deepEqual(own.answer && 'fields' in own.answer && own.answer.fields, {
    isi: 'Lampu mati sejak Senin',
  });
  await later.withdraw(later.mine(activity)!);
  assert.equal(later.mine(activity), undefined);
  await changed.withdraw();
  await assert.rejects(changed.own(), withCode('withdrawn'));
});

test('a second report beside a kept one is a submission of its own', async () => {
  const { handler, store } = await openServer();
  const client = clientOf(handler, { platform: device() });
  const activity = await client.activity('pengaduan');
  (await client.submit(activity, report('Satu'))).keep();
  await client.submit(activity, report('Dua'));
  let kept = 0;
  for await (const _ of store.answers(activity.id)) kept += 1;
  assert.equal(kept, 2);
});

test('a holding shows neither its secret nor its id beyond the receipt', async () => {
  const { handler } = await openServer();
  const { noted, puts } = noting(handler);
  const client = clientOf(noted, { platform: device() });
  const poll = await pollOf(client);
  const holding = await client.submit(poll, choose('barat'));
  assert.deepEqual(Object.keys(holding).sort(), ['keep', 'own', 'receipt', 'withdraw']);
  assert.doesNotMatch(JSON.stringify(holding), /secret/);
  assert.ok(puts().every(({ url, body }) => url.startsWith(endpoint) && !body.includes('secret')));
});

test('results that show after voting open to who has voted', async () => {
  const { handler } = await openServer();
  const client = clientOf(handler, { platform: device() });
  const activity = await client.activity('jam-taman');
  await assert.rejects(client.results(activity), withCode('results-hidden'));
  await client.submit(activity, choose('pagi'));
  assert.equal((await client.results(activity)).n, 1);
});

test('a receipt code shows its status to anyone', async () => {
  const { handler } = await openServer();
  const client = clientOf(handler);
  const poll = await pollOf(client);
  const { receipt } = await client.submit(poll, choose('barat'));
  const status = await client.receipt(receipt!.code.toLowerCase().replaceAll('-', ' '));
  assert.deepEqual([status.status, status.activity], ['received', poll.id]);
});
