// `npm test [-- STEP…] [PATH…]`: every step runs even when an earlier one failed. The last line is
// always `N passed, N failed`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureChromium } from './chromium/ensure.ts';
import { forwardSignals } from './children.ts';
import { root } from './testing/files.ts';
import { isOutcome, oneCase, ranSomething, together, type Outcome } from './testing/outcome.ts';
import { printFailures, printStep } from './testing/print.ts';
import { readRequest } from './testing/request.ts';

const { steps, paths, unknown } = readRequest(process.argv.slice(2));
if (unknown.length > 0) {
  console.error(`There is no step and no path called ${unknown.join(', ')}.`);
  process.exit(2);
}

/** Runs one step in a process of its own, so that its crash is one failure and not the end. */
function runStep(step: string, chromium: string | undefined): Promise<Outcome> {
  return new Promise((resolve) => {
    const script = join(root, '.ci', 'steps', `${step}.ts`);
    const child = spawn(process.execPath, ['--conditions=suara-source', script, ...paths], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) },
    });
    let outcome: Outcome | undefined;
    forwardSignals(child);
    child.on('message', (message) => {
      if (isOutcome(message)) outcome = message;
    });
    child.on('close', (code, signal) => {
      const how = signal ?? `exit code ${code ?? 'unknown'}`;
      resolve(outcome ?? oneCase(`${step}: the step broke off`, false, `It ended with ${how}.`));
    });
  });
}

const browserSteps = new Set(['browser', 'e2e']);
const outcomes: Outcome[] = [];
let chromium: string | undefined;

for (const step of steps) {
  const started = performance.now();
  let outcome: Outcome | undefined;
  if (browserSteps.has(step) && !chromium) {
    const found = ensureChromium();
    if (found.ok) chromium = found.path;
    else outcome = oneCase(`${step}: no browser`, false, found.reason);
  }
  outcome ??= ranSomething(step, await runStep(step, chromium));
  printStep(step, outcome, performance.now() - started);
  outcomes.push(outcome);
}

const all = together(outcomes);
printFailures(all);
process.exitCode = all.failures.length > 0 ? 1 : 0;
console.log(`${all.passed} passed, ${all.failures.length} failed`);
