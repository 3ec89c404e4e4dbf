/** The tests that run in Chromium; every other `*.test.ts` runs in Node. */
export const browserTests = [
  'packages/elements/src/**/*.test.ts',
  'packages/*/src/**/*.browser.test.ts',
  'test/**/*.browser.test.ts',
];

/** Whether a test file runs in Chromium. */
export function runsInBrowser(file: string): boolean {
  return file.endsWith('.browser.test.ts') || file.startsWith('packages/elements/src/');
}
