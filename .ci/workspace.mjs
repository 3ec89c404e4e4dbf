// The one door behind every script in package.json: makes the workspace ready, then runs the
// script under Node 24. Plain JavaScript without dependencies, because it runs before any install.
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './bootstrap/install.mjs';
import { runToEnd } from './bootstrap/run.mjs';
import { readStamp } from './bootstrap/stamp.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...args] = process.argv.slice(2);

/** Scripts that do not live in .ci, and those that take file names from where the user stands. */
const elsewhere = { tally: 'packages/tally/src/bin/suara-tally.ts' };
const runsWhereCalled = new Set(['tally']);

/** @returns {never} */
function stop(message) {
  console.error(`suara: ${message}`);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(
    `Node 20 or later is needed, this is ${process.version}. Install it from https://nodejs.org.`,
  );
}
const script = join(root, elsewhere[name] ?? `.ci/${name}.ts`);
if (!/^[a-z]+$/.test(name) || !existsSync(script)) stop(`there is no script called "${name}".`);
for (const needed of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'packages']) {
  if (!existsSync(join(root, needed))) {
    stop(`${needed} is missing in ${root}. Clone the whole repository with git and try again.`);
  }
}

let stamp = readStamp(root);
if (!stamp) {
  const failure = await install(root);
  if (failure) stop(failure);
  stamp = readStamp(root);
  if (!stamp) stop('the install ended without leaving its mark in node_modules. Run it again.');
}

const bins = [dirname(stamp.node), join(root, 'node_modules', '.bin')].join(delimiter);
process.exitCode = await runToEnd(stamp.node, ['--conditions=suara-source', script, ...args], {
  cwd: runsWhereCalled.has(name) ? (process.env.INIT_CWD ?? process.cwd()) : root,
  env: { ...process.env, PATH: `${bins}${delimiter}${process.env.PATH ?? ''}` },
});
