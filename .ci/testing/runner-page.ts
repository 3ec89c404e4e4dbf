// The page in which a test file runs.

/**
 * Says elements and functions that a failed assertion holds as text. The runner is told of failures by a structured
 * copy, and these have none: a test that failed on one would hold its file up until that times out, and not be named.
 */
function sayFailures() {
  const copy = globalThis.structuredClone.bind(globalThis);
  const said = (value: unknown): unknown => {
    try {
      return copy(value);
    } catch {
      return value instanceof Element ? value.outerHTML : String(value);
    }
  };
  interface Told {
    error?: Record<'expected' | 'actual', unknown>;
  }
  interface Suite {
    tests: Told[];
    suites: Suite[];
  }
  const sayIn = ({ tests, suites }: Suite): void => {
    for (const { error } of tests) {
      for (const side of ['expected', 'actual'] as const)
        if (error) error[side] = said(error[side]);
    }
    suites.forEach(sayIn);
  };
  globalThis.structuredClone = (value: unknown, options?: StructuredSerializeOptions) => {
    const { type, result } = (value ?? {}) as { type?: string; result?: { testResults?: Suite } };
    if (type === 'wtr-session-finished' && result?.testResults) sayIn(result.testResults);
    return copy(value, options);
  };
}

/** @param framework - Address of what runs the tests. */
export const runnerPage = (framework: string): string =>
  `<!doctype html><script>(${sayFailures.toString()})()</script>
  <script type="module" src="${framework}"></script>`;
