import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startStack, type Stack } from '../support/stack.ts';

let stack: Stack;
let browser: Browser;
before(async () => {
  [stack, browser] = await Promise.all([startStack(), openBrowser()]);
});
after(async () => {
  await browser.close();
  await stack.stop();
});

/** Opens the page and collects whatever the browser reports against it. */
async function open(path = '/'): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(stack.page + path);
  return { page, complaints };
}

const json = async (path: string) =>
  (await fetch(stack.backend + path)).json() as Promise<Record<string, unknown>>;

/** Rows as anyone with the file sees them, read by another process than the server's. */
async function rows(sql: string): Promise<Record<string, unknown>[]> {
  const script = `
    import { DatabaseSync } from 'node:sqlite';
    const database = new DatabaseSync(process.argv[1], { readOnly: true });
    console.log(JSON.stringify(database.prepare(process.argv[2]).all()));`;
  const flags = ['--no-warnings', '--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, stack.database, sql]);
  return JSON.parse(stdout) as Record<string, unknown>[];
}

const codeIn = (page: Page, tag: string) =>
  page.locator(tag).getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]{4}$/);

test('a vote by keyboard alone is kept, counted, and known by its receipt', async () => {
  const { page, complaints } = await open();
  const poll = page.locator('suara-poll');
  await poll.getByRole('radio', { name: 'Taman Barat' }).focus();
  await page.keyboard.press('ArrowDown');
  assert.ok(await poll.getByRole('radio', { name: 'Taman Tengah' }).isChecked());
  await page.keyboard.press('Enter');

  await poll.getByRole('heading', { name: /Terima kasih/ }).waitFor();
  const code = await codeIn(page, 'suara-poll').innerText();
  const results = await json('/v1/activities/taman-kota/results');
  assert.equal(results['n'], 1);
  assert.deepEqual(
    (results['options'] as { id: string; count: number }[]).map(({ id, count }) => [id, count]),
    [
      ['barat', 0],
      ['tengah', 1],
      ['timur', 0],
    ],
  );
  assert.equal((await json(`/v1/receipts/${code}`))['status'], 'received');
  assert.deepEqual(await rows('select ballot from ballots'), [{ ballot: '{"choice":["tengah"]}' }]);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a rating with a comment is kept as it was written', async () => {
  const { page, complaints } = await open();
  const rating = page.locator('suara-rating');
  await rating.getByRole('radio', { name: 'Sangat puas' }).check();
  await rating
    .getByRole('textbox', { name: /perbaiki/ })
    .fill('Antrean cepat. Terima kasih – é 👍');
  await rating.getByRole('button', { name: 'Kirim' }).click();
  await rating.getByRole('heading', { name: /Terima kasih/ }).waitFor();
  const [row] = await rows("select answer, code from submissions where activity = 'layanan-ktp'");
  assert.deepEqual(JSON.parse(String(row?.['answer'])), {
    comment: 'Antrean cepat. Terima kasih – é 👍',
    score: 5,
  });
  assert.equal(row?.['code'], await codeIn(page, 'suara-rating').innerText());
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a complaint in English is kept, and what is missing is said before it is sent', async () => {
  const { page, complaints } = await open('/en/');
  const form = page.locator('suara-feedback');
  await form.getByRole('radio', { name: 'Complaint' }).check();
  await form.getByRole('textbox', { name: 'Title' }).fill('Street light out');
  await form.getByRole('button', { name: 'Send' }).click();
  const summary = form.getByRole('alert').or(form.getByRole('group', { name: /problem/i }));
  await summary.getByRole('link', { name: /What you want to say/ }).click();
  await page.keyboard.type('It has been dark since Monday.');
  await form.getByRole('button', { name: 'Send' }).click();
  await form.getByRole('heading', { name: /Thank you/ }).waitFor();
  const [row] = await rows("select language, answer from submissions where activity = 'pengaduan'");
  assert.equal(row?.['language'], 'en');
  assert.deepEqual((JSON.parse(String(row['answer'])) as { fields: object }).fields, {
    judul: 'Street light out',
    isi: 'It has been dark since Monday.',
  });
  assert.deepEqual(complaints, []);
  await page.close();
});

test('what was acknowledged survives the backend being killed', async () => {
  await stack.crashAndRestart();
  assert.equal((await json('/v1/activities/taman-kota/results'))['n'], 1);
  assert.deepEqual(await rows('select count(*) as n from submissions'), [{ n: 3 }]);
});

test('the page asks no other origin, sets no cookie and stores nothing before anyone acts', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.goto(stack.page);
  await page.locator('suara-poll').getByRole('radio', { name: 'Taman Barat' }).waitFor();
  assert.deepEqual([...origins].sort(), [stack.page, stack.backend].sort());
  assert.deepEqual(await context.cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await context.close();
});

test('without JavaScript every tag still leads to a form that works', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(stack.page);
  await page.getByRole('link', { name: 'Nilai layanan KTP' }).last().click();
  await page.getByRole('radio', { name: 'Puas', exact: true }).check();
  await page.getByRole('button', { name: 'Kirim' }).click();
  await page.getByRole('heading', { name: /Terima kasih/ }).waitFor();
  const kept = await rows("select count(*) as n from submissions where activity = 'layanan-ktp'");
  assert.deepEqual(kept, [{ n: 2 }]);
  await context.close();
});
