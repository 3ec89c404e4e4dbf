import { filesOf } from '../testing/files.ts';
import { runNodeTests } from '../testing/node-tests.ts';
import { tell } from '../testing/outcome.ts';

// One at a time: each journey has a browser and a server of its own.
const files = filesOf(['test/**/*.e2e.ts', 'examples/**/*.e2e.ts'], {
  under: process.argv.slice(2),
});
tell(await runNodeTests(files, { concurrency: 1, timeout: 300_000 }));
