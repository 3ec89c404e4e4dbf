// `npm run build`: every package into its dist, in the order of the arrows, then the browser files.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCdn } from '../packages/elements/build/cdn.ts';
import { sizeLines } from '../packages/elements/build/sizes.ts';
import { root } from './testing/files.ts';
import { runTool } from './testing/tool.ts';

const packages = ['contract', 'tally', 'client', 'elements', 'server'];

for (const name of packages) {
  rmSync(join(root, 'packages', name, 'dist'), { recursive: true, force: true });
  const project = join('packages', name, 'tsconfig.build.json');
  const { code, output } = await runTool('node_modules/typescript7/bin/tsc', ['-p', project]);
  if (code !== 0) {
    console.error(`${output}\nsuara: ${name} does not build; what needs it was left out.`);
    process.exit(1);
  }
  console.log(`packages/${name}/dist`);
}

const { report, missing } = await buildCdn();
console.log('packages/elements/dist/cdn\n');
for (const line of sizeLines(report)) console.log(`  ${line}`);
if (missing.length > 0) console.log(`\n  no source yet: ${missing.join(', ')}`);
