import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../.ci/chromium/find.ts';

function chromiumPath(): string {
  const found = findChromium();
  if (!found) throw new Error('Chromium is missing: run `npm test`, or set CHROMIUM_PATH.');
  return found;
}

/** Opens the Chromium that `npm test` found or installed. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags() });
}

/**
 * Opens Chromium with a profile on disk, as people have it.
 *
 * @param folder - Where the profile lies.
 * @param cache - Whether pages are kept as they are when one goes elsewhere: the back/forward cache.
 */
export async function openProfile(folder: string, cache: boolean): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    args: chromiumFlags(),
    ignoreDefaultArgs: cache ? ['--disable-back-forward-cache'] : [],
  });
}
