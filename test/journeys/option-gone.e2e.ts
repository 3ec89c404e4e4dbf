// The agency takes an option out between loading and sending: nobody is thanked for a choice that does not count, and
// nobody is left with a ballot that can't be mended.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DefinitionInput } from '@suara/contract';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { englishPoll } from '../support/english-poll.ts';
import { hasFocus } from '../support/form-steps.ts';

type Poll = Extract<DefinitionInput, { kind: 'poll' }>['poll'];

/** How one kind of ballot is given to East Park and West Park, and what is kept of it once East Park is gone. */
interface Case {
  rules: Omit<Poll, 'options'>;
  act: (element: Locator) => Promise<void>;
  /** What is left to do where the ballot was for East Park alone. */
  mend?: (element: Locator) => Promise<void>;
  kept: object;
}

const button = (element: Locator, name: string | RegExp) => element.getByRole('button', { name });
const check = async (element: Locator) => {
  for (const name of [/West Park/, /East Park/])
    await element.getByRole('checkbox', { name }).check();
};
const one = { kept: { choice: ['barat'] } };
const cost = { budget: 1000, currency: 'IDR' };
const score = (element: Locator, park: string) =>
  element.getByRole('group', { name: park }).getByText('3', { exact: true }).click();

const cases: Case[] = [
  {
    rules: { method: 'plurality' },
    act: (element) => element.getByRole('radio', { name: 'East Park' }).check(),
    mend: (element) => element.getByRole('radio', { name: 'West Park' }).check(),
    ...one,
  },
  { rules: { method: 'approval' }, act: check, ...one },
  { rules: { method: 'greedy-budget', ...cost }, act: check, ...one },
  {
    rules: { method: 'score' },
    act: async (element) => {
      for (const park of ['West Park', 'East Park']) await score(element, park);
    },
    kept: { scores: { barat: 3 } },
  },
  {
    rules: { method: 'cumulative', points: { total: 10 } },
    act: async (element) => {
      for (const name of ['West Park', 'East Park'])
        await element.getByRole('textbox', { name }).fill('3');
    },
    kept: { points: { barat: 3 } },
  },
  {
    rules: { method: 'borda' },
    act: async (element) => {
      await button(element, 'Make number 1: East Park').click();
      await button(element, 'Make number 2: West Park').click();
    },
    kept: { ranking: [['barat']] },
  },
];

const statements: Case = {
  rules: { method: 'statements' },
  act: async (element) => {
    for (let i = 0; i < 2; i += 1) {
      await element.page().waitForTimeout(350); // a second tap at once is taken for the same one
      await element.getByRole('button', { name: 'Agree', exact: true }).click();
    }
  },
  kept: { votes: { barat: 1 } },
};

const activity = ({ rules }: Case, withdrawn: boolean) => {
  const cost = rules.budget === undefined ? {} : { cost: 400 };
  return englishPoll(`taman-${rules.method}`, 'Which park should come first?', {
    ...rules,
    options: [
      { id: 'timur', label: { en: 'East Park' }, ...cost, ...(withdrawn && { withdrawn }) },
      { id: 'barat', label: { en: 'West Park' }, ...cost },
    ],
  });
};

/** What the agency publishes, once it has taken East Park out of one poll. */
const published = (changed?: Case) =>
  [...cases, statements].map((one) => activity(one, one === changed));

let site: ElementSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([elementSite(published()), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(one: Case) {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const id = `taman-${one.rules.method}`;
  await page.goto(site.page({ tag: 'suara-poll', activity: id, language: 'en' }));
  const element = page.locator('suara-poll');
  await element.locator('[part="submit"]').waitFor();
  return { page, element, answers: () => site.answers(id) };
}

for (const one of cases) {
  test(`an option withdrawn between loading and sending by ${one.rules.method} is not counted, is named, and what is left can be sent`, async () => {
    const { page, element, answers } = await open(one);
    await one.act(element);
    await site.publish(published(one));
    await button(element, 'Send').click();
    const summary = element.getByRole('group', { name: /There is a problem/ });
    await summary.waitFor();
    await element.getByText(/No longer available: East Park/).waitFor();
    assert.equal(await element.getByText(/Thank you/).count(), 0);
    assert.deepEqual(await answers(), []);
    await summary.getByRole('link', { name: /is no longer available/ }).click();
    const here = element.locator(':focus');
    assert.ok(await here.evaluate(hasFocus));
    assert.ok(await here.isEnabled());
    assert.notEqual(await here.evaluate(({ localName }) => localName), 'a', 'still on the link');
    await one.mend?.(element);
    await button(element, 'Send').click();
    await element.getByRole('heading', { name: /Thank you/ }).waitFor();
    assert.deepEqual(await answers(), [one.kept]);
    await page.close();
  });
}

test('a statement withdrawn on the way takes its answer with it, and every later answer is sent', async () => {
  const { page, element, answers } = await open(statements);
  await statements.act(element);
  await element.getByText('All answers have been sent').waitFor();
  await site.publish(published(statements));
  await button(element, 'Check from the beginning').click();
  await page.waitForTimeout(350);
  await button(element, 'Disagree').click();
  await element.getByText('You have responded to 1 of 1 statement').waitFor();
  await element.getByText('All answers have been sent').waitFor();
  await button(element, 'Finish here').click();
  await element.getByRole('heading', { name: /Thank you/ }).waitFor();
  assert.deepEqual(await answers(), [statements.kept]);
  await page.close();
});
