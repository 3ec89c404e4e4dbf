import { run } from 'node:test';
import { relative, resolve } from 'node:path';
import { inspect } from 'node:util';
import { root } from './files.ts';
import { nothing, type Outcome } from './outcome.ts';

/** The part of node:test's pass and fail events that the counting reads. */
export interface TestEvent {
  name: string;
  file?: string | undefined;
  line?: number | undefined;
  skip?: string | boolean | undefined;
  todo?: string | boolean | undefined;
  details: { type?: string | undefined; error?: unknown };
}

/**
 * Counts one event into an outcome. Suites count only when they fail by themselves, a parent not
 * for the failure of its children, and a file that holds no test is a failure.
 */
export function count(outcome: Outcome, kind: 'pass' | 'fail', event: TestEvent): void {
  const place = event.file ? `${relative(root, event.file)}:${event.line ?? 0}` : 'unknown file';
  const title = `${place} ${event.name}`;
  const isFile = event.file !== undefined && resolve(event.name) === event.file;
  if (event.skip || event.todo) {
    outcome.skipped.push(title);
  } else if (kind === 'fail') {
    const { error } = event.details;
    if (isCausedByChildren(error)) return;
    outcome.failures.push({ title, detail: reason(error) });
  } else if (isFile) {
    outcome.failures.push({ title, detail: 'The file holds no test.' });
  } else if (event.details.type !== 'suite') {
    outcome.passed += 1;
  }
}

function isCausedByChildren(error: unknown): boolean {
  return error instanceof Error && 'failureType' in error && error.failureType === 'subtestsFailed';
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return inspect(cause, { depth: 4 });
}

/** Runs test files under node:test, each in a process of its own. */
export async function runNodeTests(
  files: readonly string[],
  { concurrency, timeout }: { concurrency: number; timeout: number },
): Promise<Outcome> {
  const outcome = nothing();
  if (files.length === 0) return outcome;
  const events = run({
    files: files.map((file) => resolve(root, file)),
    execArgv: ['--conditions=suara-source', `--import=${new URL('seed.ts', import.meta.url).href}`],
    concurrency,
    timeout,
  });
  for await (const { type, data } of events as AsyncIterable<{ type: string; data: unknown }>) {
    if (type === 'test:stderr') process.stderr.write((data as { message: string }).message);
    if (type === 'test:pass') count(outcome, 'pass', data as TestEvent);
    if (type === 'test:fail') count(outcome, 'fail', data as TestEvent);
  }
  return outcome;
}
