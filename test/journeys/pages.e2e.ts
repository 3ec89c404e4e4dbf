// The pages of the server in a real browser without JavaScript: taking part by keyboard alone, and what axe says.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile, rm, mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { activities } from '../../packages/server/test/activities.ts';
import { openBrowser } from '../support/browser.ts';
import { startStack, type Stack } from '../support/stack.ts';

let stack: Stack;
let browser: Browser;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suara-pages-'));
  await mkdir(join(folder, 'activities'));
  for (const one of activities) {
    await writeFile(join(folder, 'activities', `${one.id}.json`), JSON.stringify(one));
  }
  const env = { SUARA_ACTIVITIES: join(folder, 'activities'), SUARA_LIMIT: 'off' };
  [stack, browser] = await Promise.all([startStack({ env }), openBrowser()]);
});
after(async () => {
  await browser.close();
  await stack.stop();
  await rm(folder, { recursive: true });
});

/** Opens a page without JavaScript, as somebody in Indonesia would. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    locale: 'id-ID',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(stack.backend + path);
  return page;
}

/** Presses Tab until a control of this name has the focus. */
async function tabTo(
  page: Page,
  role: 'radio' | 'checkbox' | 'textbox' | 'button' | 'link' | 'combobox',
  name: string | RegExp,
) {
  const wanted = page
    .getByRole(role, { name, ...(typeof name === 'string' && { exact: true }) })
    .first();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${String(name)}`);
}

const codeOn = (page: Page) =>
  page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]{4}$/).innerText();

/** What the backend says of the code on the page. */
async function statusOf(code: string) {
  const response = await fetch(`${stack.backend}/v1/receipts/${code}`);
  return (await response.json()) as { activity: string; status: string };
}

async function results(activity: string) {
  const response = await fetch(`${stack.backend}/v1/activities/${activity}/results`);
  return (await response.json()) as {
    n: number;
    options: { id: string; count: number }[];
    score?: number;
  };
}

suite('by keyboard alone, without JavaScript', () => {
  test('a vote is kept, counted and known by its receipt', async () => {
    const page = await open('/a/taman-satu');
    await tabTo(page, 'radio', 'Taman Barat');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'button', 'Kirim');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Terima kasih/ }).waitFor();
    const { n, options } = await results('taman-satu');
    assert.equal(n, 1);
    assert.equal(options.find(({ id }) => id === 'timur')?.count, 1);
    const code = await codeOn(page);
    assert.equal((await statusOf(code)).activity, 'taman-satu');

    await page.reload();
    await page.getByRole('heading', { name: /Terima kasih/ }).waitFor();
    assert.equal(await codeOn(page), code);
    assert.equal((await results('taman-satu')).n, 1);

    await tabTo(page, 'link', /tindak lanjut/);
    await page.keyboard.press('Enter');
    await page.getByText('Diterima', { exact: true }).first().waitFor();
    await page.context().close();
  });

  test('a rating is kept', async () => {
    const page = await open('/a/loket?lang=en');
    await tabTo(page, 'radio', 'Very dissatisfied');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'textbox', /Suggestions/);
    await page.keyboard.type('Cepat & ramah 👍');
    await tabTo(page, 'button', 'Send');
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: /Thank you/ }).waitFor();
    assert.equal((await results('loket')).n, 1);
    assert.equal((await statusOf(await codeOn(page))).status, 'received');
    await page.context().close();
  });

  test('a complaint is mended where the summary leads, and kept with all that was typed', async () => {
    const page = await open('/a/jalan-rusak');
    await tabTo(page, 'radio', 'Pengaduan');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await tabTo(page, 'textbox', /Judul/);
    await page.keyboard.type('Lampu jalan mati');
    await tabTo(page, 'radio', 'Diri saya sendiri');
    await page.keyboard.press('Space');
    await tabTo(page, 'button', 'Kirim');
    await page.keyboard.press('Enter');
    const summary = page.getByRole('alert').filter({ hasText: 'perlu diperbaiki' });
    assert.ok(await summary.evaluate((element) => element === element.ownerDocument.activeElement));
    assert.match(await page.title(), /^Kesalahan: /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Gelap sejak hari Senin.');
    assert.equal(
      await page.getByRole('textbox', { name: /Judul/ }).inputValue(),
      'Lampu jalan mati',
    );
    await tabTo(page, 'button', 'Kirim');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Terima kasih/ }).waitFor();
    assert.equal((await statusOf(await codeOn(page))).activity, 'jalan-rusak');
    await page.context().close();
  });

  test('a ranking is kept and taken back again', async () => {
    const page = await open('/a/taman-borda');
    await tabTo(page, 'combobox', 'Taman Timur');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'combobox', 'Taman Tepi Sungai');
    await page.keyboard.press('2');
    await tabTo(page, 'button', 'Kirim');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Terima kasih/ }).waitFor();
    assert.equal((await results('taman-borda')).n, 1);
    const code = await codeOn(page);
    await page.getByText('Tarik kembali', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', 'Ya, tarik dan hapus');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /sudah ditarik/ }).waitFor();
    assert.equal((await results('taman-borda')).n, 0);
    assert.equal((await statusOf(code)).status, 'withdrawn');
    await page.context().close();
  });
});

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on a page, in a context where its script may run. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const looks: [what: string, options: BrowserContextOptions][] = [
  ['light, 1280 pixels', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['dark, 320 pixels', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
];

const send = async (page: Page) => {
  await page.locator('form[method=post] button').first().click();
};
const vote = async (page: Page) => {
  await page.locator('input[value=barat]').check();
  await send(page);
};
// One page of each kind of form; methods whose forms look the same stand for each other.
const forms = [
  ...['taman-satu', 'taman-setuju', 'taman-nilai', 'taman-poin', 'taman-putaran'],
  ...['taman-pernyataan', 'taman-anggaran', 'jalan-rusak', 'loket', 'skm', 'nanti', 'sudah-tutup'],
];
const states: [path: string, act?: (page: Page) => Promise<void>][] = [
  ...forms.map((id): [string] => [`/a/${id}`]),
  ['/a/jalan-rusak?kind=pengaduan'],
  ['/a/jalan-rusak?kind=pengaduan&lang=ar', send],
  ['/a/taman-satu', vote],
  ['/a/taman-setuju?lang=ar', vote],
  ['/a/tidak-ada'],
  ['/r?code=x'],
];

for (const [look, options] of looks) {
  suite(`every page: ${look}`, () => {
    let page: Page;
    before(async () => {
      const context = await browser.newContext({ locale: 'id-ID', bypassCSP: true, ...options });
      page = await context.newPage();
    });
    after(() => page.context().close());
    for (const [path, act] of states) {
      test(`${path}${act ? ', after sending' : ''} has no finding of axe and no scroll sideways`, async () => {
        await page.goto(stack.backend + path);
        await act?.(page);
        assert.deepEqual(await findings(page), []);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.equal(wider, 0);
      });
    }
  });
}

test('the policy of a page lets through all that the page needs, and no script', async () => {
  const context = await browser.newContext({ locale: 'id-ID' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${stack.backend}/a/taman-satu`);
  await vote(page);
  await page.getByRole('heading', { name: /Terima kasih/ }).waitFor();
  assert.deepEqual(complaints, []);
  assert.deepEqual(await context.cookies(), []);
  const size = await page
    .getByRole('heading', { level: 1 })
    .evaluate((element) => getComputedStyle(element).fontSize);
  assert.ok(parseFloat(size) > 24, 'the sheet of styles applies');
  await context.close();
});
