// The client as npm brings it: compiled, in a node_modules of its own, away from the workspace.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../.ci/testing/files.ts';
import { runTool } from '../../.ci/testing/tool.ts';

const parts = {
  contract: ['zod'],
  client: ['ky', 'idb', 'altcha-lib'],
};

/** Compiles and lays out client and contract. Gives a folder in whose files `@suara/client` can be imported. */
export async function installClient(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'suara-installed-'));
  const modules = join(folder, 'node_modules');
  for (const [name, others] of Object.entries(parts)) {
    const from = join(root, 'packages', name);
    const to = join(modules, '@suara', name);
    mkdirSync(to, { recursive: true });
    cpSync(join(from, 'package.json'), join(to, 'package.json'));
    const options = ['--noCheck', '--declaration', 'false', '--outDir', join(to, 'dist')];
    const project = join('packages', name, 'tsconfig.build.json');
    const { code, output } = await runTool('node_modules/typescript7/bin/tsc', [
      ...['-p', project],
      ...options,
    ]);
    if (code !== 0) throw new Error(output);
    for (const other of others)
      symlinkSync(realpathSync(join(from, 'node_modules', other)), join(modules, other), 'dir');
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
