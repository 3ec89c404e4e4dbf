// An agency's own words on a page that uses the published files: one element a file, and the whole file.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { DefinitionInput } from '@suara/contract';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { agencyActivities } from '../support/page-backends.ts';

let site: ElementSite;
let browser: Browser;

before(async () => {
  const activities = agencyActivities() as DefinitionInput[];
  [site, browser] = await Promise.all([elementSite(activities), openBrowser()]);
  site.clock('2026-11-24T09:00:00Z');
});

after(async () => {
  await browser.close();
  await site.close();
});

const words = `setWords('id', { send: 'Kirim ke kota', more: { code: 'Nomor penilaian Anda' } })`;

for (const [what, scripts] of [
  ['a file an element', ['/rating.js', '/words.js']],
  ['the file of all elements', ['/elements.js', '/words.js']],
  ['the whole file', ['/suara.all.js', '/suara.all.js']],
] as const) {
  test(`a page that loads ${what} says what the agency wants, also after sending`, async () => {
    const page = await browser.newPage();
    const html = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kota Contoh</title>
      <meta name="suara-endpoint" content="${site.origin}">
      <script type="module" src="${scripts[0]}"></script>
      <script type="module">import { setWords } from '${scripts[1]}'; ${words}</script></head>
      <body><suara-rating activity="layanan-ktp"></suara-rating></body></html>`;
    await page.route('**/own', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${site.origin}/own`);
    await page.getByRole('radio', { name: 'Puas', exact: true }).check();
    await page.getByRole('button', { name: 'Kirim ke kota' }).click();
    await page.getByText('Nomor penilaian Anda').waitFor();
    assert.equal((await site.answers('layanan-ktp')).length > 0, true);
    await page.close();
  });
}
