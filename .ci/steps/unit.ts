import { runsInBrowser } from '../testing/browser-files.ts';
import { filesOf } from '../testing/files.ts';
import { runNodeTests } from '../testing/node-tests.ts';
import { tell } from '../testing/outcome.ts';

const files = filesOf(
  [
    'packages/*/{src,build,test}/**/*.test.ts',
    'examples/**/*.test.ts',
    'test/**/*.test.ts',
    '.ci/**/*.test.{ts,mjs}',
  ],
  { not: runsInBrowser, under: process.argv.slice(2) },
);
tell(await runNodeTests(files, { concurrency: 2, timeout: 300_000 }));
