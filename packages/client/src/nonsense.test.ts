// Every call, with nonsense in place of each of its arguments.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOutbox } from '@suara/client/outbox';
import { choose, device, noting } from '../test/acts.ts';
import { clientOf, openServer, pollOf } from '../test/backend.ts';
import { fine, isTold, nonsense, refusalOf } from '../test/nonsense.ts';
import { givenActivity } from './given.ts';

type Call = (value: never) => Promise<unknown>;

/** Everything that can be called with one client, its outbox and what a person holds. */
async function calls() {
  const { handler, close } = await openServer();
  const { noted, seen } = noting(handler);
  const client = clientOf(noted, { platform: device() });
  const outbox = createOutbox(client);
  const poll = await pollOf(client);
  const holding = await client.submit(poll, choose('barat'));
  const first = (iterable: AsyncIterable<unknown>) => iterable[Symbol.asyncIterator]().next();
  const draft = choose('timur');
  const rest = { language: 'id', answer: { choice: ['timur'] } };
  const ways: [call: string, argument: RegExp, accepts: readonly string[], run: Call][] = [
    ['activity(·)', /`id`/, [], (x) => client.activity(x)],
    ['activity(id, ·)', /`options`/, fine, (x) => client.activity('taman-kota', x)],
    ['submit(·, draft)', /`activity`/, [], (x) => client.submit(x, draft as never)],
    [
      'submit({ kind: · }, draft)',
      /`activity`|backend uses/,
      [],
      (x) => client.submit({ ...poll, kind: x } as never, draft as never),
    ],
    ['submit(activity, ·)', /draft/, [], (x) => client.submit(poll, x)],
    [
      'submit(activity, { answer: · })',
      /draft/,
      [],
      (x) => client.submit(poll, { ...rest, answer: x }),
    ],
    [
      'submit(activity, { language: · })',
      /draft/,
      [],
      (x) => client.submit(poll, { ...rest, language: x }),
    ],
    ['submit(activity, draft, ·)', /`options`/, fine, (x) => client.submit(poll, draft, x)],
    [
      'submit(…, { signal: · })',
      /`signal`|`options`/,
      ['undefined', 'null', 'a number', 'an empty text'],
      (x) => client.submit(poll, draft, { signal: x }),
    ],
    [
      'submit(…, { onWaiting: · })',
      /`onWaiting`/,
      ['undefined', 'null', 'a number', 'an empty text', 'a function'],
      (x) => client.submit(poll, draft, { onWaiting: x }),
    ],
    [
      'submit(…, { replaces: · })',
      /`replaces`/,
      ['undefined', 'null', 'a number', 'an empty text'],
      (x) => client.submit(poll, draft, { replaces: x }),
    ],
    ['receipt(·)', /`code`/, [], (x) => client.receipt(x)],
    ['receipt(code, ·)', /`options`/, fine, (x) => client.receipt(holding.receipt?.code ?? '', x)],
    ['results(·)', /`activity`/, [], (x) => client.results(x)],
    ['results({ id: · })', /`activity`/, [], (x) => client.results({ id: x })],
    ['results(activity, ·)', /`options`/, fine, (x) => client.results(poll, x)],
    ['responses(·)', /`activity`/, [], (x) => client.responses(x)],
    ['responses(activity, ·)', /`options`/, fine, (x) => client.responses(poll, x)],
    ['follow(·)', /`activity`/, [], (x) => first(client.follow(x))],
    ['follow(activity, ·)', /`options`/, fine, (x) => first(client.follow(poll, x))],
    [
      'follow(activity, { every: · })',
      /`every`/,
      ['undefined'],
      (x) => first(client.follow(poll, { every: x })),
    ],
    ['own(·)', /`options`/, fine, (x) => holding.own(x)],
    ['withdraw(·)', /`holding`/, [], (x) => client.withdraw(x)],
    ['withdraw(holding, ·)', /`options`/, [...fine], (x) => client.withdraw(holding, x)],
    ['holding.withdraw(·)', /`options`/, [...fine], (x) => holding.withdraw(x)],
    ['outbox.submit(·, draft)', /`activity`/, [], (x) => outbox.submit(x, draft as never)],
    ['outbox.submit(activity, ·)', /draft/, [], (x) => outbox.submit(poll, x)],
    ['outbox.submit(activity, draft, ·)', /`options`/, fine, (x) => outbox.submit(poll, draft, x)],
    ['outbox.resume(·)', /`options`/, fine, (x) => outbox.resume(x)],
    ['outbox.read(·)', /`key`/, [], (x) => outbox.read(x)],
    ['outbox.discard(·)', /`key`/, [], (x) => outbox.discard(x)],
    ['givenActivity(·)', /definition/, [], (x) => givenActivity(x)],
    [
      'givenActivity(definition, ·)',
      /`now`/,
      ['undefined', 'a number'],
      (x) => givenActivity(poll, x),
    ],
  ];
  return { ways, seen, client, outbox, holding, close };
}

test('no call throws or asks for what is no argument: each rejects in the family, naming what is wrong', async () => {
  const { ways, seen, close } = await calls();
  seen.length = 0;
  for (const [call, argument, accepts, run] of ways) {
    for (const [name, value] of nonsense) {
      if (accepts.includes(name)) continue;
      isTold(await refusalOf(() => run(value as never)), argument, `${call} with ${name}`);
      assert.equal(seen.length, 0, `${call} with ${name} asks for ${seen.at(-1)?.url}`);
    }
  }
  await close();
});

test('what needs no promise gives nothing for nonsense, and throws neither', async () => {
  const { client, outbox, holding, close } = await calls();
  for (const [name, value] of nonsense) {
    const odd = value as never;
    assert.equal(client.mine(odd), undefined, name);
    assert.equal(client.mine({ id: odd }), undefined, name);
    outbox.addEventListener(odd, odd);
    outbox.addEventListener('sent', odd);
    outbox.removeEventListener('sent', odd);
    (holding.keep as (value: unknown) => void)(odd);
  }
  await close();
});
