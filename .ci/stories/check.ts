import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { openBrowser } from '../../test/support/browser.ts';
import { serveFetch } from '../../test/support/serve-fetch.ts';
import { oneCase, ranSomething, together, type Outcome } from '../testing/outcome.ts';
import { printFailures } from '../testing/print.ts';
import { filesIn } from './static.ts';

interface Story {
  id: string;
  title: string;
  name: string;
  type: string;
}

/** How each story is looked at: every language, direction and theme at least once. */
const looks: { name: string; globals: string; browser: BrowserContextOptions }[] = [
  { name: 'id, light', globals: 'language:id;theme:light', browser: { colorScheme: 'light' } },
  { name: 'ar, dark', globals: 'language:ar;theme:dark', browser: { colorScheme: 'dark' } },
  { name: 'en, forced', globals: 'language:en;theme:forced', browser: { forcedColors: 'active' } },
];

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function storiesIn(folder: string): Story[] {
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Story>;
  };
  return Object.values(index.entries).filter(({ type }) => type === 'story');
}

/** Waits until a story has been drawn and its play function has ended. */
async function drawn(page: Page): Promise<string> {
  const handle = await page.waitForFunction(
    () => {
      const { currentRender } = (
        globalThis as unknown as {
          __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } };
        }
      ).__STORYBOOK_PREVIEW__ ?? { currentRender: undefined };
      const phase = currentRender?.phase ?? '';
      return ['completed', 'finished', 'errored', 'aborted'].includes(phase) && phase;
    },
    undefined,
    { timeout: 60_000 }, // a machine that does other things as well takes its time
  );
  return String(await handle.jsonValue());
}

/** Waits until what the elements show has stood still: they ask their backend after the story is drawn. */
async function settled(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => {
      const text = (root: ParentNode): string =>
        [...root.querySelectorAll('*')].reduce(
          (all, { shadowRoot }) => (shadowRoot ? all + text(shadowRoot) : all),
          root.textContent ?? '',
        );
      return text(document.body);
    });
  let still = 0;
  for (let before = await look(), tries = 0; still < 3 && tries < 60; tries += 1) {
    await page.waitForTimeout(150);
    const now = await look();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** What is wrong with the story on this page, or nothing. */
async function problemsOf(page: Page, address: string): Promise<string[]> {
  const errors: string[] = [];
  const note = (error: Error) => void errors.push(error.message);
  const hear = (said: ConsoleMessage) => {
    // The check serves the stories alone, and no icon beside them.
    if (said.type() !== 'error' || said.location().url.endsWith('/favicon.ico')) return;
    errors.push(`on the console: ${said.text()}`);
  };
  page.on('pageerror', note).on('console', hear);
  await page.goto(address);
  const phase = await drawn(page);
  if (phase === 'errored' || phase === 'aborted') errors.push(`the story ended as ${phase}`);
  await settled(page);
  page.off('pageerror', note).off('console', hear);
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>('axe.run("#storybook-root")');
  const found = results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  if (results.passes.length === 0) errors.push('axe saw nothing');
  return [...errors, ...found];
}

async function checkLook(
  browser: Browser,
  origin: string,
  stories: readonly Story[],
  look: (typeof looks)[number],
): Promise<Outcome> {
  const context = await browser.newContext(look.browser);
  const page = await context.newPage();
  const outcomes: Outcome[] = [];
  for (const { id, title, name } of stories) {
    const globals = `${look.globals};a11y.manual:!true`; // the addon's own run would be a second one
    const address = `${origin}/iframe.html?id=${id}&viewMode=story&globals=${globals}`;
    const problems = await problemsOf(page, address).catch((error: unknown) => [String(error)]);
    const ok = problems.length === 0;
    outcomes.push(oneCase(`${title}, ${name} (${look.name})`, ok, problems.join('\n')));
  }
  await context.close();
  return together(outcomes);
}

/**
 * Opens every story of a built Storybook in Chromium and runs axe on it, in several looks.
 *
 * @returns the exit code: 0 where every story is drawn without an error on the console, and axe finds nothing
 */
export async function checkStories(folder: string): Promise<number> {
  const stories = storiesIn(folder);
  const served = await serveFetch(filesIn(folder));
  const browser = await openBrowser();
  const outcomes: Outcome[] = [];
  try {
    for (const look of looks) {
      outcomes.push(await checkLook(browser, served.origin, stories, look));
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const all = ranSomething('storybook', together(outcomes));
  printFailures(all);
  console.log(`${all.passed} passed, ${all.failures.length} failed`);
  return all.failures.length > 0 ? 1 : 0;
}
