// How long the longest task on the main thread is while somebody ranks twenty options or answers 200 statements.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { Definition, type DefinitionInput } from '@suara/contract';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { openBrowser } from '../../../test/support/browser.ts';
import { serveFetch } from '../../../test/support/serve-fetch.ts';
import { bundle } from '../build/bundle.ts';
import { entries } from '../build/elements.ts';
import { common, words } from '../src/shared/example.ts';

/** Milliseconds above which a task is felt (the long task of the W3C Long Tasks API). */
const limit = 50;

const options = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    id: `o-${i + 1}`,
    label: words(`Usulan ${i + 1}`, `Proposal ${i + 1}`, `اقتراح ${i + 1}`),
  }));

const poll = (id: string, method: 'borda' | 'statements', n: number): DefinitionInput => ({
  ...common,
  id,
  kind: 'poll',
  title: words('Usulan warga', 'Proposals', 'اقتراحات'),
  poll: { method, options: options(n), results: 'live', k: 1 },
});

const activities = [poll('dua-puluh', 'borda', 20), poll('dua-ratus', 'statements', 200)];

/** The real server beside the published files, and a page for each poll. */
async function serve(folder: string) {
  await bundle(entries().there, folder);
  const late: { server?: ReturnType<typeof createServer> } = {};
  const served = await serveFetch(async (request) => {
    const { pathname, searchParams, origin } = new URL(request.url);
    if (pathname.endsWith('.js')) {
      const headers = { 'content-type': 'text/javascript' };
      return new Response(await readFile(join(folder, pathname)), { headers });
    }
    if (pathname !== '/page') return late.server!.fetch(request);
    const tag = `<suara-poll activity="${searchParams.get('activity')}"></suara-poll>`;
    const head = `<meta name="suara-endpoint" content="${origin}"><script type="module" src="/poll.js"></script>`;
    return new Response(`<!doctype html><html lang="en">${head}<body>${tag}`, {
      headers: { 'content-type': 'text/html' },
    });
  });
  late.server = createServer({
    store: memoryStore(),
    activities: activities.map((activity) => Definition.parse(activity)),
    origins: [served.origin],
    publicUrl: served.origin,
  });
  await late.server.ready;
  return served;
}

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  pid: number;
  /** Time on the processor, in microseconds: what others make it wait for is not the element's. */
  tdur?: number;
  args?: { name?: string };
}

/** The longest task of any page's main thread in a trace, in ms, and how many there were. */
function tasksOf(trace: Buffer) {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter(
      ({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && main.has(`${pid} ${tid}`),
    )
    .map(({ tdur = 0 }) => tdur / 1000);
  return {
    longest: Math.max(0, ...tasks),
    tasks: tasks.length,
    above: tasks.filter((ms) => ms > limit).length,
  };
}

async function measure(
  browser: Browser,
  url: string,
  act: (poll: Locator, page: Page) => Promise<void>,
) {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(url);
  const element = page.locator('suara-poll');
  await element.getByRole('button').first().waitFor();
  await page.waitForTimeout(500); // what comes after painting is not what is measured
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });
  await act(element, page);
  const figures = tasksOf(await browser.stopTracing());
  await page.close();
  return figures;
}

/** Clicks inside the element without the test tool's own search, which would be measured too. */
const click = (element: Locator, selector: string) =>
  element.evaluate((poll, css) => {
    const button = poll.shadowRoot?.querySelector<HTMLElement>(css);
    if (!button) throw new Error(`nothing is ${css}`);
    button.click();
  }, selector);

async function rankAll(element: Locator) {
  for (let i = 1; i <= 20; i += 1) await click(element, `[data-key="add o-${i}"]`);
  for (let i = 0; i < 10; i += 1) await click(element, '[data-key="up o-20"]');
  for (let i = 0; i < 5; i += 1) await click(element, `[data-key="out o-${i + 1}"]`);
}

async function answerAll(element: Locator, page: Page) {
  for (let i = 0; i < 200; i += 1) {
    await page.waitForTimeout(310); // a second tap at once is taken for the same one
    await click(element, `.votes button:nth-child(${(i % 3) + 1})`);
  }
  await element.getByText('You have responded to 200 of 200 statements.').waitFor();
}

const folder = await mkdtemp(join(tmpdir(), 'suara-poll-'));
const served = await serve(folder);
const browser = await openBrowser();
try {
  const at = (activity: string) => `${served.origin}/page?activity=${activity}`;
  const ranking = await measure(browser, at('dua-puluh'), rankAll);
  const statements = await measure(browser, at('dua-ratus'), answerAll);
  for (const [name, { longest, tasks, above }] of Object.entries({ ranking, statements })) {
    console.log(
      `${name}: longest task ${longest.toFixed(1)} ms of ${limit} ms, ${above} above, ${tasks} tasks`,
    );
  }
  console.log(JSON.stringify({ limit, ranking, statements }));
  process.exitCode = ranking.above + statements.above > 0 ? 1 : 0;
} finally {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
}
