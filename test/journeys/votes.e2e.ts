// Voting by keyboard alone, method by method: what is too much is told and mended, blank is an answer, a vote is
// changed and taken back; and what the clock does between choosing and sending, where agency and reader are apart.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DefinitionInput } from '@suara/contract';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { hasFocus } from '../support/form-steps.ts';
import { long } from '../support/long-names.ts';

type Poll = Extract<DefinitionInput, { kind: 'poll' }>;

/** One of the polls with long names, under another id and other rules. */
function poll(method: string, id: string, rules: Partial<Poll['poll']> = {}, more = {}): Poll {
  const activity = long.find((one) => one.activity.id === `panjang-${method}`)?.activity;
  if (activity?.kind !== 'poll') throw new TypeError(`no poll by ${method}`);
  return { ...activity, ...more, id, poll: { ...activity.poll, ...rules } };
}

const activities = [
  poll('approval', 'setuju', { choose: { max: 2 }, order: 'rotated' }),
  poll('plurality', 'kosong'),
  poll('score', 'nilai'),
  poll('cumulative', 'poin'),
  poll('greedy-budget', 'anggaran', { rules: { 'ballot-within-budget': true } }),
  poll('statements', 'pernyataan'),
  poll('plurality', 'tutup'),
  poll('plurality', 'tersembunyi', { results: 'after-close' }),
  poll('plurality', 'nanti', {}, { opens: '2026-12-20T08:00:00+07:00' }),
];

const during = '2026-12-01T02:00:00Z';
let site: ElementSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([elementSite(activities), openBrowser()]);
  site.clock(during);
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(activity: string, timezoneId = 'Asia/Jakarta') {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, timezoneId });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // The page's clock runs on the day that the server's stands on.
  await page.clock.install({ time: during });
  await page.goto(site.page({ tag: 'suara-poll', activity, language: 'en' }));
  return { page, element: page.locator('suara-poll'), close: () => context.close() };
}

/** Presses Tab until the focus is on a control that matches. */
async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 80; presses += 1) {
    const here = await wanted.evaluateAll((all) =>
      all.some((one) => (one.getRootNode() as ShadowRoot).activeElement === one),
    );
    if (here) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`Tab never reaches ${String(wanted)}`);
}

async function press(page: Page, wanted: Locator, key = 'Enter') {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

const button = (element: Locator, name: string | RegExp) => element.getByRole('button', { name });
const thanks = (element: Locator) => element.getByRole('heading', { name: /Thank you/ }).waitFor();
const summary = (element: Locator) => element.getByRole('group', { name: /There is a problem/ });
const answers = (activity: string) => site.answers(activity);

test('more approvals than allowed are told and mended, and the vote is changed and taken back, by keyboard alone', async () => {
  const { page, element, close } = await open('setuju');
  const box = (name: RegExp) => element.getByRole('checkbox', { name });
  for (const name of [/refuse/, /opening hours/, /internet/]) await press(page, box(name), 'Space');
  await press(page, button(element, 'Send'));
  await summary(element).waitFor();
  assert.match((await summary(element).textContent()) ?? '', /2/);
  assert.deepEqual(await answers('setuju'), []);
  await press(page, summary(element).getByRole('link'));
  assert.ok(await element.getByRole('checkbox').first().evaluate(hasFocus));
  await press(page, box(/internet/), 'Space');
  await press(page, button(element, 'Send'));
  await thanks(element);
  assert.deepEqual(await answers('setuju'), [{ choice: ['puskesmas', 'sampah'] }]);

  await press(page, button(element, 'Change my answer'));
  await element.getByRole('checkbox', { name: /opening hours/, checked: true }).waitFor();
  await press(page, box(/opening hours/), 'Space');
  await press(page, button(element, 'Send'));
  await thanks(element);
  assert.deepEqual(await answers('setuju'), [{ choice: ['sampah'] }]);

  await press(page, button(element, 'Take back'));
  await press(page, button(element, 'Yes, take back and erase'));
  await element.getByText('Your answer has been taken back').first().waitFor();
  assert.deepEqual(await answers('setuju'), []);
  await close();
});

test('a blank vote is an answer: chosen by arrow keys, counted and told', async () => {
  const { page, element, close } = await open('kosong');
  await tabTo(page, element.getByRole('radio').first());
  await page.keyboard.press('ArrowUp');
  await press(page, button(element, 'Send'));
  await thanks(element);
  await element.getByText('1 person took part · 1 blank vote').waitFor();
  assert.deepEqual(await answers('kosong'), [{ choice: [] }]);
  await close();
});

test('scores are given by arrow keys', async () => {
  const { page, element, close } = await open('nilai');
  const scale = element.getByRole('group', { name: /refuse/ });
  await tabTo(page, scale.getByRole('radio').first());
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await press(page, button(element, 'Send'));
  await thanks(element);
  assert.deepEqual(await answers('nilai'), [{ scores: { sampah: 3 } }]);
  await close();
});

test('points over the total are told with how many, kept as typed, and mended', async () => {
  const { page, element, close } = await open('poin');
  await tabTo(page, element.getByRole('textbox', { name: /refuse/ }));
  await page.keyboard.type('8');
  await tabTo(page, element.getByRole('textbox', { name: /internet/ }));
  await page.keyboard.type('5');
  await element.getByText('8 + 5 = 13').waitFor();
  await press(page, button(element, 'Send'));
  await summary(element).waitFor();
  assert.deepEqual(await answers('poin'), []);
  await press(page, button(element, /One (less|fewer).*refuse/i));
  for (let i = 0; i < 2; i += 1) await page.keyboard.press('Enter');
  await press(page, button(element, 'Send'));
  await thanks(element);
  assert.deepEqual(await answers('poin'), [{ points: { internet: 5, sampah: 5 } }]);
  await close();
});

test('projects over a budget are told with the sum, and one is let go', async () => {
  const { page, element, close } = await open('anggaran');
  for (const name of [/refuse/, /drinking water/])
    await press(page, element.getByRole('checkbox', { name }), 'Space');
  await press(page, button(element, 'Send'));
  await summary(element).waitFor();
  assert.deepEqual(await answers('anggaran'), []);
  await press(page, element.getByRole('checkbox', { name: /drinking water/ }), 'Space');
  await press(page, button(element, 'Send'));
  await thanks(element);
  assert.deepEqual(await answers('anggaran'), [{ choice: ['sampah'] }]);
  await close();
});

test('statements are answered, gone back to and finished by keyboard', async () => {
  const { page, element, close } = await open('pernyataan');
  const exact = (name: string) => element.getByRole('button', { name, exact: true });
  await tabTo(page, exact('Agree'));
  await page.clock.runFor(500); // a press right after a statement came is taken for one on what stood there before
  await page.keyboard.press('Enter');
  await element.getByText('Statement 2 of 4').waitFor();
  await page.clock.runFor(500);
  await press(page, exact('Disagree'));
  await element.getByText('Statement 3 of 4').waitFor();
  await page.clock.runFor(500);
  await press(page, button(element, /^Previous/));
  await element.getByText('Statement 2 of 4').waitFor();
  await page.clock.runFor(500);
  await press(page, exact('Pass'));
  await element.getByText('Statement 3 of 4').waitFor();
  await page.clock.runFor(2000);
  await press(page, button(element, 'Finish here'));
  await thanks(element);
  assert.deepEqual(await answers('pernyataan'), [{ votes: { puskesmas: 0, sampah: 1 } }]);
  await close();
});

test('the order in which options stood is named beside the figures', async () => {
  const { page, element, close } = await open('setuju');
  await press(page, element.getByRole('checkbox', { name: /internet/ }), 'Space');
  await press(page, button(element, 'Send'));
  await thanks(element);
  await press(page, element.locator('suara-results summary', { hasText: 'How it is counted' }));
  await element.getByText(/The order was rotated/).waitFor();
  await close();
});

test('a poll that closes between choice and sending says so, and thanks nobody', async (t) => {
  t.after(() => site.clock(during));
  const { page, element, close } = await open('tutup');
  await press(page, element.getByRole('radio', { name: /refuse/ }), 'Space');
  site.clock('2026-12-31T17:00:00Z');
  await press(page, button(element, 'Send'));
  await element
    .getByText(/has not been sent|Closed/)
    .first()
    .waitFor();
  assert.equal(await element.getByText(/Thank you/).count(), 0);
  assert.deepEqual(await answers('tutup'), []);
  await close();
});

test('opening and closing are told on the clock of the agency, and on that of a reader elsewhere', async () => {
  for (const [activity, agency, reader] of [
    [
      'tutup',
      /31 December 2026 at 23:59|December 31, 2026 at 11:59/,
      /your time: .*(1 January|January 1)/,
    ],
    ['nanti', /20 December 2026 at 08:00|December 20, 2026 at 08:00/, /your time: .*10:00/],
  ] as const) {
    const { element, close } = await open(activity, 'Asia/Jayapura');
    await element.getByText(reader).waitFor();
    await element.getByText(agency).first().waitFor();
    await close();
    const home = await open(activity, 'Asia/Jakarta');
    await home.element.getByText(agency).first().waitFor();
    assert.equal(await home.element.getByText(/your time/).count(), 0);
    await home.close();
  }
});

test('figures that wait for closing tell when that is, on both clocks where the reader is elsewhere', async () => {
  for (const [zone, times] of [
    ['Asia/Jayapura', 1],
    ['Asia/Jakarta', 0],
  ] as const) {
    const context = await browser.newContext({ timezoneId: zone });
    const page = await context.newPage();
    await page.goto(site.page({ tag: 'suara-results', activity: 'tersembunyi', language: 'en' }));
    const results = page.locator('suara-results');
    await results.getByText(/Closes (31 December|December 31)/).waitFor();
    const yours = results.getByText(/your time: (1 January|January 1)/);
    // Both stand in one sentence, which is drawn once all of it is known.
    if (times > 0) await yours.waitFor();
    // Any time: at home it would be another day's.
    assert.equal(await results.getByText(/your time/).count(), times);
    await context.close();
  }
});

test('enlarged four times, the running total stays in its place and lies over no choice', async () => {
  const { page, element, close } = await open('anggaran');
  await page.setViewportSize({ width: 320, height: 256 });
  const { top } = await element
    .locator('.total')
    .evaluate((total) => total.getBoundingClientRect());
  assert.ok(top > 256, `it begins ${top} pixels from the upper edge of a page that is 256 high`);
  await close();
});
