import { resolve } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { browserConfig } from '../testing/browser-config.ts';
import { browserTests } from '../testing/browser-files.ts';
import { countingReporter } from '../testing/browser-tests.ts';
import { filesOf, root } from '../testing/files.ts';
import { nothing, oneCase, tell, together } from '../testing/outcome.ts';

const files = filesOf(browserTests, { under: process.argv.slice(2) });
const outcome = nothing();

if (files.length === 0) {
  tell(outcome);
} else {
  const runner = await startTestRunner({
    readCliArgs: false,
    autoExitProcess: false,
    readFileConfig: false,
    config: {
      ...browserConfig(),
      files: files.map((file) => resolve(root, file)),
      reporters: [countingReporter(outcome)],
    },
  });
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
