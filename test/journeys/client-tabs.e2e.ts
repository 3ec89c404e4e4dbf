import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Outbox } from '@suara/client/outbox';
import type { Page } from 'playwright-core';
import {
  openClientPages,
  openTab,
  until,
  type ClientPages,
  type Given,
} from '../support/client-page.ts';

/** `N=200` raises it. */
const tabs = Number(process.env['N'] ?? 20);

let pages: ClientPages;
before(async () => (pages = await openClientPages()));
after(() => pages.close());

/** Presses send, through the outbox, and does not wait. */
const press = (tab: Page, text: string) =>
  tab.evaluate(
    async ({ endpoint, text }) => {
      const { createClient, createOutbox } = (globalThis as unknown as Given).suara;
      const client = createClient({ endpoint });
      const outbox = createOutbox(client);
      const activity = await client.activity('pengaduan', { kind: 'feedback' });
      const state = { sent: 0, queued: 0 };
      Object.assign(globalThis, { outbox, state });
      outbox.addEventListener('queued', () => (state.queued += 1));
      outbox.addEventListener('sent', () => (state.sent += 1));
      const draft = { language: 'id', answer: { kind: 'pengaduan', fields: { isi: text } } };
      outbox.submit(activity, draft).then(
        ({ receipt }) => Object.assign(state, { code: receipt?.code }),
        (error: unknown) => Object.assign(state, { error: String(error) }),
      );
    },
    { endpoint: pages.endpoint, text },
  );

/** Whether this text lies on the device, or has been sent already. */
const sealed = async (text: string) => {
  const { outbox, state } = globalThis as unknown as { outbox: Outbox; state: { sent: number } };
  const waiting = await Promise.all((await outbox.list()).map(({ key }) => outbox.read(key)));
  return state.sent > 0 || JSON.stringify(waiting).includes(text);
};

/** Sends what other tabs left behind. */
const resume = (tab: Page) =>
  tab.evaluate(async (endpoint) => {
    const { createClient, createOutbox } = (globalThis as unknown as Given).suara;
    const outbox = createOutbox(createClient({ endpoint }));
    await outbox.resume();
    return (await outbox.list()).length;
  }, pages.endpoint);

const state = (tab: Page) =>
  tab.evaluate(() => (globalThis as unknown as { state: Record<string, unknown> }).state);
const puts = () => pages.proxy.seen.filter(({ method }) => method === 'PUT');

test(`${tabs} tabs killed while they send: every answer is kept, and once`, async () => {
  const context = await pages.open();
  const kinds = ['delay', 'drop-reply', 'unreachable', 'garble'] as const;
  for (let i = 0; i < tabs; i += 1) {
    const kind = kinds[i % kinds.length] ?? 'delay';
    pages.proxy.plan([{ kind, method: 'PUT', ms: 300, times: -1 }]);
    const tab = await openTab(context, pages.page);
    await press(tab, `[mati-${i}]`);
    // Once it is sealed on the device, the tab may die at any moment.
    await until(tab, sealed, `[mati-${i}]`);
    await wait(Math.random() * 300);
    await tab.close({ runBeforeUnload: false });
  }
  pages.proxy.plan([]);
  const last = await openTab(context, pages.page);
  assert.equal(await resume(last), 0);
  const kept = await pages.kept();
  for (let i = 0; i < tabs; i += 1) assert.equal(kept.get(`mati-${i}`), 1, `mati-${i}`);
  await context.close();
});

test('five tabs that come online at once send what waits in one request', async () => {
  const context = await pages.open();
  const opened = await Promise.all(Array.from({ length: 6 }, () => openTab(context, pages.page)));
  const [first] = opened;
  const before = puts().length;
  pages.proxy.plan([
    { kind: 'unreachable', method: 'PUT', times: -1 },
    { kind: 'unreachable', method: 'POST', times: -1 },
  ]);
  await press(first!, '[lima]');
  await first!.waitForFunction(
    () => (globalThis as unknown as { state: { queued: number } }).state.queued > 0,
  );
  await context.setOffline(true);
  await first!.close();
  const lost = puts().length;
  assert.ok(lost > before);
  pages.proxy.plan([]);
  await Promise.all(
    opened.slice(1).map((tab) =>
      tab.evaluate((endpoint) => {
        const { createClient, createOutbox } = (globalThis as unknown as Given).suara;
        const outbox = createOutbox(createClient({ endpoint }));
        addEventListener('online', () => Object.assign(globalThis, { resumed: outbox.resume() }));
      }, pages.endpoint),
    ),
  );
  await context.setOffline(false);
  await Promise.all(
    opened.slice(1).map((tab) =>
      until(
        tab,
        async () => {
          const { resumed } = globalThis as unknown as { resumed?: Promise<void> };
          await resumed;
          return resumed !== undefined;
        },
        null,
      ),
    ),
  );
  assert.equal(puts().length - lost, 1);
  assert.equal((await pages.kept()).get('lima'), 1);
  await context.close();
});

test('a page that waits goes into the back/forward cache, comes back, and sends', async () => {
  const context = await pages.open();
  const tab = await openTab(context, pages.page);
  await tab.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  pages.proxy.plan([{ kind: 'unavailable', method: 'PUT', times: 1, retryAfter: 4 }]);
  await press(tab, '[kembali]');
  await tab.waitForFunction(
    () => (globalThis as unknown as { state: { queued: number } }).state.queued > 0,
  );
  await tab.goto(`${pages.page}/lain`);
  await wait(500);
  await tab.goBack({ waitUntil: 'commit' });
  await tab.waitForFunction(() => 'persisted' in globalThis);
  assert.equal(
    await tab.evaluate(() => (globalThis as unknown as { persisted: boolean }).persisted),
    true,
  );
  await tab.waitForFunction(
    () => (globalThis as unknown as { state: { sent: number } }).state.sent > 0,
  );
  assert.match(String((await state(tab))['code']), /^[0-9A-Z-]{13}.$/);
  assert.equal((await pages.kept()).get('kembali'), 1);
  await context.close();
});
