// What comes with the first touch, and what becomes of people where it does not come: nobody is left with a button
// that does nothing, and whoever has touched a form needs no network to be told what is wrong.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page, Route } from 'playwright-core';
import type { DefinitionInput } from '@suara/contract';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { englishPoll } from '../support/english-poll.ts';
import { report, scales } from '../support/form-activities.ts';

const words = (en: string) => ({ id: en, en });
const {
  contact: _,
  pages: __,
  review: ___,
  ...asked
} = (report as DefinitionInput & { kind: 'feedback' }).feedback;

const message: DefinitionInput = {
  ...report,
  id: 'pesan',
  kind: 'feedback',
  feedback: { ...asked, questions: asked.questions.slice(0, 2) },
};
const rating: DefinitionInput = {
  ...(scales[0] as DefinitionInput & { kind: 'rating' }),
  id: 'nilai',
  rating: {
    scale: 'words',
    question: { ...words('How satisfied are you?'), ar: '-' },
    comment: { label: { ...words('Comment'), ar: '-' } },
  },
};
const poll = englishPoll('taman-mana', 'Which park should come first?', {
  method: 'plurality',
  options: [
    { id: 'barat', label: { en: 'West Park' } },
    { id: 'timur', label: { en: 'East Park' } },
  ],
});

interface Case {
  tag: string;
  activity: DefinitionInput;
  /** Answers all that is asked. */
  answer(page: Page): Promise<void>;
  /** Whether the answer still stands in the form. */
  stands(page: Page): Promise<boolean>;
  /** What is told of each mistake where nothing was answered. */
  mistakes: string[];
  thanks: RegExp;
}

const write = (page: Page, name: RegExp | string, text: string) =>
  page.getByRole('textbox', { name }).fill(text);

const cases: Case[] = [
  {
    tag: 'suara-feedback',
    activity: message,
    async answer(page) {
      await page.getByRole('radio', { name: 'Complaint' }).check();
      await write(page, /Message/, 'Lampu padam.');
      await write(page, 'Day', '7');
      await write(page, 'Month', '11');
      await write(page, 'Year', '2026');
    },
    stands: async (page) =>
      (await page.getByRole('textbox', { name: /Message/ }).inputValue()) === 'Lampu padam.' &&
      (await page.getByRole('textbox', { name: 'Year' }).inputValue()) === '2026',
    mistakes: [
      'Select one answer for “What would you like to tell us”',
      'Enter “Message”',
      'Enter “Date”',
    ],
    thanks: /Thank you, we have received your message/,
  },
  {
    tag: 'suara-rating',
    activity: rating,
    async answer(page) {
      await page.getByRole('radio', { name: 'Satisfied', exact: true }).check();
      await write(page, /Comment/, 'Cepat.');
    },
    stands: async (page) =>
      (await page.getByRole('radio', { name: 'Satisfied', exact: true }).isChecked()) &&
      (await page.getByRole('textbox', { name: /Comment/ }).inputValue()) === 'Cepat.',
    mistakes: ['Select one answer for “How satisfied are you”'],
    thanks: /Thank you, we have received your rating/,
  },
  {
    tag: 'suara-poll',
    activity: poll,
    answer: (page) => page.getByRole('radio', { name: 'East Park' }).check(),
    stands: (page) => page.getByRole('radio', { name: 'East Park' }).isChecked(),
    mistakes: ['Select one answer for “Which park should come first”'],
    thanks: /Thank you, we have received your vote/,
  },
];

let site: ElementSite;
let browser: Browser;

before(async () => {
  const activities = cases.map(({ activity }) => activity);
  [site, browser] = await Promise.all([elementSite(activities), openBrowser()]);
  site.clock('2026-11-24T09:00:00Z');
});

after(async () => {
  await browser.close();
  await site.close();
});

async function open({ tag, activity }: Case): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(site.page({ tag, activity: activity.id, language: 'en' }));
  await page.getByRole('button', { name: 'Send' }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

/** Ways in which files that a page asks for do not come. */
const losses: Record<string, (route: Route) => Promise<void>> = {
  'is blocked': (route) => route.abort('blockedbyclient'),
  'is gone, as after a new version was published': (route) =>
    route.fulfill({ status: 404, contentType: 'text/plain', body: 'Not found' }),
};

for (const one of cases) {
  for (const [what, lose] of Object.entries(losses)) {
    test(`<${one.tag}> says why it can't send, keeps every word and names a way on, where what it sends with ${what}`, async () => {
      const page = await open(one);
      const before = (await site.answers(one.activity.id)).length;
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      let asked = 0;
      await page.route('**/*.js', async (route) => {
        asked += 1;
        await lose(route);
      });
      await one.answer(page);
      await page.getByRole('button', { name: 'Send' }).click();
      const told = page.getByText('Not sent, because the service is not connected.');
      await told.waitFor();
      assert.ok(asked > 0, 'something was asked for, and did not come');
      assert.ok(
        await told.evaluate((text) => (text.getRootNode() as ShadowRoot).activeElement === text),
      );
      assert.ok(await one.stands(page));
      assert.equal(await page.getByRole('heading', { name: /Thank you/ }).count(), 0);
      const way = page.getByRole('link', { name: 'Kota Contoh' });
      assert.equal(await way.getAttribute('href'), `/a/${one.activity.id}`);
      assert.ok(await way.isVisible());
      // The page may be told again, and is as good as before.
      await page.getByRole('button', { name: 'Send' }).click();
      await told.waitFor();
      assert.ok(await one.stands(page));
      assert.equal((await site.answers(one.activity.id)).length, before);
      // What did not come once is asked for again once it can be had: nobody has to load the page anew.
      await page.unrouteAll();
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('heading', { name: one.thanks }).waitFor();
      assert.equal((await site.answers(one.activity.id)).length, before + 1);
      assert.deepEqual(errors, []);
      await page.context().close();
    });
  }

  test(`<${one.tag}> needs no network after the first touch to tell mistakes, and that there is no network`, async () => {
    const page = await open(one);
    await page.getByRole('button', { name: 'Send' }).focus();
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(700);
    await page.context().setOffline(true);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));

    await page.getByRole('button', { name: 'Send' }).click();
    const summary = page.getByRole('group', { name: 'There is a problem with your answers' });
    await summary.waitFor();
    assert.deepEqual(
      (await summary.getByRole('link').allTextContents()).map((text) => text.trim()),
      one.mistakes,
    );
    const beside = await page.locator('.question.wrong .error').allTextContents();
    assert.deepEqual(
      beside.map((text) => text.replace(/\s+/g, ' ').trim()),
      one.mistakes.map((text) => `Error: ${text}`),
    );
    assert.equal(asked.length, 0, `asked for to say so: ${asked.join(' ')}`);

    await one.answer(page);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Not sent yet: no internet connection').waitFor();
    const files = asked.filter((url) => url.endsWith('.js'));
    assert.deepEqual(files, []);
    assert.ok(await one.stands(page));
    // Nor is any needed to send and to thank; what shows figures may stay away without the page hearing of it.
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/*.js', (route) => route.abort());
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: one.thanks }).waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(errors, []);
    await page.context().close();
  });
}
