// What a factory can't be used with, and what a backend or a page of one's own throws, comes as the family.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createOutbox } from '@suara/client/outbox';
import { choose, device } from '../test/acts.ts';
import { clientOf, endpoint, fetchOf, openServer, pollOf } from '../test/backend.ts';
import { broken, isTold, nonsense, refusalOf } from '../test/nonsense.ts';
import { formBackend } from './backends/form.ts';
import { jsonBackend } from './backends/json.ts';
import { open311Backend } from './backends/open311.ts';
import {
  createClient,
  defineBackend,
  isSuaraError,
  suaraBackend,
  type Backend,
  type BackendDefinition,
  type Client,
} from './index.ts';

const poll = { id: 'taman-kota' } as never;

/** What a client of any backend is asked. */
const asks: [name: string, run: (client: Client) => Promise<unknown>][] = [
  ['activity()', (client) => client.activity('taman-kota')],
  ['receipt()', (client) => client.receipt('7K3M-9QXT-4ZB0')],
  ['results()', (client) => client.results(poll)],
  ['responses()', (client) => client.responses(poll)],
  ['follow()', (client) => client.follow(poll)[Symbol.asyncIterator]().next()],
];

test('no factory throws: what it can’t be used with is told by the first call', async () => {
  const { handler, close } = await openServer();
  const activity = await pollOf(clientOf(handler));
  const send = (client: Client) => client.submit(activity, choose('barat'));
  const factories: [
    name: string,
    make: (x: never) => Client,
    told: RegExp,
    asked: (client: Client) => Promise<unknown>,
  ][] = [
    ...asks.flatMap(([name, ask]): typeof factories => [
      [`createClient(·).${name}`, createClient, /endpoint/, ask],
      [
        `createClient({ backend: · }).${name}`,
        (backend) => createClient({ backend }),
        /`backend`|endpoint/,
        ask,
      ],
      [
        `createClient({ endpoint: · }).${name}`,
        (x) => createClient({ endpoint: x }),
        /endpoint/,
        ask,
      ],
      [
        `suaraBackend(·) ${name}`,
        (x) => createClient({ backend: suaraBackend(x) }),
        /endpoint/,
        ask,
      ],
      [
        `defineBackend(·) ${name}`,
        (x) => createClient({ backend: defineBackend(x) }),
        /`send`/,
        ask,
      ],
    ]),
    ['createClient(·).submit()', createClient, /endpoint/, send],
    [
      'defineBackend({ send: · })',
      (x) => createClient({ backend: defineBackend({ name: 'x', send: x }) }),
      /`send`/,
      send,
    ],
    ['formBackend(·)', (x) => createClient({ backend: formBackend(x) }), /endpoint/, send],
    ['jsonBackend(·)', (x) => createClient({ backend: jsonBackend(x) }), /endpoint/, send],
    [
      'open311Backend(·)',
      (x) => createClient({ backend: open311Backend(x) }),
      /endpoint|`about`/,
      asks[0]![1],
    ],
    ['createOutbox(·)', (x) => createOutbox(x) as unknown as Client, /`client`/, send],
    [
      'createOutbox(·).list()',
      (x) => createOutbox(x) as unknown as Client,
      /`client`/,
      (outbox) => (outbox as unknown as ReturnType<typeof createOutbox>).list(),
    ],
  ];
  for (const [name, make, told, ask] of factories) {
    for (const [what, value] of nonsense) {
      // A function in place of `send` is a backend.
      if (what === 'a function' && name.includes('send: ·')) continue;
      const client = make(value as never);
      isTold(await refusalOf(() => ask(client)), told, `${name} with ${what}`);
      if (client.capabilities as unknown)
        assert.equal(typeof client.capabilities.results, 'boolean');
    }
  }
  await close();
});

test('options of a kind of backend that are of no use are told before anything is sent', async () => {
  const { handler, close } = await openServer();
  const activity = await pollOf(clientOf(handler));
  const sent: unknown[] = [];
  const fetch: typeof globalThis.fetch = (input) => {
    sent.push(input);
    return Promise.resolve(new Response('{}'));
  };
  const cases: [name: string, backend: Backend][] = [
    ['fields', formBackend({ endpoint, fetch, fields: 'x' as never })],
    ['fields', formBackend({ endpoint, fetch, fields: broken })],
    ['body', jsonBackend({ endpoint, fetch, body: 'x' as never })],
    ['body', jsonBackend({ endpoint, fetch, body: broken })],
    ['body', jsonBackend({ endpoint, fetch, body: () => undefined })],
    ['headers', jsonBackend({ endpoint, fetch, headers: { 'no such name': 'x' } })],
    ['method', jsonBackend({ endpoint, fetch, method: 'GET' as never })],
    ['code', jsonBackend({ endpoint, fetch, code: 'nomor' as never })],
  ];
  for (const [option, backend] of cases) {
    const error = await refusalOf(() =>
      createClient({ backend }).submit(activity, choose('barat')),
    );
    isTold(error, new RegExp(`\`${option}\``), option);
    assert.equal(isSuaraError(error) && error.code, 'bad-option');
  }
  for (const keepFor of [0, -1, NaN, '1' as never]) {
    const outbox = createOutbox(clientOf(handler), { keepFor });
    isTold(await refusalOf(() => outbox.list()), /`keepFor`/, String(keepFor));
  }
  assert.deepEqual(sent, []);
  await close();
});

test('whatever a backend of one’s own throws, and however, comes as the family', async () => {
  const { handler, close } = await openServer();
  const activity = await pollOf(clientOf(handler));
  const thrown = [undefined, null, 'no', 0, new Error('x'), Symbol('x'), Promise.resolve()];
  for (const what of thrown) {
    const fail = () => {
      throw what as Error;
    };
    const can = { status: true, results: true, withdrawal: true, activities: true };
    const definition: BackendDefinition & Backend = {
      ...{ name: 'x', send: fail, activity: fail, receipt: fail, results: fail, responses: fail },
      ...{ prepare: fail, capabilities: { ...can, idempotent: false, receipts: false } },
    };
    for (const backend of [definition, defineBackend(definition)]) {
      const client = createClient({ backend, platform: device() });
      for (const [name, ask] of asks.filter(([name]) => name !== 'follow()'))
        assert.ok(isSuaraError(await refusalOf(() => ask(client))), name);
      assert.ok(isSuaraError(await refusalOf(() => client.submit(activity, choose('barat')))));
      assert.ok(isSuaraError(await refusalOf(() => client.prepare())));
    }
  }
  await close();
});

test('a page whose own callback throws while an answer waits gets it sent all the same', async () => {
  const { handler, close } = await openServer();
  let away = 2;
  const fetch = fetchOf(async (request) => {
    if (request.method !== 'GET' && away-- > 0) throw new TypeError('away');
    return handler(request);
  });
  // No wait is long, and no deadline passes.
  const after = (milliseconds: number, run: () => void) => {
    if (milliseconds < 20_000) queueMicrotask(run);
    return () => undefined;
  };
  const client = createClient({ endpoint, platform: device({ fetch, after, random: () => 0 }) });
  const activity = await pollOf(clientOf(handler));
  const { receipt } = await client.submit(activity, choose('barat'), { onWaiting: broken });
  assert.ok(receipt?.code);
  await close();
});
