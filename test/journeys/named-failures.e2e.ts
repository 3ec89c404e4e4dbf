// A test in the browser that fails on an element: the runner is told, with its name, and the rest of the file goes on.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { nothing } from '../../.ci/testing/outcome.ts';
import { startBrowserTests } from '../../.ci/testing/run-browser.ts';

test('a failure on an element or a function is named, and does not hold its file up', async () => {
  const outcome = nothing();
  const files = [join(import.meta.dirname, '../fixtures/failing/on-an-element.ts')];
  const runner = await startBrowserTests(files, outcome, { testsFinishTimeout: 20_000 });
  assert.ok(runner);
  await new Promise((stopped) => runner.on('stopped', stopped));
  const names = outcome.failures.map(({ title }) => title.replace(/^.*\.ts /, ''));
  assert.deepEqual([outcome.passed, names], [1, ['fails on an element', 'fails on a function']]);
  assert.match(outcome.failures[0]?.detail ?? '', /to have an attribute 'lang'/);
});
