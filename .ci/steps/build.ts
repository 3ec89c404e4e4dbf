// Builds every package as it is published, checks what those who install it will find, builds the
// browser files that the journeys load, and holds these to their agreed weight.
import { buildCdn } from '../../packages/elements/build/cdn.ts';
import { sizeLines } from '../../packages/elements/build/sizes.ts';
import { compile, lintPackage, lintTypes, packages } from '../building/packages.ts';
import { oneCase, tell, together, type Outcome } from '../testing/outcome.ts';

async function compiled(name: string): Promise<Outcome> {
  const complaint = await compile(name);
  return oneCase(`build: packages/${name}`, complaint === '', complaint);
}

async function installable(name: string): Promise<Outcome> {
  const complaint = await lintPackage(name);
  return oneCase(`build: what packages/${name} exports is there`, complaint === '', complaint);
}

async function typed(name: string): Promise<Outcome> {
  const complaint = await lintTypes(name);
  return oneCase(
    `build: who imports packages/${name} finds its types`,
    complaint === '',
    complaint,
  );
}

async function browserFiles(): Promise<Outcome> {
  const { report, missing } = await buildCdn();
  for (const line of sizeLines(report)) console.log(`  ${line}`);
  if (missing.length > 0) console.log(`  no source yet: ${missing.join(', ')}`);
  const weighed = report.filter(({ budget }) => budget !== undefined);
  return together([
    oneCase('build: the browser files', true),
    ...weighed.map(({ what, bytes, budget = 0 }) =>
      oneCase(`build: ${what} within ${budget} bytes`, bytes <= budget, `It has ${bytes}.`),
    ),
  ]);
}

const outcomes: Outcome[] = [];
for (const name of packages) outcomes.push(await compiled(name));
outcomes.push(
  await browserFiles().catch((error: unknown) =>
    oneCase('build: the browser files', false, String(error)),
  ),
);
for (const name of packages) outcomes.push(await installable(name), await typed(name));
tell(together(outcomes));
