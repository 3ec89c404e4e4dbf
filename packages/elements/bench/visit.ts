import type { Browser, CDPSession } from 'playwright-core';

/** What one visit costs. */
export interface Visit {
  /** Cumulative layout shift, as the browser scores it. */
  shift: number;
  /**
   * Milliseconds of work on the main thread, from navigation until long after painting. Of its processor, not
   * of the clock, which would count what the rest of the machine does meanwhile.
   */
  mainThread: number;
  /** Height of the element once painted, in px. */
  height: number;
}

/** Milliseconds after which each of the pages has long been quiet. */
const SETTLED = 1500;

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Watches layout shifts from the first moment; a function, because strings are eval. */
function watchShifts() {
  const page = globalThis as unknown as { shift: number };
  page.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
      page.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Opens a page in a context of its own, without cache, and weighs what happens until it is quiet. */
export async function visit(browser: Browser, url: string, tag: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 412, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchShifts);
  await page.goto(url);
  // Nothing looks for the element meanwhile: looking is work on the same thread, the more the longer it takes.
  await page.waitForTimeout(SETTLED);
  const mainThread = await busy(session);
  const drawn = page.locator(tag).locator('button, li, table').last();
  if (!(await drawn.isVisible()))
    throw new Error(`<${tag}> was not there ${SETTLED} ms after its page.`);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  const height = (await page.locator(tag).boundingBox())?.height ?? 0;
  await context.close();
  return { shift, mainThread, height };
}
