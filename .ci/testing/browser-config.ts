import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { agenciesForTests } from '../../test/support/agencies-middleware.ts';
import { backendsForTests } from '../../test/support/backends-middleware.ts';
import { chromiumFlags, findChromium } from '../chromium/find.ts';
import { root } from './files.ts';
import { runnerPage } from './runner-page.ts';

/** How tests run in Chromium: from source, with real backends at hand. */
export function browserConfig(): TestRunnerConfig {
  const backends = backendsForTests();
  const agencies = agenciesForTests();
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('Chromium is missing: run `npm test`, or set CHROMIUM_PATH.');
  const tsconfig = join(root, 'tsconfig.json');
  return {
    rootDir: root,
    nodeResolve: { exportConditions: ['suara-source', 'browser', 'development'] },
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig }),
      backends.plugin,
      agencies.plugin,
    ],
    middleware: [backends.middleware, agencies.middleware],
    // Playwright's launcher, because it alone can emulate forced colors.
    browsers: [
      playwrightLauncher({
        product: 'chromium',
        launchOptions: { executablePath, args: chromiumFlags() },
      }),
    ],
    testRunnerHtml: runnerPage,
    concurrency: 2,
    testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
    testsFinishTimeout: 180_000,
    staticLogging: true,
  };
}
