// The agency takes an option out between loading and sending: nobody is thanked for a choice that does not count.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { englishPoll } from '../support/english-poll.ts';

const poll = (withdrawn: boolean) =>
  englishPoll('taman-mana', 'Which park should come first?', {
    method: 'plurality',
    options: [
      { id: 'barat', label: { en: 'West Park' } },
      { id: 'timur', label: { en: 'East Park' }, ...(withdrawn && { withdrawn }) },
    ],
  });

let site: ElementSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([elementSite([poll(false)]), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

test('an option withdrawn between loading and sending is not counted, the person is told, and can choose again', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(site.page({ tag: 'suara-poll', activity: 'taman-mana', language: 'en' }));
  const element = page.locator('suara-poll');
  await element.getByRole('radio', { name: 'East Park' }).check();
  await site.publish([poll(true)]);
  await element.getByRole('button', { name: 'Send' }).click();
  await element.getByRole('group', { name: /There is a problem|not been sent/ }).waitFor();
  assert.equal(await element.getByText(/Thank you/).count(), 0);
  assert.deepEqual(await site.answers('taman-mana'), []);
  await element.getByRole('radio', { name: 'West Park' }).check();
  await element.getByRole('button', { name: 'Send' }).click();
  await element.getByRole('heading', { name: /Thank you/ }).waitFor();
  assert.deepEqual(await site.answers('taman-mana'), [{ choice: ['barat'] }]);
  await page.close();
});
