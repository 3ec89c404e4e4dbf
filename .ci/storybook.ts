// `npm run storybook` shows every element (PORT, else 6006); `-- build` writes the static site into
// storybook-static; `-- check` builds it, opens every story in Chromium and runs axe on it.
import { join } from 'node:path';
import { writeManifest } from './building/manifest.ts';
import { portProblem, readPort } from './ports.ts';
import { checkStories } from './stories/check.ts';
import { root } from './testing/files.ts';
import { runInherited } from './testing/tool.ts';

const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
const folder = join(root, 'storybook-static');
const [what = 'dev', ...rest] = process.argv.slice(2);

const build = () =>
  runInherited(storybook, ['build', '--disable-telemetry', '--quiet', '-o', folder, ...rest]);

async function dev(): Promise<number> {
  const port = readPort({ variable: 'PORT', what: 'Storybook', fallback: 6006 });
  const problem = await portProblem([port], 'npm run storybook');
  if (problem) {
    console.error(`suara: ${problem}`);
    return 1;
  }
  const args = ['dev', '--disable-telemetry', '--no-open', '--exact-port', '-p', `${port.number}`];
  return runInherited(storybook, [...args, ...rest]);
}

async function check(): Promise<number> {
  const code = await build();
  return code === 0 ? checkStories(folder) : code;
}

const complaint = await writeManifest(); // the tables of attributes, events and parts
if (complaint) console.error(complaint);

const commands: Record<string, () => Promise<number>> = { dev, build, check };
const command = commands[what];
if (command) {
  process.exitCode = await command();
} else {
  console.error(`suara: storybook takes nothing, build or check, not "${what}".`);
  process.exitCode = 2;
}
