// What elements look like, compared with pictures that somebody has looked at: `LOOKS=update npm test -- e2e
// test/journeys/looks.e2e.ts` takes new ones. Letters differ between machines, so the pictures say on which fonts and
// browser they were taken; on others there is nothing to compare, and that is said.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { report, scales } from '../support/form-activities.ts';

const folder = resolve(import.meta.dirname, '../fixtures/looks');
const update = process.env['LOOKS'] === 'update';
/** Pixels that may differ, of a thousand: anti-aliasing is left out already. */
const tolerance = 0.5;

const looks = {
  light: { language: 'id', options: { colorScheme: 'light' } },
  dark: { language: 'ar', options: { colorScheme: 'dark' } },
  forced: { language: 'en', options: { forcedColors: 'active' } },
} satisfies Record<string, { language: string; options: BrowserContextOptions }>;

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
let here = '';

/** On what these letters are drawn: the browser, and how wide it draws some of them. */
async function machine(): Promise<string> {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    return ['serif', 'monospace', 'system-ui'].map((family) => {
      if (!canvas) return 0;
      canvas.font = `600 40px ${family}`;
      return canvas.measureText('Suara warga 0123 قيّم خدمتنا').width;
    });
  });
  await page.close();
  return JSON.stringify({ browser: browser.version(), widths });
}

before(async () => {
  [site, browser] = await Promise.all([elementSite([report, ...scales]), openBrowser()]);
  site.clock('2026-11-24T09:00:00Z');
  here = await machine();
  if (!update) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'machine.txt'), `${here}\n`);
});

after(async () => {
  await browser.close();
  await site.close();
});

async function take(
  { tag, activity, act }: Picture,
  width: number,
  { language, options }: (typeof looks)[keyof typeof looks],
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

/** Pixels of a thousand that differ; all of them where the size does. */
function difference(before: PNG, now: PNG): number {
  const { width, height } = before;
  if (width !== now.width || height !== now.height) return 1000;
  return (pixelmatch(before.data, now.data, null, width, height) * 1000) / (width * height);
}

for (const [name, picture] of Object.entries(pictures)) {
  test(`"${name}" looks as it did when somebody last looked`, async (t) => {
    const known = await readFile(join(folder, 'machine.txt'), 'utf8');
    if (known.trim() !== here) {
      // Nothing is wrong here: letters of other fonts can't be compared with those of the pictures.
      t.skip(`The pictures were taken on other fonts or another browser than these: ${here}`);
      return;
    }
    for (const width of picture.widths) {
      for (const [look, how] of Object.entries(looks)) {
        const file = join(folder, `${name}-${width}-${look}.png`);
        const now = await take(picture, width, how);
        if (update) await writeFile(file, now);
        const differs = difference(PNG.sync.read(await readFile(file)), PNG.sync.read(now));
        if (differs > tolerance) await writeFile(file.replace('.png', '.now.png'), now);
        assert.ok(differs <= tolerance, `${file}: ${differs.toFixed(2)} ‰ differ; see .now.png`);
      }
    }
  });
}
