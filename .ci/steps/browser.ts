import { resolve } from 'node:path';
import { browserTests } from '../testing/browser-files.ts';
import { filesOf, root } from '../testing/files.ts';
import { nothing, oneCase, tell, together } from '../testing/outcome.ts';
import { startBrowserTests } from '../testing/run-browser.ts';

const files = filesOf(browserTests, { under: process.argv.slice(2) });
const outcome = nothing();

if (files.length === 0) {
  tell(outcome);
} else {
  const runner = await startBrowserTests(
    files.map((file) => resolve(root, file)),
    outcome,
  );
  if (!runner) {
    tell(oneCase('browser: the test runner did not start', false));
  } else {
    runner.on('stopped', (passed: boolean) => {
      const silent = !passed && outcome.failures.length === 0;
      const odd = oneCase('browser: the runner failed', !silent, 'No test says why.');
      tell(silent ? together([outcome, odd]) : outcome);
    });
  }
}
