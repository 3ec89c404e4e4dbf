// What a page really loads, in bytes after brotli: to show one element, and to send.
//
// The build weighs what an element needs to be shown. Here a browser gets these files and no others
// until the element stands there, so that nothing that it needs was left out. Then all that is asked
// for may come: before anybody touches the element, which a page loads for everyone who passes by; at
// the first touch; and by sending. The last two are what a first submission loads more.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { buildCdn } from '../../packages/elements/build/cdn.ts';
import {
  brotliIn,
  budgets,
  heldTo,
  type Limit,
  type Size,
} from '../../packages/elements/build/sizes.ts';
import { openBrowser } from '../support/browser.ts';
import { startStack, type Stack } from '../support/stack.ts';
import { strictPolicy, strictSite, type StrictSite } from '../support/strict-site.ts';

const weigh = brotliIn(resolve(import.meta.dirname, '../../packages/elements/dist/cdn'));
let report: Size[];
let site: StrictSite;
let stack: Stack;
let browser: Browser;

before(async () => {
  ({ report } = await buildCdn());
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

/** The element's files by the report, in any language: `words/ar-show-1.js` also stands for `words/id-show-2.js`. */
function weighedFor(line: string): (asked: string) => boolean {
  const { files = [] } = report.find(({ what }) => what === line) ?? {};
  const part = (name: string) => name.replace(/^(words\/)\w\w(.*-)[\w-]{8}\.js$/, '$1$2');
  const parts = new Set(files.map(part));
  return (asked) => asked === 'suara.js' || parts.has(part(asked));
}

/** A page with one tag, which gets only the files that were weighed until `release` is called. */
async function show(tag: string, line: string, activity: string) {
  const page = await browser.newPage();
  const weighed = weighedFor(line);
  let asked: string[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route(`${stack.backend}/suara/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/suara/'.length);
    if (!weighed(name)) await released;
    asked.push(name);
    await route.continue();
  });
  const address = site.put({
    head: `<meta name="suara-endpoint" content="${stack.backend}">
      <script type="module" src="${stack.backend}/suara/suara.js"></script>`,
    body: `<suara-${tag} activity="${activity}"></suara-${tag}>`,
    policy: strictPolicy(stack.backend),
  });
  await page.goto(address);
  /** Resolves once nothing more is asked for; a page's own `networkidle` comes only once. */
  const settled = async () => {
    for (let before = -1; before !== asked.length;) {
      before = asked.length;
      await page.waitForTimeout(700);
    }
  };
  /** Bytes of what has come since this was last called. */
  const taken = () => {
    const files = asked.filter((name) => name !== 'suara.js');
    asked = [];
    return files.reduce((sum, name) => sum + weigh(name), 0);
  };
  return {
    page,
    element: page.locator(`suara-${tag}`),
    settled,
    taken,
    release: () => release(undefined),
  };
}

function within(what: string, bytes: number, limit: Limit | undefined) {
  assert.ok(bytes > 0 && limit, what);
  const most = heldTo(limit, bytes);
  const missed = bytes > limit.agreed ? `, agreed ${limit.agreed}, not met` : '';
  console.log(`${what}: ${bytes} bytes of ${most}${missed}`);
  assert.ok(bytes <= most, `${what}: ${bytes} bytes; held to ${most}, agreed: ${limit.agreed}`);
}

const elements: {
  tag: string;
  file: string;
  /** The line of the report that has what its definition needs, where that is more than the element. */
  line?: string;
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
    line: 'form.js, all it can ask',
    activity: 'pengaduan',
    answer: async (form) => {
      await form.getByRole('radio', { name: 'Pengaduan' }).check();
      await form.getByRole('textbox', { name: 'Judul' }).fill('Lampu jalan padam');
      await form.getByRole('textbox', { name: 'Isi', exact: true }).fill('Gelap sejak Senin.');
    },
  },
];

for (const { tag, file, line, activity, answer } of elements) {
  test(`a page with one <suara-${tag}> shows with what was weighed, and loads the rest when it sends`, async () => {
    const { page, element, settled, taken, release } = await show(
      tag,
      line ?? `${file}.js, shown`,
      activity,
    );
    await element.getByRole('radio').first().waitFor();
    const shown = taken();
    if (line) console.log(`${tag}, to show what this one asks: ${shown} bytes`);
    else within(`${tag}, to show`, shown, budgets.show[file]);
    release();
    await settled();
    const untouched = taken();
    console.log(`${tag}, more before anybody touches it: ${untouched} bytes`);
    assert.ok(untouched < 2_000, `${tag} loads ${untouched} bytes for those who only pass by`);
    await element.getByRole('button', { name: /^Kirim/ }).focus();
    await settled();
    const touched = taken();
    console.log(`${tag}, at the first touch: ${touched} bytes`);
    await answer(element, page);
    await element.getByRole('button', { name: /^Kirim/ }).click();
    await element.getByRole('heading', { name: /Terima kasih/ }).waitFor();
    // What was counted so far is shown to who has voted: another element, and nothing else is loaded to send.
    if (tag === 'poll')
      await element.locator('suara-results').getByRole('listitem').first().waitFor();
    await settled();
    const sent = taken();
    if (tag === 'poll') within('results, for whoever has voted', sent, budgets.after);
    else assert.equal(sent, 0, `${tag} loads ${sent} bytes more once it sends`);
    within(`${tag}, to send`, touched, budgets.submit[file]);
    await page.close();
  });
}

test('who has no network at the first touch is told so, loses nothing, and sends once there is one', async () => {
  const { page, element, release } = await show('rating', 'rating.js, shown', 'layanan-ktp');
  const answer = element.getByRole('radio', { name: 'Sangat puas' });
  const send = element.getByRole('button', { name: /^Kirim/ });
  await answer.waitFor();
  release();
  await page.context().setOffline(true);
  await answer.check();
  await send.click();
  await element.getByText('Belum terkirim karena layanan tidak terhubung').waitFor();
  assert.ok(await answer.isChecked());
  await page.context().setOffline(false);
  await send.click();
  await element.getByRole('heading', { name: /Terima kasih/ }).waitFor();
  await page.close();
});
