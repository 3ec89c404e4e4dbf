// What a page really loads, in bytes after brotli: to show one element, and then to send.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { brotliIn, budgets } from '../../packages/elements/build/sizes.ts';
import { openBrowser } from '../support/browser.ts';
import { startStack, type Stack } from '../support/stack.ts';
import { strictPolicy, strictSite, type StrictSite } from '../support/strict-site.ts';

const weigh = brotliIn(resolve(import.meta.dirname, '../../packages/elements/dist/cdn'));
let site: StrictSite;
let stack: Stack;
let browser: Browser;

before(async () => {
  site = await strictSite();
  [stack, browser] = await Promise.all([
    startStack({ env: { SUARA_ORIGINS: site.origin } }),
    openBrowser(),
  ]);
});

after(async () => {
  await browser.close();
  await Promise.all([stack.stop(), site.close()]);
});

/** A page with one tag. `taken` tells, and forgets, which published files were asked for. */
async function show(tag: string, activity: string) {
  const page = await browser.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/suara/')) asked.add(pathname.slice('/suara/'.length));
  });
  const address = site.put({
    head: `<meta name="suara-endpoint" content="${stack.backend}">
      <script type="module" src="${stack.backend}/suara/suara.js"></script>`,
    body: `<suara-${tag} activity="${activity}"></suara-${tag}>`,
    policy: strictPolicy(stack.backend),
  });
  await page.goto(address);
  const taken = async () => {
    await page.waitForLoadState('networkidle');
    const files = [...asked].filter((file) => file !== 'suara.js');
    asked.clear();
    return { files, bytes: files.reduce((sum, file) => sum + weigh(file), 0) };
  };
  return { page, element: page.locator(`suara-${tag}`), taken };
}

const elements: {
  tag: string;
  file: string;
  activity: string;
  answer: (element: Locator, page: Page) => Promise<void>;
}[] = [
  {
    tag: 'poll',
    file: 'poll',
    activity: 'taman-kota',
    answer: (poll) => poll.getByRole('radio', { name: 'Taman Barat' }).check(),
  },
  {
    tag: 'rating',
    file: 'rating',
    activity: 'layanan-ktp',
    answer: (rating) => rating.getByRole('radio', { name: 'Sangat puas' }).check(),
  },
  {
    tag: 'feedback',
    file: 'form',
    activity: 'pengaduan',
    answer: async (form) => {
      await form.getByRole('radio', { name: 'Pengaduan' }).check();
      await form.getByRole('textbox', { name: 'Judul' }).fill('Lampu jalan padam');
      await form.getByRole('textbox', { name: 'Isi', exact: true }).fill('Gelap sejak Senin.');
    },
  },
];

for (const { tag, file, activity, answer } of elements) {
  test(`a page with one <suara-${tag}> loads what was agreed, and the rest when it sends`, async () => {
    const { page, element, taken } = await show(tag, activity);
    const most = budgets.show[file] ?? 0;
    await element.getByRole('radio').first().waitFor();
    const shown = await taken();
    await answer(element, page);
    await element.getByRole('button', { name: /^Kirim/ }).click();
    await element.getByRole('heading', { name: /Terima kasih/ }).waitFor();
    const sent = await taken();
    const told = `${shown.bytes} bytes to show (${shown.files.length} files), ${sent.bytes} to send`;
    assert.ok(shown.bytes <= most, `${told}; agreed to show: ${most}`);
    assert.ok(sent.bytes <= budgets.submit, `${told}; agreed to send: ${budgets.submit}`);
    await page.close();
  });
}
