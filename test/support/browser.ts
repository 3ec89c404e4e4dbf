import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../.ci/chromium/find.ts';

/** Opens the Chromium that `npm test` found or installed. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is missing: run `npm test`, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: chromiumFlags() });
}
