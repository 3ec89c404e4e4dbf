import { relative } from 'node:path';
import type { Reporter, TestResultError, TestSession, TestSuiteResult } from '@web/test-runner';
import { root } from './files.ts';
import type { Outcome } from './outcome.ts';

/** What is known of an error: its message, what was compared, and where. */
function reason(error: TestResultError | undefined): string {
  const { message, expected, actual, stack } = error ?? { message: 'no reason was given' };
  const compared =
    expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual ?? ''}`];
  return [message, ...compared, stack ?? ''].join('\n');
}

/** Adds every test of a suite, and of the suites inside, to an outcome. */
function countSuite(outcome: Outcome, suite: TestSuiteResult, place: string): void {
  const inside = suite.name ? `${place} ${suite.name}` : place;
  for (const { name, passed, skipped, error } of suite.tests) {
    const title = `${inside} ${name}`;
    if (skipped) outcome.skipped.push(title);
    else if (passed) outcome.passed += 1;
    else outcome.failures.push({ title, detail: reason(error) });
  }
  for (const child of suite.suites) countSuite(outcome, child, inside);
}

/**
 * Counts the tests of one file in one browser. A file that could not be loaded or holds no test is
 * a failure.
 */
export function countSession(outcome: Outcome, session: TestSession): void {
  const place = relative(root, session.testFile);
  const before = outcome.passed + outcome.failures.length + outcome.skipped.length;
  if (session.testResults) countSuite(outcome, session.testResults, place);
  for (const error of session.errors) {
    outcome.failures.push({ title: place, detail: reason(error) });
  }
  for (const missing of session.request404s) {
    outcome.failures.push({ title: `${place} asked for ${missing}`, detail: 'It is not there.' });
  }
  const after = outcome.passed + outcome.failures.length + outcome.skipped.length;
  if (after === before) outcome.failures.push({ title: place, detail: 'The file holds no test.' });
}

/** Counts every session into the outcome when the run has finished. */
export function countingReporter(outcome: Outcome): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      for (const session of sessions) countSession(outcome, session);
    },
  };
}
