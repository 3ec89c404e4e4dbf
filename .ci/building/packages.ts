import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from '../testing/files.ts';
import { runTool } from '../testing/tool.ts';

/** Every package, in the order of the arrows: each is built after what it imports. */
export const packages = ['contract', 'tally', 'client', 'elements', 'server'] as const;

/** What is wrong, in the words of the tool; empty where nothing is. */
export type Complaint = string;

/** Compiles a package into its dist. What is in dist/cdn stays: that is another build. */
export async function compile(name: string): Promise<Complaint> {
  const dist = join(root, 'packages', name, 'dist');
  for (const entry of globSync('*', { cwd: dist })) {
    if (!entry.startsWith('cdn')) rmSync(join(dist, entry), { recursive: true });
  }
  const project = join('packages', name, 'tsconfig.build.json');
  const { code, output } = await runTool('node_modules/typescript7/bin/tsc', ['-p', project]);
  return code === 0 ? '' : output || `The compiler ended with exit code ${code}.`;
}

/** Holds a compiled package to what those who install it need: entries that exist, and types. */
export async function lintPackage(name: string): Promise<Complaint> {
  const pkgDir = join(root, 'packages', name);
  const { messages, pkg } = await publint({ pkgDir, strict: true, pack: false });
  const lines = messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
  return lines.join('\n');
}

/** What is no module has no types: styles, and the files that a page loads as they are. */
const noModules: Record<string, string[]> = { elements: ['suara.css', 'cdn/*'] };

/** Holds a compiled package, packed as it is published, to types that those who import it find. */
export async function lintTypes(name: string): Promise<Complaint> {
  const without = noModules[name];
  const { code, output } = await runTool(
    join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
    [
      ...['--pack', '.', '--profile', 'esm-only', '--no-emoji'],
      ...(without ? ['--exclude-entrypoints', ...without] : []),
    ],
    join('packages', name),
  );
  return code === 0 ? '' : output || `It ended with exit code ${code}.`;
}
