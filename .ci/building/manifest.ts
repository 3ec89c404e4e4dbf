import { join } from 'node:path';
import { root } from '../testing/files.ts';
import { runTool } from '../testing/tool.ts';
import type { Complaint } from './packages.ts';

/** Writes packages/elements/custom-elements.json, which Storybook's tables and editors read. */
export async function writeManifest(): Promise<Complaint> {
  const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const { code, output } = await runTool(analyzer, ['analyze', '--quiet'], 'packages/elements');
  return code === 0 ? '' : output;
}
