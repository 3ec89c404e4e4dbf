// What elements look like, compared with pictures that somebody has looked at: `LOOKS=update npm test -- e2e
// test/journeys/looks.e2e.ts` takes new ones. Letters differ between machines, so the pictures say on which fonts and
// browser they were taken; on others there is nothing to compare, and that is said.
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { report, scales } from '../support/form-activities.ts';
import { incomparable, looks, looksAs, testLooks, type Look } from '../support/pictures.ts';

interface Picture {
  tag: string;
  activity: string;
  widths: number[];
  act?: (page: Page) => Promise<void>;
}

const pictures: Record<string, Picture> = {
  report: { tag: 'suara-feedback', activity: report.id, widths: [320, 1280] },
  mistakes: {
    tag: 'suara-feedback',
    activity: report.id,
    widths: [320],
    act: async (page) => {
      await page.locator('[part="submit"]').click();
      await page.locator('[part="errors"]').waitFor();
    },
  },
  words: { tag: 'suara-rating', activity: 'nilai-words', widths: [320] },
  smileys: { tag: 'suara-rating', activity: 'nilai-smileys', widths: [320, 1280] },
  stars: {
    tag: 'suara-rating',
    activity: 'nilai-stars',
    widths: [320],
    act: (page) => page.getByRole('radio').nth(3).check(),
  },
  nps: { tag: 'suara-rating', activity: 'nilai-nps', widths: [320] },
  chosen: {
    tag: 'suara-rating',
    activity: 'nilai-nps',
    widths: [320, 1280],
    act: async (page) => {
      await page.getByRole('radio').nth(2).focus();
      await page.keyboard.press('Space');
    },
  },
  review: {
    tag: 'suara-feedback',
    activity: report.id,
    widths: [320, 1280],
    act: async (page) => {
      await page.getByRole('radio').first().check();
      await page.locator('textarea').first().fill('Lampu jalan padam sejak Senin.');
      const send = page.locator('[part="submit"]');
      await send.click();
      const boxes = page.locator('.date input');
      for (const [i, text] of ['7', '11', '2026'].entries()) await boxes.nth(i).fill(text);
      await send.click();
      await page.locator('[part="review"]').waitFor();
    },
  },
  waiting: {
    tag: 'suara-rating',
    activity: 'nilai-words',
    widths: [320],
    act: async (page) => {
      await page.getByRole('radio').first().check();
      await page.waitForTimeout(700);
      await page.context().setOffline(true);
      await page.locator('[part="submit"]').click();
      await page.locator('[part="waiting"]').waitFor();
    },
  },
  receipt: {
    tag: 'suara-rating',
    activity: 'nilai-words',
    widths: [320, 1280],
    act: async (page) => {
      await page.getByRole('radio').first().check();
      await page.locator('[part="submit"]').click();
      await page.locator('[part="receipt"]').waitFor();
    },
  },
};

let site: ElementSite;
let browser: Browser;
let reason: string | undefined;

before(async () => {
  [site, browser] = await Promise.all([elementSite([report, ...scales]), openBrowser()]);
  site.clock('2026-11-24T09:00:00Z');
  reason = await incomparable(browser);
});

after(async () => {
  await browser.close();
  await site.close();
});

async function take(
  { tag, activity, act }: Picture,
  width: number,
  { language, options }: Look,
): Promise<Buffer> {
  const viewport = { width, height: 400 };
  const context = await browser.newContext({ ...options, viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(site.page({ tag, activity, language }));
  await page.locator(tag).locator('[part="submit"]').waitFor();
  await act?.(page);
  await page.waitForTimeout(200);
  const picture = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    caret: 'hide',
    // Another each time.
    mask: [page.locator('[part="code"]')],
  });
  await context.close();
  return picture;
}

testLooks(
  pictures,
  () => reason,
  async (name, picture) => {
    for (const width of picture.widths) {
      for (const [look, how] of Object.entries(looks))
        await looksAs(`${name}-${width}-${look}`, await take(picture, width, how));
    }
  },
);
