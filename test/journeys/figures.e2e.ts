// Ballots and figures of every method on a page of 320 pixels, in the element and without JavaScript: nothing lies
// beside the page, nothing is cut, and colours that the person has chosen still tell what is chosen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import type { ElementSite } from '../support/element-site.ts';
import { long } from '../support/long-names.ts';
import { longSite } from '../support/long-site.ts';

const width = 320;
const viewport = { width, height: 640 };

let site: ElementSite;
let browser: Browser;
let page: Page;
let plain: Page;
before(async () => {
  [site, browser] = await Promise.all([longSite(), openBrowser()]);
  page = await browser.newPage({ viewport });
  plain = await browser.newPage({ viewport, javaScriptEnabled: false });
  for (const one of [page, plain]) one.setDefaultTimeout(10_000);
});
after(async () => {
  await browser.close();
  await site.close();
});

/** Opens everything that can be unfolded, and waits for what is brought then. */
async function unfold(figures: Locator) {
  await figures
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  await figures
    .getByText(/^(Memuat hasil|جارٍ تحميل النتائج)/)
    .first()
    .waitFor({ state: 'detached' });
}

/** Texts of a shadow root or page that lie beside the page or are cut by what is around them. */
const misplaced = (root: Locator) =>
  root.evaluate((element, most) => {
    const all = (element.shadowRoot ?? element).querySelectorAll<HTMLElement>(
      'th, td, p, li, summary, button, label, .hint',
    );
    return [...all]
      .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
      .filter((one) => !one.closest('thead, .vh'))
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return left < -1 || right > most + 1 || one.scrollWidth > one.clientWidth + 1;
      })
      .map((one) => `${one.localName} ${one.textContent?.trim().slice(0, 40) ?? ''}`);
  }, width);

async function fits(part: Locator) {
  await part.waitFor();
  const wide = await part.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(wide, width);
  assert.deepEqual(await misplaced(part), []);
}

for (const { activity } of long) {
  for (const language of ['id', 'ar']) {
    const wish = { activity: activity.id, language };

    test(`figures of ${activity.id} in ${language} fit, each with the head of its column`, async () => {
      await page.goto(site.page({ ...wish, tag: 'suara-results' }));
      const figures = page.locator('suara-results');
      await figures.locator('summary').first().waitFor();
      await unfold(figures);
      await fits(figures);
      const heads = await figures
        .locator('.folding td:not(.none)')
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::before').content));
      assert.ok(heads.length > 0);
      for (const head of heads) assert.match(head, /^".+"/);
    });

    if (language !== 'id') continue; // the longest words of the three
    test(`the page of ${activity.id} in ${language} fits without JavaScript`, async () => {
      await plain.goto(`${site.origin}/a/${activity.id}?lang=${language}`);
      await unfold(plain.locator('.results'));
      await fits(plain.locator('main'));
    });

    if (activity.kind !== 'poll') continue;
    test(`the ballot of ${activity.id} in ${language} fits`, async () => {
      await page.goto(site.page({ ...wish, tag: 'suara-poll' }));
      await page.locator('suara-poll [part="submit"]').waitFor();
      await fits(page.locator('suara-poll'));
    });
  }
}
