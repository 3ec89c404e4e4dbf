// Brings pnpm, and Node 24 where the running one is older, through npm; then installs.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './run.mjs';
import { nodeMajor, nodePackage, pnpmPackage } from './versions.mjs';

const inner = fileURLToPath(new URL('./install-under.mjs', import.meta.url));

/** npx beside the npm that runs us, so that no shell is needed on any system. */
export function findNpx(env = process.env, execPath = process.execPath, exists = existsSync) {
  const beside = [
    env.npm_execpath && join(dirname(env.npm_execpath), 'npx-cli.js'),
    join(dirname(execPath), 'node_modules', 'npm', 'bin', 'npx-cli.js'),
    join(dirname(execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npx-cli.js'),
  ].find((file) => file && exists(file));
  return beside ? { program: execPath, args: [beside] } : { program: 'npx', args: [] };
}

/** The packages npx has to bring for a running Node of this major version. */
export function packagesFor(major) {
  return major >= nodeMajor ? [pnpmPackage] : [nodePackage, pnpmPackage];
}

/**
 * Installs exactly what the lockfile says. All output goes to standard error, so that a command
 * whose own output is data stays clean.
 *
 * @returns {Promise<string | null>} what went wrong and what to do, or null
 */
export async function install(root) {
  const wanted = packagesFor(Number(process.versions.node.split('.')[0]));
  console.error(`suara: installing (${wanted.join(', ')}, then the lockfile) …`);
  const npx = findNpx();
  const args = [...npx.args, '--yes', ...wanted.flatMap((name) => ['--package', name])];
  const code = await runToEnd(npx.program, [...args, '--', 'node', inner], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (code === 0) return null;
  return [
    `the install failed (exit code ${code}); its reason stands above.`,
    `It needs the npm registry, and Node ${nodeMajor} or later: ${process.version} is running.`,
    `Where npm cannot bring it, install Node ${nodeMajor} from https://nodejs.org and run again.`,
  ].join('\n       ');
}
