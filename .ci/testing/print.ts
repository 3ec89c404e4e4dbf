import type { Outcome } from './outcome.ts';

/** One line when a step has ended. */
export function printStep(step: string, outcome: Outcome, milliseconds: number): void {
  const seconds = (milliseconds / 1000).toFixed(1);
  const { passed, failures, skipped } = outcome;
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  const mark = failures.length > 0 ? '✖' : '✔';
  console.log(`${mark} ${step}: ${passed} passed, ${failures.length} failed${left} (${seconds} s)`);
}

/** Every failure with its reason, and what was skipped. */
export function printFailures({ failures, skipped }: Outcome): void {
  for (const title of skipped) console.log(`\nskipped: ${title}`);
  for (const { title, detail } of failures) {
    console.log(`\n✖ ${title}`);
    const lines = detail.trimEnd().split('\n');
    if (detail.trim()) console.log(lines.map((line) => `    ${line}`).join('\n'));
  }
}
