// Builds what the journeys need, and holds the browser files to their agreed weight.
import { buildCdn } from '../../packages/elements/build/cdn.ts';
import { sizeLines } from '../../packages/elements/build/sizes.ts';
import { oneCase, tell, together, type Outcome } from '../testing/outcome.ts';

async function build(): Promise<Outcome[]> {
  const { report, missing } = await buildCdn();
  for (const line of sizeLines(report)) console.log(`  ${line}`);
  if (missing.length > 0) console.log(`  no source yet: ${missing.join(', ')}`);
  const weighed = report.filter(({ budget }) => budget !== undefined);
  return [
    oneCase('build: the browser files', true),
    ...weighed.map(({ what, bytes, budget = 0 }) =>
      oneCase(`build: ${what} within ${budget} bytes`, bytes <= budget, `It has ${bytes}.`),
    ),
  ];
}

tell(
  await build().then(together, (error: unknown) =>
    oneCase('build: the browser files', false, String(error)),
  ),
);
