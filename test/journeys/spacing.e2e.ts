// Pages without JavaScript where a reader spreads letters, words and lines (WCAG 2.2, 1.4.12): nothing is cut off, nothing
// has to be looked for sideways, and no amount breaks in two.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import type { ElementSite } from '../support/element-site.ts';
import { longSite } from '../support/long-site.ts';

let site: ElementSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([longSite(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

const spread = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** How far the page reaches beside the window, and which numbers stand in two lines, after everything was opened. */
const crowded = (page: Page) =>
  page.evaluate((style) => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet]; // the page's policy lets no style element in
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const found of (text.nodeValue ?? '').matchAll(/\d[\d.,]+\d/g)) {
        const range = document.createRange();
        range.setStart(text, found.index);
        range.setEnd(text, found.index + found[0].length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(found[0]);
      }
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    return { beside: scrollWidth - clientWidth, broken };
  }, spread);

suite('with letters, words and lines spread, a page on a tablet', () => {
  for (const method of ['statements', 'greedy-budget', 'schulze', 'skm'])
    test(`of the kind "${method}" is as wide as before, and breaks no number`, async () => {
      for (const language of ['id', 'en', 'ar']) {
        const page = await browser.newPage({ viewport: { width: 800, height: 1000 } });
        await page.goto(`${site.origin}/a/panjang-${method}?lang=${language}`);
        assert.deepEqual(await crowded(page), { beside: 0, broken: [] }, language);
        await page.close();
      }
    });
});
