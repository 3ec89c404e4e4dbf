// What is below an element stays where it is while the element loads, where the page uses `suara.css`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import type { DefinitionInput } from '@suara/contract';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { scales } from '../support/form-activities.ts';
import { agencyActivities } from '../support/page-backends.ts';
import { startStack } from '../support/stack.ts';

const style = resolve(import.meta.dirname, '../../packages/elements/src/suara.css');
const activities = agencyActivities() as DefinitionInput[];
const shown = [
  { tag: 'suara-feedback', file: 'form', activity: 'pengaduan' },
  { tag: 'suara-rating', file: 'rating', activity: 'layanan-ktp' },
  { tag: 'suara-poll', file: 'poll', activity: 'taman-kota' },
];

let site: ElementSite;
let browser: Browser;

before(async () => {
  [site, browser] = await Promise.all([elementSite([...activities, ...scales]), openBrowser()]);
  site.clock('2026-11-24T09:00:00Z');
});

after(async () => {
  await browser.close();
  await site.close();
});

/** Sums layout shifts from the first moment; a function, because strings are eval. */
function watchShifts() {
  const page = globalThis as unknown as { shift: number };
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      page.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

interface Visit {
  shift: number;
  height: number;
}

/** Opens a page with text before and after the element, on a network that takes its time. */
async function visit(
  { tag, file, activity }: (typeof shown)[number],
  width: number,
  room?: number,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  const styles =
    room === undefined
      ? ''
      : `<link rel="stylesheet" href="/suara.css"><style>${tag}{--suara-height:${room}px}</style>`;
  const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kota Contoh</title>
    <meta name="viewport" content="width=device-width"><meta name="suara-endpoint" content="${site.origin}">
    <style>body{margin:16px;font:16px/1.5 sans-serif}</style>${styles}
    <script type="module" src="/${file}.js"></script></head><body><p>Sebelum</p>
    <${tag} activity="${activity}"><a href="/a/${activity}">Ikut serta</a></${tag}>
    <p>${'Sesudah. '.repeat(300)}</p></body></html>`;
  await page.route('**/still', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route('**/suara.css', async (route) =>
    route.fulfill({ contentType: 'text/css', body: await readFile(style, 'utf8') }),
  );
  for (const slow of ['**/*.js', '**/v1/**']) {
    await page.route(slow, async (route) => {
      await wait(120);
      await route.continue();
    });
  }
  await page.goto(`${site.origin}/still`);
  await settled(page, tag);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  const height = (await page.locator(tag).boundingBox())?.height ?? 0;
  await context.close();
  return { shift, height };
}

async function settled(page: Page, tag: string) {
  await page.locator(tag).locator('[part="submit"]').waitFor();
  await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(ready)'), tag);
  await page.waitForTimeout(400);
}

for (const one of shown) {
  test(`what is below <${one.tag}> stays where it is while it loads, and would not without suara.css`, async () => {
    for (const width of [320, 1280]) {
      const without = await visit(one, width);
      assert.ok(without.shift > 0.02, `${width} px, without: ${without.shift}`);
      const held = await visit(one, width, Math.round(without.height));
      assert.ok(held.shift <= 0.02, `${width} px: ${held.shift}`);
      assert.ok(Math.abs(held.height - without.height) <= 1, 'as high as it would be');
    }
  });
}

test('an element leaves its fallback as it stands until it can ask, and then has all its looks at once', async () => {
  const page = await browser.newPage();
  const { promise: answer, resolve: answered } = Promise.withResolvers<undefined>();
  await page.route('**/v1/activities/**', async (route) => {
    await answer;
    await route.continue();
  });
  await page.route('**/still', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="id"><meta name="suara-endpoint" content="${site.origin}"><title>Kota Contoh</title>
        <script type="module" src="/rating.js"></script>
        <suara-rating activity="nilai-stars"><a href="/a/nilai-stars">Ikut serta</a></suara-rating></html>`,
    }),
  );
  await page.goto(`${site.origin}/still`);
  await page.waitForFunction(() => customElements.get('suara-rating'));
  await page.waitForTimeout(300);
  const element = page.locator('suara-rating');
  assert.equal(await element.evaluate(({ shadowRoot }) => shadowRoot), null);
  assert.ok(await page.getByRole('link', { name: 'Ikut serta' }).isVisible());
  answered(undefined);
  const scale = element.locator('.scale');
  await scale.waitFor();
  assert.equal(await scale.evaluate((one) => getComputedStyle(one).display), 'grid');
  await page.close();
});

test('the example page stays where it is while three elements load', async () => {
  const stack = await startStack();
  try {
    for (const width of [412, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.addInitScript(watchShifts);
      await page.goto(stack.page);
      for (const tag of ['suara-poll', 'suara-rating', 'suara-feedback']) await settled(page, tag);
      const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
      assert.ok(shift <= 0.02, `${width} px: ${shift}`);
      await page.close();
    }
  } finally {
    await stack.stop();
  }
});

test('without scripts, the fallback stands alone and needs no room', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const css = await readFile(style, 'utf8');
  await page.setContent(
    `<style>${css}</style><suara-rating><a href="/a/x">Ikut serta</a></suara-rating>`,
  );
  const box = await page.locator('suara-rating').boundingBox();
  assert.ok(box && box.height < 60, `${box?.height} px`);
  await context.close();
});
