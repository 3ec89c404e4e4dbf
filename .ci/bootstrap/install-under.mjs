// Runs inside `npx`, where Node 24 and pnpm lead the PATH. Installs, then leaves the stamp.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run.mjs';
import { writeStamp } from './stamp.mjs';
import { nodeMajor } from './versions.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

if (Number(process.versions.node.split('.')[0]) < nodeMajor) {
  console.error(`suara: npm brought ${process.version} where Node ${nodeMajor} was asked for.`);
  process.exit(1);
}
const windows = process.platform === 'win32'; // there pnpm is a .cmd file, which needs a shell
const code = await runToEnd('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], {
  cwd: root,
  shell: windows,
  env: { ...process.env, CI: '1' }, // no prompt: this may run where nobody can answer
});
if (code === 0) writeStamp(root);
process.exitCode = code;
