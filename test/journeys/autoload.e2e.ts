// The autoloader and the whole file, built as they are published, on pages of another origin.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { startStack, type Stack } from '../support/stack.ts';
import { strictPolicy, strictSite, type StrictSite } from '../support/strict-site.ts';

const cdn = resolve(import.meta.dirname, '../../packages/elements/dist/cdn');
const poll =
  '<suara-poll activity="taman-kota"><a href="/elsewhere">Ikuti jajak pendapat</a></suara-poll>';

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

interface Shown {
  page: Page;
  /** Published files that the page asked for. */
  asked: string[];
  warnings: string[];
  errors: string[];
  /** Directives of the policy that something was against. */
  violated: string[];
}

/** Opens a page with this in its body, under a strict policy, where one published file may not come. */
async function show(body: string, without?: string): Promise<Shown> {
  const address = site.put({
    body,
    head: `<meta name="suara-endpoint" content="${stack.backend}">`,
    policy: strictPolicy(stack.backend),
  });
  const page = await browser.newPage();
  if (without) await page.route(`**/${without}`, (route) => route.abort());
  const shown: Shown = { page, asked: [], warnings: [], errors: [], violated: [] };
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      console.info(`violated ${violatedDirective}`);
    });
  });
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/suara/')) shown.asked.push(pathname.slice('/suara/'.length));
  });
  page.on('console', (message) => {
    if (message.type() === 'warning') shown.warnings.push(message.text());
    if (message.text().startsWith('violated')) shown.violated.push(message.text());
  });
  page.on('pageerror', (error) => shown.errors.push(error.message));
  await page.goto(address);
  return shown;
}

const script = (file: string, attributes = '') =>
  `<script type="module" src="${stack.backend}/suara/${file}" ${attributes}></script>`;

const choice = (page: Page) => page.getByRole('radio', { name: 'Taman Barat' });
const fallback = (page: Page) => page.getByRole('link', { name: 'Ikuti jajak pendapat' });

test('a tag in the page becomes its element, and no other element is loaded', async () => {
  const { page, asked, errors, warnings } = await show(poll + script('suara.js'));
  await choice(page).waitFor();
  assert.ok(!(await fallback(page).isVisible()));
  assert.ok(asked.includes('poll.js'));
  assert.ok(!asked.includes('form.js') && !asked.includes('rating.js'), asked.join(' '));
  assert.deepEqual([errors, warnings], [[], []]);
  await page.close();
});

test('a page with several tags loads the file that has what they share once', async () => {
  const rating = '<suara-rating activity="layanan-ktp"></suara-rating>';
  const { page, asked, errors, warnings } = await show(poll + rating + script('suara.js'));
  await choice(page).waitFor();
  await page.getByRole('radio', { name: 'Sangat puas' }).waitFor();
  const files = asked.filter((file) => !/^(chunks|words)\//.test(file));
  assert.deepEqual(files, ['suara.js', 'elements.js']);
  assert.deepEqual([errors, warnings], [[], []]);
  await page.close();
});

test('a tag that comes later becomes its element too', async () => {
  const { page } = await show(`<main></main>${script('suara.js')}`);
  await page.evaluate(() => {
    const late = document.createElement('suara-poll');
    late.setAttribute('activity', 'taman-kota');
    const inside = document.createElement('section');
    inside.append(late);
    document.querySelector('main')?.append(inside);
  });
  await choice(page).waitFor();
  await page.evaluate(() => {
    const later = document.createElement('suara-rating');
    later.setAttribute('activity', 'layanan-ktp');
    document.body.append(later);
  });
  await page.getByRole('radio', { name: 'Sangat puas' }).waitFor();
  await page.close();
});

test('where a page names the file of an element in two ways, what acts is that of the element which is there', async () => {
  const rating = '<suara-rating activity="layanan-ktp"></suara-rating>';
  const { page, asked, errors, warnings } = await show(
    rating + script('rating.js') + script('rating.js?v=2'),
  );
  await page.getByRole('radio', { name: 'Sangat puas' }).check();
  const send = page.getByRole('button', { name: 'Kirim', exact: true });
  await send.click();
  await page.getByText('Terima kasih').first().waitFor();
  assert.equal(asked.filter((file) => file === 'rating.js').length, 2);
  assert.deepEqual([errors, warnings], [[], []]);
  await page.close();
});

test('nothing that an element does is against a strict policy that allows no policy of Trusted Types', async () => {
  const { page, violated } = await show(poll + script('suara.js'));
  await choice(page).check(); // what acts comes now
  await page.waitForLoadState('networkidle');
  await page.locator('summary').first().click();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(violated, []);
  await page.close();
});

test('where the file of an element does not come, the fallback stays, with one warning and no error', async () => {
  const { page, warnings, errors } = await show(poll + script('suara.js'), 'poll.js');
  await page
    .waitForEvent('console', { predicate: (message) => message.text().includes('suara-poll') })
    .catch(() => undefined);
  assert.ok(await fallback(page).isVisible());
  assert.deepEqual(errors, []);
  assert.equal(warnings.filter((text) => text.includes('<suara-poll>')).length, 1);
  await page.close();
});

test('the whole file is all that is loaded, and passes its integrity check', async () => {
  const list = JSON.parse(readFileSync(join(cdn, 'sri.json'), 'utf8')) as Record<string, string>;
  const attributes = `integrity="${list['suara.all.js'] ?? ''}" crossorigin`;
  const { page, asked } = await show(poll + script('suara.all.js', attributes));
  await choice(page).waitFor();
  assert.deepEqual(asked, ['suara.all.js']);
  await page.close();
});

test('a whole file that was changed on the way is refused, and the fallback stays', async () => {
  const attributes = `integrity="sha384-${'A'.repeat(64)}" crossorigin`;
  const { page } = await show(poll + script('suara.all.js', attributes));
  await page.waitForLoadState('networkidle');
  assert.ok(await fallback(page).isVisible());
  assert.equal(await page.evaluate(() => customElements.get('suara-poll') === undefined), true);
  await page.close();
});
