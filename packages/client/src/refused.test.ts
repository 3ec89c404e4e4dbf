import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, device, noting, report, withCode } from '../test/acts.ts';
import { clientOf, openServer, pollOf } from '../test/backend.ts';
import { deviceIn, VirtualTime } from '../test/virtual.ts';
import type { SuaraError } from './errors.ts';

test('after a withdrawal the id is spent, and the next answer is a new submission', async () => {
  const { handler } = await openServer();
  const client = clientOf(handler, { platform: device() });
  const activity = await client.activity('jam-taman');
  const holding = await client.submit(activity, choose('pagi'));
  await holding.withdraw();
  await holding.withdraw();
  await assert.rejects(
    client.submit(activity, choose('siang'), { replaces: holding }),
    withCode('withdrawn'),
  );
  const { receipt } = await client.submit(activity, choose('malam'));
  assert.notEqual(receipt?.id, holding.receipt?.id);
});

test('a closed activity is refused for good, by the clock of the backend', async () => {
  const { handler, clock } = await openServer();
  const client = clientOf(handler, { platform: device() });
  const poll = await pollOf(client);
  clock.now = new Date('2027-01-01T00:00:00Z');
  await assert.rejects(client.submit(poll, choose('barat')), (error: SuaraError) => {
    assert.match(error.message, /Give the text back/);
    return error.code === 'closed' && !error.retryable;
  });
});

test('a draft that does not fit is refused before anything leaves', async () => {
  const { handler } = await openServer();
  const { noted, puts } = noting(handler);
  const client = clientOf(noted, { platform: device() });
  const poll = await pollOf(client);
  const activity = await client.activity('pengaduan');
  const refused: [() => Promise<unknown>, string][] = [
    [() => client.submit(poll, choose('selatan')), '/answer/choice'],
    [() => client.submit(poll, { ...choose('barat'), language: 'xx' }), '/language'],
    [() => client.submit(activity, report('a'.repeat(20_001))), '/answer/fields/isi'],
    [() => client.submit(activity, report('a\u0000')), '/answer/fields/isi'],
    [
      () => client.submit(poll, { language: 'id', answer: { choice: ['barat'], x: 1 } as never }),
      '/answer/x',
    ],
  ];
  for (const [sent, pointer] of refused) {
    await assert.rejects(sent(), (error: SuaraError) => {
      assert.equal(error.code, 'invalid-submission');
      assert.ok(
        error.issues.some((issue) => issue.pointer === pointer),
        JSON.stringify(error.issues),
      );
      return true;
    });
  }
  assert.equal(puts().length, 0);
});

test('what is no activity, and one of a newer server, is refused before anything leaves', async () => {
  const { handler } = await openServer();
  const { noted, puts } = noting(handler);
  const client = clientOf(noted, { platform: device() });
  const poll = await pollOf(client);
  const newer = { ...poll, kind: 'assembly' } as unknown as typeof poll;
  await assert.rejects(client.submit(newer, choose('barat')), withCode('newer-server'));
  for (const none of [
    undefined,
    null,
    'taman-kota',
    {},
    { kind: 'poll' },
  ] as unknown as (typeof poll)[])
    await assert.rejects(client.submit(none, choose('barat')), withCode('unknown-activity'));
  for (const draft of [
    undefined,
    null,
    'barat',
    {},
    { language: 'id', answer: 'barat' },
  ] as never[])
    await assert.rejects(client.submit(poll, draft), withCode('invalid-submission'));
  assert.equal(puts().length, 0);
});

test('an activity that changed meanwhile is a refusal that says to load it again', async () => {
  const { handler } = await openServer();
  const client = clientOf(handler, { platform: device() });
  const poll = await pollOf(client);
  const older = { ...poll, version: `sha256-${'a'.repeat(43)}` };
  await assert.rejects(client.submit(older, choose('barat')), withCode('unknown-version'));
});

test('an unknown activity and an unknown code are named as such', async () => {
  const { handler } = await openServer();
  const client = clientOf(handler);
  await assert.rejects(client.activity('tidak-ada'), withCode('unknown-activity'));
  await assert.rejects(client.receipt('7K3M-9QXT-4ZB0'), withCode('not-found'));
});

test('a conflict with a later answer is told, and the next deliberate try goes above it', async () => {
  const { handler } = await openServer();
  const one = device();
  const two = device();
  const first = clientOf(handler, { platform: one });
  const activity = await first.activity('jam-taman');
  await first.submit(activity, choose('pagi'));
  const key = one.storage!('device')!.key(0)!;
  two.storage!('device')!.setItem(key, one.storage!('device')!.getItem(key)!);
  await first.submit(activity, choose('siang'));
  await first.submit(activity, choose('malam'));
  const second = clientOf(handler, { platform: two });
  await assert.rejects(
    second.submit(activity, choose('siang', 'malam')),
    withCode('stale-revision'),
  );
  const { receipt } = await second.submit(activity, choose('siang', 'malam'));
  assert.equal(receipt?.revision, 4);
});

test('a client whose waits never end rejects at once when it is stopped', async () => {
  const { handler } = await openServer();
  const time = new VirtualTime();
  const { platform } = deviceIn(time, {
    fetch: async (input, init) => {
      if (init?.method === 'PUT') throw new TypeError('down');
      return handler(new Request(input, init));
    },
    random: () => 0.5,
  });
  const client = clientOf(handler, { platform });
  const poll = await pollOf(client);
  await assert.rejects(
    client.submit(poll, choose('barat'), { signal: AbortSignal.abort() }),
    withCode('aborted'),
  );
});
