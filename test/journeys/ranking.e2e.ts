// A ranking by hand: dragged with a mouse and with a finger, by keyboard alone, and twenty options on a small phone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, BrowserContextOptions, CDPSession, Locator, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { englishPoll } from '../support/english-poll.ts';

/** A poll in which options are ranked, in the order given. */
const ranking = (id: string, options: Record<string, string>) =>
  englishPoll(id, 'Which should come first?', {
    method: 'borda',
    options: Object.entries(options).map(([option, label]) => ({
      id: option,
      label: { en: label },
    })),
  });

const three = ranking('urut-tiga', {
  barat: 'West Park',
  tengah: 'Central Park',
  timur: 'East Park',
});
const numbers = Array.from({ length: 20 }, (_, i) => i + 1);
const twenty = ranking(
  'urut-semua',
  Object.fromEntries(numbers.map((n) => [`usul-${n}`, `Proposal ${n}`])),
);

let site: ElementSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([elementSite([three, twenty]), openBrowser()]);
});
after(async () => {
  await browser.close();
  await site.close();
});

const desk: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, hasTouch: true };
const smallPhone: BrowserContextOptions = { viewport: { width: 320, height: 640 }, hasTouch: true };

async function open(activity: string, look: BrowserContextOptions) {
  const context = await browser.newContext(look);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(site.page({ tag: 'suara-poll', activity, language: 'en' }));
  const poll = page.locator('suara-poll');
  await poll
    .getByRole('button', { name: /Make number 1/ })
    .first()
    .waitFor();
  return { page, poll, close: () => context.close() };
}

const button = (poll: Locator, name: string) => poll.getByRole('button', { name, exact: true });

/** Ranks West, Central and East Park, in this order, by buttons. */
async function rankThree(poll: Locator) {
  for (const [i, name] of ['West Park', 'Central Park', 'East Park'].entries()) {
    await button(poll, `Make number ${i + 1}: ${name}`).click();
  }
}

const order = (poll: Locator) =>
  poll
    .getByRole('combobox')
    .evaluateAll((places) =>
      places.map((place) => place.getAttribute('aria-label')?.replace('Place of ', '')),
    );

/** The middle of the handle of the option that stands at this place, from 0. */
async function handle(poll: Locator, place: number): Promise<{ x: number; y: number }> {
  const grip = poll.locator('.grip').nth(place);
  await grip.scrollIntoViewIfNeeded();
  const box = await grip.boundingBox();
  assert.ok(box, 'the handle is not there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const kept = async (activity: string) => (await site.answers(activity)).at(-1);

async function send(poll: Locator) {
  await button(poll, 'Send').click();
  await poll.getByRole('heading', { name: /Thank you/ }).waitFor();
}

test('a mouse drags an option to another place, selects no text, and the ballot says so', async () => {
  const { page, poll, close } = await open(three.id, desk);
  await rankThree(poll);
  const [from, to] = [await handle(poll, 2), await handle(poll, 0)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y - 20, { steps: 4 });
  await page.mouse.move(to.x + 60, to.y, { steps: 8 });
  assert.deepEqual(await order(poll), ['East Park', 'West Park', 'Central Park']);
  await page.mouse.up();
  await page.mouse.move(from.x, from.y, { steps: 4 });
  assert.deepEqual(await order(poll), ['East Park', 'West Park', 'Central Park']);
  assert.equal(await page.evaluate(() => getSelection()?.toString()), '');
  await send(poll);
  assert.deepEqual(await kept(three.id), { ranking: [['timur'], ['barat'], ['tengah']] });
  await close();
});

test('the other buttons of a mouse drag nothing', async () => {
  const { page, poll, close } = await open(three.id, desk);
  await rankThree(poll);
  const [from, to] = [await handle(poll, 2), await handle(poll, 0)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down({ button: 'right' });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up({ button: 'right' });
  assert.deepEqual(await order(poll), ['West Park', 'Central Park', 'East Park']);
  await close();
});

/** A real finger, which goes where it is told. Several, one lifted before the other, no protocol gives: see the element's test. */
async function finger(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  let at = { x: 0, y: 0 };
  const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel') =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: /End|Cancel/.test(type) ? [] : [at],
    });
  return {
    async put(on: { x: number; y: number }) {
      at = on;
      await tell('touchStart');
    },
    async move(to: { x: number; y: number }) {
      const from = at;
      for (let step = 1; step <= 6; step += 1) {
        at = {
          x: from.x + ((to.x - from.x) * step) / 6,
          y: from.y + ((to.y - from.y) * step) / 6,
        };
        await tell('touchMove');
      }
    },
    lift: () => tell('touchEnd'),
    cancel: () => tell('touchCancel'),
  };
}

test('a finger drags an option, and the page does not scroll under it', async () => {
  const { page, poll, close } = await open(three.id, phone);
  await rankThree(poll);
  const [from, to] = [await handle(poll, 0), await handle(poll, 2)];
  const scrolled = await page.evaluate(() => scrollY);
  const hand = await finger(page);
  await hand.put(from);
  await hand.move(to);
  await hand.lift();
  assert.deepEqual(await order(poll), ['Central Park', 'East Park', 'West Park']);
  assert.equal(await page.evaluate(() => scrollY), scrolled);
  assert.equal(await poll.locator('.dragged').count(), 0);
  await send(poll);
  assert.deepEqual(await kept(three.id), { ranking: [['tengah'], ['timur'], ['barat']] });
  await close();
});

test('a drag that the system takes away leaves a ranking that is whole', async () => {
  const { page, poll, close } = await open(three.id, phone);
  await rankThree(poll);
  const [from, to] = [await handle(poll, 2), await handle(poll, 0)];
  const hand = await finger(page);
  await hand.put(from);
  await hand.move(to);
  await hand.cancel();
  assert.equal(await poll.locator('.dragged').count(), 0);
  assert.deepEqual([...(await order(poll))].sort(), ['Central Park', 'East Park', 'West Park']);
  await close();
});

test('a keyboard alone ranks in part, moves, and sends', async () => {
  const { page, poll, close } = await open(three.id, desk);
  const here = () =>
    page.evaluate(() => {
      const { activeElement } = document.querySelector('suara-poll')?.shadowRoot ?? {};
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent?.trim() ?? '';
    });
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 30 && !name.test(await here()); i += 1) await page.keyboard.press('Tab');
    assert.match(await here(), name);
  };
  await tabTo(/^Make number 1: East Park/);
  await page.keyboard.press('Enter');
  await poll.getByRole('combobox').waitFor();
  assert.match(await here(), /^Make number 2: Central Park/);
  await page.keyboard.press('Shift+Tab');
  assert.match(await here(), /^Make number 2: West Park/);
  await page.keyboard.press('Space');
  await poll.getByRole('combobox').nth(1).waitFor();
  await poll.getByRole('combobox', { name: 'Place of West Park' }).focus();
  await page.keyboard.press('ArrowUp');
  await poll.getByRole('combobox', { name: 'Place of West Park' }).evaluate((place) => {
    if ((place as HTMLSelectElement).value !== '1') throw new Error('not first');
  });
  assert.deepEqual(await order(poll), ['West Park', 'East Park']);
  assert.match(await here(), /^Place of West Park/);
  await tabTo(/^Send/);
  await page.keyboard.press('Enter');
  await poll.getByRole('heading', { name: /Thank you/ }).waitFor();
  assert.deepEqual(await kept(three.id), { ranking: [['barat'], ['timur']] });
  await close();
});

test('twenty options on a phone of 320 px: nothing beside the page, large targets, all twenty ranked', async () => {
  const { page, poll, close } = await open(twenty.id, smallPhone);
  for (let i = 1; i <= 20; i += 1) {
    await button(poll, `Make number ${i}: Proposal ${i}`).tap();
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.equal(wide, 320);
  const sizes = await poll.locator('button:visible, select:visible').evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect();
      return [Math.round(width), Math.round(height)] as const;
    }),
  );
  assert.ok(sizes.length > 80);
  for (const [width, height] of sizes) assert.ok(width >= 44 && height >= 44, `${width}×${height}`);
  await poll.getByRole('combobox', { name: 'Place of Proposal 20' }).selectOption('1');
  await send(poll);
  const { ranking } = (await kept(twenty.id)) as { ranking: string[][] };
  assert.equal(ranking.length, 20);
  assert.deepEqual(ranking.slice(0, 2), [['usul-20'], ['usul-1']]);
  await close();
});
