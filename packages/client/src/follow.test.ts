import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choose, device, noting, withCode } from '../test/acts.ts';
import { clientOf, openServer, pollOf, type Handler } from '../test/backend.ts';
import { chance, deviceIn, VirtualTime } from '../test/virtual.ts';

function watching(handler: Handler) {
  const time = new VirtualTime();
  const { noted, seen } = noting((request) => time.outside(() => handler(request)));
  const place = deviceIn(time, { fetch, random: chance(1) });
  const visible = { now: true };
  const platform = { ...place.platform, visible: () => visible.now };
  const asked = () => seen.filter(({ url }) => url.endsWith('/results'));
  return { time, place, visible, client: clientOf(noted, { platform }), asked };
}

test('figures are asked for every 10 s, by their tag, and given only when they have changed', async () => {
  const { handler } = await openServer();
  const { time, client, asked } = watching(handler);
  const voter = clientOf(handler, { platform: device() });
  const poll = await pollOf(voter);
  await client.activity(poll.id);
  const stop = new AbortController();
  const shown: number[] = [];
  const following = (async () => {
    for await (const { n } of client.follow(poll, { signal: stop.signal })) shown.push(n);
  })();
  time.after(25_000, () => void time.outside(() => voter.submit(poll, choose('barat'))));
  time.after(61_000, () => stop.abort());
  await time.until(following);
  assert.deepEqual(shown, [0, 1]);
  assert.equal(asked().length, 7);
  assert.ok(asked()[1]!.headers.get('if-none-match'));
});

test('nothing is asked for while nobody can see the page, and at once when it shows again', async () => {
  const { handler } = await openServer();
  const { time, client, asked, visible, place } = watching(handler);
  visible.now = false;
  const stop = new AbortController();
  const following = (async () => {
    for await (const _ of client.follow({ id: 'taman-kota' }, { signal: stop.signal }))
      stop.abort();
  })();
  time.after(95_000, () => {
    assert.equal(asked().length, 0);
    visible.now = true;
    place.wake();
  });
  await time.until(following);
  assert.equal(asked().length, 1);
  assert.ok(time.now - Date.parse('2026-11-24T09:00:00Z') < 96_001);
});

test('a backend that is away for a while is waited for; one that refuses ends it', async () => {
  const { handler } = await openServer();
  let away = 3;
  const { time, client } = watching(async (request) => {
    if (away-- > 0) throw new TypeError('away');
    return handler(request);
  });
  const stop = new AbortController();
  const following = (async () => {
    for await (const { n } of client.follow({ id: 'taman-kota' }, { signal: stop.signal })) {
      assert.equal(n, 0);
      stop.abort();
    }
  })();
  await time.until(following);
  const hidden = (async () => {
    for await (const _ of client.follow({ id: 'jam-taman' })) assert.fail('nothing is shown');
  })();
  await assert.rejects(time.until(hidden), withCode('results-hidden'));
});
