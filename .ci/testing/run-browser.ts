import { startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import { browserConfig } from './browser-config.ts';
import { countingReporter } from './browser-tests.ts';
import type { Outcome } from './outcome.ts';

/**
 * Runs test files in the browser and counts every test into the outcome; `more` is set in place of what is usual.
 *
 * @returns the runner, which says `stopped` once it has; `undefined` where it did not start
 */
export const startBrowserTests = (
  files: string[],
  outcome: Outcome,
  more: Partial<TestRunnerConfig> = {},
) =>
  startTestRunner({
    readCliArgs: false,
    autoExitProcess: false,
    readFileConfig: false,
    config: { ...browserConfig(), files, reporters: [countingReporter(outcome)], ...more },
  });
