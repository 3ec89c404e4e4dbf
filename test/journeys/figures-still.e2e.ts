// Figures, and why there are none, stand there at once: what rare ones are drawn with is brought before, and what is
// below them moves once at most. On a network that takes its time, with the published files.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { DefinitionInput } from '@suara/contract';
import { openBrowser } from '../support/browser.ts';
import { elementSite, type ElementSite } from '../support/element-site.ts';
import { long, type Long } from '../support/long-names.ts';
import { lookedAt } from '../support/long-site.ts';
import { sendAnswers } from '../support/send-answers.ts';

type Poll = Extract<DefinitionInput, { kind: 'poll' }>;

const [one] = long as [Long & { activity: Poll }];
const hidden = (results: Poll['poll']['results'], more: Partial<Poll> = {}): Long => ({
  activity: {
    ...one.activity,
    id: `tertutup-${results}`,
    poll: { ...one.activity.poll, results },
    ...more,
  },
  answers: [],
});
const cases = [
  ...long.filter(({ activity }) =>
    /plurality|score|statements|schulze|greedy|skm/.test(activity.id),
  ),
  hidden('after-close', { timeZone: 'Asia/Jayapura' }),
  hidden('after-vote'),
];

let site: ElementSite;
let browser: Browser;
before(async () => {
  [site, browser] = await Promise.all([
    elementSite(cases.map(({ activity }) => activity)),
    openBrowser(),
  ]);
  site.clock(lookedAt);
  for (const { activity, answers } of cases) await sendAnswers(site.origin, activity.id, answers);
});
after(async () => {
  await browser.close();
  await site.close();
});

/** Notes each height that figures have once they are drawn; a function, because strings are eval. */
function watchHeights() {
  const page = globalThis as unknown as { heights: number[] };
  page.heights = [];
  const look = () => {
    const element = document.querySelector('suara-results');
    const height = Math.round(element?.getBoundingClientRect().height ?? 0);
    if (element?.shadowRoot?.querySelector('.suara') && page.heights.at(-1) !== height)
      page.heights.push(height);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

for (const { activity } of cases) {
  test(`what is shown of ${activity.id} stands there at once`, async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await page.addInitScript(watchHeights);
    await page.route('**/*.js', async (route) => {
      await wait(120);
      await route.continue();
    });
    await page.goto(site.page({ tag: 'suara-results', activity: activity.id }));
    await page.locator('suara-results .suara').waitFor();
    await page.waitForTimeout(1200);
    const heights = await page.evaluate(
      () => (globalThis as unknown as { heights: number[] }).heights,
    );
    assert.equal(heights.length, 1, heights.join(', '));
    await page.close();
  });
}
