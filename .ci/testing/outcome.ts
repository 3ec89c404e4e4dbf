// What a step of the test run found. A step is a program; it tells its outcome over IPC.

/** One test case, or one static check, that did not hold. */
export interface Failure {
  /** Where and what, in one line. */
  title: string;
  /** Why, as far as the tool said; may be empty. */
  detail: string;
}

export interface Outcome {
  passed: number;
  failures: Failure[];
  /** Titles of cases that asked not to be run. They count as neither passed nor failed. */
  skipped: string[];
}

export function nothing(): Outcome {
  return { passed: 0, failures: [], skipped: [] };
}

/** A check with a yes or no, as the outcome of one case. */
export function oneCase(title: string, ok: boolean, detail = ''): Outcome {
  return ok
    ? { passed: 1, failures: [], skipped: [] }
    : { passed: 0, failures: [{ title, detail }], skipped: [] };
}

export function together(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

/** A step that ran nothing proves nothing, so that is a failure of its own. */
export function ranSomething(step: string, outcome: Outcome): Outcome {
  if (outcome.passed + outcome.failures.length > 0) return outcome;
  return together([outcome, oneCase(`${step}: nothing was run`, false, 'No test was found.')]);
}

/** The end of a step: hands the outcome to .ci/test.ts and lets the process end. */
export function tell(outcome: Outcome): void {
  if (process.send) process.send(outcome, () => process.disconnect());
  else console.log(JSON.stringify(outcome, null, 2));
}

/** Whether a message from a step is an outcome. */
export function isOutcome(message: unknown): message is Outcome {
  return typeof message === 'object' && message !== null && 'passed' in message;
}
