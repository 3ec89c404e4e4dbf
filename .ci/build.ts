// `npm run build`: every package into its dist, in the order of the arrows, then the browser files.
import { buildCdn } from '../packages/elements/build/cdn.ts';
import { sizeLines } from '../packages/elements/build/sizes.ts';
import { compile, packages } from './building/packages.ts';

for (const name of packages) {
  const complaint = await compile(name);
  if (complaint) {
    console.error(`${complaint}\nsuara: ${name} does not build; what needs it was left out.`);
    process.exit(1);
  }
  console.log(`packages/${name}/dist`);
}

const { report, missing } = await buildCdn();
console.log('packages/elements/dist/cdn\n');
for (const line of sizeLines(report)) console.log(`  ${line}`);
if (missing.length > 0) console.log(`\n  no source yet: ${missing.join(', ')}`);
