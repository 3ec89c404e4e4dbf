// What ballots and figures look like, in the element and on the page without JavaScript, compared with pictures that
// somebody has looked at: `LOOKS=update npm test -- e2e test/journeys/looks-votes.e2e.ts` takes new ones.
import { after, before } from 'node:test';
import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import type { ElementSite } from '../support/element-site.ts';
import { longSite, lookedAt } from '../support/long-site.ts';
import { incomparable, looks, looksAs, testLooks, type Look } from '../support/pictures.ts';

interface Picture {
  tag: 'suara-poll' | 'suara-results' | 'page';
  method: string;
  width?: number;
  act?: (shown: Locator) => Promise<void>;
}

const first = (role: 'button' | 'textbox') => (shown: Locator) => shown.getByRole(role).first();
const press = (shown: Locator) => first('button')(shown).click();
/** Opens how the count went. */
async function steps(shown: Locator) {
  await shown.locator('summary').nth(1).click();
  await shown.locator('table').first().waitFor();
}

const pictures: Record<string, Picture> = {
  'vote-ranking': { tag: 'suara-poll', method: 'borda', act: press },
  'vote-points': {
    tag: 'suara-poll',
    method: 'cumulative',
    act: (shown) => first('textbox')(shown).fill('12'),
  },
  'results-tie': { tag: 'suara-results', method: 'stv', act: steps },
  'results-pairs': { tag: 'suara-results', method: 'schulze', act: steps },
  'results-card': { tag: 'suara-results', method: 'skm' },
  'page-budget': {
    tag: 'page',
    method: 'greedy-budget',
    width: 1280,
    act: (shown) => openAll(shown),
  },
};

const openAll = (shown: Locator) =>
  shown
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));

let site: ElementSite;
let browser: Browser;
let reason: string | undefined;
before(async () => {
  [site, browser] = await Promise.all([longSite(), openBrowser()]);
  reason = await incomparable(browser);
});
after(async () => {
  await browser.close();
  await site.close();
});

async function show(page: Page, { tag, method }: Picture, language: string): Promise<Locator> {
  const activity = `panjang-${method}`;
  if (tag === 'page') {
    await page.goto(`${site.origin}/a/${activity}?lang=${language}`);
    return page.locator('.results');
  }
  await page.goto(site.page({ tag, activity, language }));
  const shown = page.locator(tag);
  await shown.locator(tag === 'suara-poll' ? '[part="submit"]' : '[part="people"]').waitFor();
  return shown;
}

/** One a look: what the page loads is brought once. */
const contexts = new Map<string, BrowserContext>();

async function take(picture: Picture, { language, options }: Look): Promise<Buffer> {
  const { tag, width = 320, act } = picture;
  const how: BrowserContextOptions = {
    ...options,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Jakarta',
    javaScriptEnabled: tag !== 'page',
  };
  const key = JSON.stringify(how);
  const context = contexts.get(key) ?? (await browser.newContext(how));
  contexts.set(key, context);
  const page = await context.newPage();
  // High enough that what sticks to the lower edge lies over nothing.
  await page.setViewportSize({ width, height: 2400 });
  await page.clock.setFixedTime(lookedAt);
  const shown = await show(page, picture, language);
  await act?.(shown);
  await page.waitForTimeout(200);
  const mask = [page.locator('.version')]; // another where the rules are
  const seen = await shown.screenshot({ animations: 'disabled', caret: 'hide', mask });
  await page.close();
  return seen;
}

testLooks(
  pictures,
  () => reason,
  async (name, picture) => {
    for (const [look, how] of Object.entries(looks))
      await looksAs(`${name}-${look}`, await take(picture, how));
  },
);
