// Pictures that somebody has looked at, and what is compared with them. Letters differ between machines, so the
// pictures say on which fonts and browser they were taken; on others there is nothing to compare.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import pixelmatch from 'pixelmatch';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { PNG } from 'pngjs';

const folder = resolve(import.meta.dirname, '../fixtures/looks');
const update = process.env['LOOKS'] === 'update';
/** Pixels that may differ, of a thousand: anti-aliasing is left out already. */
const tolerance = 0.5;

/** In which languages and colours each picture is taken. */
export const looks = {
  light: { language: 'id', options: { colorScheme: 'light' } },
  dark: { language: 'ar', options: { colorScheme: 'dark' } },
  forced: { language: 'en', options: { forcedColors: 'active' } },
} satisfies Record<string, { language: string; options: BrowserContextOptions }>;

/** One way of looking. */
export type Look = (typeof looks)[keyof typeof looks];

/** On what these letters are drawn: the browser, and how wide it draws some of them. */
async function machineOf(browser: Browser): Promise<string> {
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

/**
 * Why nothing can be compared here: other fonts or another browser than the pictures were taken on, which is no
 * mistake; `undefined` where it can. With `LOOKS=update` the pictures become those of this machine.
 */
export async function incomparable(browser: Browser): Promise<string | undefined> {
  const here = await machineOf(browser);
  const file = join(folder, 'machine.txt');
  if (update) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, `${here}\n`);
    return undefined;
  }
  const same = (await readFile(file, 'utf8')).trim() === here;
  return same
    ? undefined
    : `The pictures were taken on other fonts or another browser than these: ${here}`;
}

/** Pixels of a thousand that differ; all of them where the size does. */
function difference(before: PNG, now: PNG): number {
  const { width, height } = before;
  if (width !== now.width || height !== now.height) return 1000;
  return (pixelmatch(before.data, now.data, null, width, height) * 1000) / (width * height);
}

/** Compares what is seen now with the picture of that name, or makes it the picture where `LOOKS=update` asks for it. */
export async function looksAs(name: string, now: Buffer): Promise<void> {
  const file = join(folder, `${name}.png`);
  if (update) await writeFile(file, now);
  const differs = difference(PNG.sync.read(await readFile(file)), PNG.sync.read(now));
  if (differs > tolerance) await writeFile(file.replace('.png', '.now.png'), now);
  assert.ok(differs <= tolerance, `${file}: ${differs.toFixed(2)} ‰ differ; see .now.png`);
}

/**
 * One test a picture.
 *
 * @param reason - see {@link incomparable}; asked for when the tests run
 * @param compare - takes the picture in every look, and compares each
 */
export function testLooks<Picture>(
  pictures: Readonly<Record<string, Picture>>,
  reason: () => string | undefined,
  compare: (name: string, picture: Picture) => Promise<void>,
): void {
  for (const [name, picture] of Object.entries(pictures)) {
    test(`"${name}" looks as it did when somebody last looked`, async (t) => {
      const why = reason();
      // Nothing is wrong there: letters of other fonts can't be compared with those of the pictures.
      if (why === undefined) await compare(name, picture);
      else t.skip(why);
    });
  }
}
