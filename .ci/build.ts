// `npm run build`: every package into its dist, in the order of the arrows, then the browser files.
import { buildCdn } from '../packages/elements/build/cdn.ts';
import { sizeLines } from '../packages/elements/build/sizes.ts';
import { writeManifest } from './building/manifest.ts';
import { compile, packages } from './building/packages.ts';

for (const name of packages) {
  const wrong = await compile(name);
  if (wrong) {
    console.error(`${wrong}\nsuara: ${name} does not build; what needs it was left out.`);
    process.exit(1);
  }
  console.log(`packages/${name}/dist`);
}

const complaint = await writeManifest();
if (complaint) console.error(complaint);
console.log('packages/elements/custom-elements.json');

const { report, missing } = await buildCdn();
console.log('packages/elements/dist/cdn\n');
for (const line of sizeLines(report)) console.log(`  ${line}`);
if (missing.length > 0) console.log(`\n  no source yet: ${missing.join(', ')}`);
