import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Outbox } from '@suara/client/outbox';
import type { BrowserContext, Page } from 'playwright-core';
import {
  openClientPages,
  openTab,
  until,
  type ClientPages,
  type Given,
} from '../support/client-page.ts';

let pages: ClientPages;
before(async () => (pages = await openClientPages()));
after(() => pages.close());

/** Sends through the outbox until it is kept or refused; what came of it. */
const send = (tab: Page, text: string) =>
  tab.evaluate(
    async ({ endpoint, text }) => {
      const { createClient, createOutbox } = (globalThis as unknown as Given).suara;
      const client = createClient({ endpoint });
      const outbox = createOutbox(client);
      Object.assign(globalThis, { outbox });
      try {
        const activity = await client.activity('pengaduan', { kind: 'feedback' });
        const draft = { language: 'id', answer: { kind: 'pengaduan', fields: { isi: text } } };
        const { receipt } = await outbox.submit(activity, draft);
        return receipt?.code ?? 'no code';
      } catch (error) {
        return (error as { code?: string }).code ?? String(error);
      }
    },
    { endpoint: pages.endpoint, text },
  );

const code = /^[0-9A-Z-]{13}.$/;

/** A tab in a profile of its own, where this script ran before the page’s. */
async function tabAfter(script: string): Promise<{ tab: Page; context: BrowserContext }> {
  const context = await pages.open();
  await context.addInitScript(script);
  return { tab: await openTab(context, pages.page), context };
}

const places: [name: string, mark: string, script: string][] = [
  ['a clock that is a day ahead', 'besok', 'const now = Date.now; Date.now = () => now() + 864e5;'],
  [
    'a clock that is a day behind',
    'kemarin',
    'const now = Date.now; Date.now = () => now() - 864e5;',
  ],
  [
    'a clock that stands after the closing time',
    'lewat',
    'Date.now = () => Date.parse("2030-01-01");',
  ],
  [
    'storage, database and locks that throw, as in private browsing',
    'pribadi',
    `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
       Object.defineProperty(globalThis, name, { get() { throw new DOMException('no', 'SecurityError'); } });
     Object.defineProperty(navigator, 'locks', { get() { throw new DOMException('no', 'SecurityError'); } });`,
  ],
  [
    'storage that is full',
    'penuh',
    `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
     IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`,
  ],
  ['a database that never opens', 'macet', 'indexedDB.open = () => new EventTarget();'],
  [
    'arrays that bring their own toJSON, as of Prototype.js 1.6',
    'prototype',
    'Array.prototype.toJSON = function () { return "spoilt"; };',
  ],
  [
    'an enumerable property on every object, which breaks the validator',
    'tercemar',
    'Object.prototype.extra = function () {};',
  ],
  [
    'plain http, without crypto.subtle',
    'polos',
    `Object.defineProperty(crypto, 'subtle', { value: undefined });`,
  ],
];

for (const [name, mark, script] of places) {
  test(`an answer is kept once on a page with ${name}`, async () => {
    const { tab, context } = await tabAfter(script);
    const errors: string[] = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    assert.match(await send(tab, `[${mark}]`), code);
    assert.equal((await pages.kept()).get(mark), 1);
    assert.deepEqual(errors, []);
    await context.close();
  });
}

test('a quota that the browser itself enforces leaves the answer in memory, and it is sent', async () => {
  const context = await pages.open();
  const tab = await openTab(context, pages.page);
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: pages.page, quotaSize: 1 });
  assert.match(await send(tab, '[kuota]'), code);
  assert.equal((await pages.kept()).get('kuota'), 1);
  await context.close();
});

test('a sandboxed frame, which has no storage and no origin, gets a refusal it can show', async () => {
  const context = await pages.open();
  const tab = await context.newPage();
  await tab.goto(pages.page);
  await tab.evaluate((page) => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = `${page}/bingkai`;
    document.body.append(frame);
  }, pages.page);
  await until(tab, () => document.querySelector('iframe') !== null, null);
  const frame = tab.frames().at(-1)!;
  await frame.waitForFunction(() => 'suara' in globalThis);
  const outcome = await frame.evaluate(async (endpoint) => {
    const { createClient } = (globalThis as unknown as Given).suara;
    const client = createClient({ endpoint });
    const mine = client.mine({ id: 'pengaduan' });
    // The backend takes nothing from an origin that is nobody's, so its answer can't be read here.
    const error = await client.activity('pengaduan').then(
      () => undefined,
      (error: unknown) => error as { code: string; name: string },
    );
    return { mine: mine === undefined, code: error?.code, name: error?.name };
  }, pages.endpoint);
  assert.deepEqual(outcome, { mine: true, code: 'network', name: 'SuaraError' });
  await context.close();
});

test('what waits is sealed: no text, no contact and no secret lies readable on the device', async () => {
  const context = await pages.open();
  const tab = await openTab(context, pages.page);
  const block = ['PUT', 'POST'].map(
    (method) => ({ kind: 'unreachable', method, times: -1 }) as const,
  );
  pages.proxy.plan(block);
  void send(tab, '[rahasia-besar]').catch(() => undefined);
  const raw = () =>
    tab.evaluate(
      () =>
        new Promise<string>((done) => {
          const opening = indexedDB.open('suara-outbox');
          opening.onsuccess = () => {
            const db = opening.result;
            const all = db.transaction('waiting').objectStore('waiting').getAll();
            all.onsuccess = () => {
              const sealed = all.result as { sealed: ArrayBuffer }[];
              const bytes = sealed.map((one) => new TextDecoder('latin1').decode(one.sealed));
              db.close();
              done(JSON.stringify({ all: all.result, bytes, session: { ...sessionStorage } }));
            };
          };
        }),
    );
  await until(
    tab,
    async () => {
      const { outbox } = globalThis as unknown as { outbox?: Outbox };
      return ((await outbox?.list()) ?? []).length > 0;
    },
    null,
  );
  const lying = await raw();
  assert.match(lying, /pengaduan/);
  assert.doesNotMatch(lying, /rahasia-besar|secret/);

  const listed = await tab.evaluate(async () => {
    const { outbox } = globalThis as unknown as { outbox: Outbox };
    const [entry] = await outbox.list();
    const written = await outbox.read(entry!.key);
    await outbox.discard(entry!.key);
    return { answer: written?.answer, left: (await outbox.list()).length };
  });
  assert.deepEqual(listed, {
    answer: {
      kind: 'pengaduan',
      fields: { isi: '[rahasia-besar]' },
      anonymous: false,
      confidential: false,
    },
    left: 0,
  });
  pages.proxy.plan([]);
  assert.equal((await pages.kept()).get('rahasia-besar'), undefined);
  await context.close();
});
