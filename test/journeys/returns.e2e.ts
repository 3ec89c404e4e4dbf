// People who leave a form and come back to it, and networks that do: by the back button, with and without
// the browser's own memory of the page; in a tunnel.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { openProfile } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { report } from '../support/form-activities.ts';
import { sendDated } from '../support/form-steps.ts';

const kept = { ...report, id: 'laporan-diingat' };
const drafted = { ...report, id: 'laporan-draf' };
const offline = { ...report, id: 'laporan-luring' };
const back = { ...report, id: 'laporan-kembali' };

let site: ElementSite;
let folder: string;
const opened: BrowserContext[] = [];

before(async () => {
  [site, folder] = await Promise.all([
    elementSite([kept, drafted, offline, back]),
    mkdtemp(join(tmpdir(), 'suara-profile-')),
  ]);
  site.clock('2026-11-24T09:00:00Z');
});

after(async () => {
  await Promise.all(opened.map((context) => context.close()));
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

interface Watched {
  persisted?: boolean;
}

/** Takes note of how the page was shown last; runs in each page before all else. */
function watchReturn() {
  addEventListener('pageshow', ({ persisted }) => {
    (globalThis as Watched).persisted = persisted;
  });
}

/** Opens the form in a profile of its own, with or without the back/forward cache. */
async function begin(activity: string, cache: boolean): Promise<Page> {
  const context = await openProfile(join(folder, activity), cache);
  opened.push(context);
  await context.addInitScript(watchReturn);
  const page = await context.newPage();
  await page.goto(site.page({ tag: 'suara-feedback', activity, language: 'en' }));
  await page.getByRole('radio', { name: 'Idea' }).check();
  await page.getByRole('textbox', { name: /Message/ }).fill('Taman bermain.');
  // A draft is written once a person pauses.
  await page.waitForFunction(() => Object.values(sessionStorage).join().includes('Taman'));
  await page.getByRole('button', { name: 'Continue' }).click();
  return page;
}

/** Goes to another page of the site and back; tells whether the browser had kept the page as it was. */
async function leaveAndReturn(page: Page): Promise<boolean | undefined> {
  await page.goto(`${site.origin}/page?tag=p`);
  // A page that is kept goes on from where it was, without the events that a new one has.
  await page.goBack({ waitUntil: 'commit' });
  await page.locator('[part="submit"]').waitFor();
  return page.evaluate(() => (globalThis as Watched).persisted);
}

const email = (page: Page) => page.getByRole('textbox', { name: /Email/ });

test('a page that the browser kept as it was still has every word, also those of no draft, and sends once', async () => {
  const page = await begin(kept.id, true);
  await email(page).fill('rina@contoh.example');
  // Nothing of a draft may help.
  await page.evaluate(() => sessionStorage.clear());
  assert.equal(await leaveAndReturn(page), true, 'restored from the back/forward cache');
  assert.equal(await email(page).inputValue(), 'rina@contoh.example');
  await page.getByRole('button', { name: 'Back' }).click();
  assert.ok(await page.getByRole('radio', { name: 'Idea' }).isChecked());
  assert.equal(await page.getByRole('textbox', { name: /Message/ }).inputValue(), 'Taman bermain.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await email(page).fill('');
  await sendDated(page);
  assert.equal((await site.answers(kept.id)).length, 1);
});

test('a page that the browser forgot has its draft again, on the step where it was', async () => {
  const page = await begin(drafted.id, false);
  // Who goes on has paused, and may leave in the same moment: nothing of the draft may wait for a timer.
  await page.getByText('Step 2 of 2').waitFor();
  assert.equal(await leaveAndReturn(page), false, 'loaded anew');
  await page.getByText('Step 2 of 2').waitFor();
  await page.getByRole('button', { name: 'Back' }).click();
  assert.ok(await page.getByRole('radio', { name: 'Idea' }).isChecked());
  assert.equal(await page.getByRole('textbox', { name: /Message/ }).inputValue(), 'Taman bermain.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await sendDated(page);
  assert.equal((await site.answers(drafted.id)).length, 1);
});

test('who went back or to one answer, also from the review, is there after a reload, and goes on', async () => {
  const page = await begin(back.id, false);
  const again = async (step: string) => {
    await page.getByText(step).waitFor();
    await page.reload();
    await page.getByText(step).waitFor();
    await page.getByRole('button', { name: 'Clear' }).waitFor();
  };
  await again('Step 2 of 2');
  await page.getByRole('button', { name: 'Back' }).click();
  await again('Step 1 of 2');
  await page.getByRole('button', { name: 'Continue' }).click();
  for (const [name, text] of Object.entries({ Day: '7', Month: '11', Year: '2026' }))
    await page.getByRole('textbox', { name }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('Check before you send').waitFor(); // the step has a button of that name too
  await page.getByRole('button', { name: 'Back' }).click();
  await again('Step 2 of 2');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('button', { name: 'Change Message' }).click();
  await again('Step 1 of 2');
  assert.equal(await page.getByRole('textbox', { name: /Message/ }).inputValue(), 'Taman bermain.');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('Receipt code').waitFor();
  assert.equal((await site.answers(back.id)).length, 1);
});

test('what is sent without a network says so, can be copied, and is sent by itself once there is one', async () => {
  const page = await begin(offline.id, false);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [name, text] of Object.entries({ Day: '7', Month: '11', Year: '2026' }))
    await page.getByRole('textbox', { name }).fill(text);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('Not sent yet: no internet connection').waitFor();
  await page.getByRole('button', { name: 'Copy what I wrote' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Taman bermain\./);
  assert.equal((await site.answers(offline.id)).length, 0);
  await page.context().setOffline(false);
  await page.getByText('Receipt code').waitFor();
  assert.equal((await site.answers(offline.id)).length, 1);
});
