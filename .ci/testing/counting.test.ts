import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { promisify } from 'node:util';
import { nothing, oneCase, ranSomething, together, type Outcome } from './outcome.ts';
import { allSteps, readRequest } from './request.ts';

const runner = join(import.meta.dirname, 'node-tests.ts');

/** Runs one test file with this text under the counting runner, outside of this test's own. */
async function outcomeOf(text: string): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'suara-count-'));
  const file = join(folder, 'a.test.ts');
  writeFileSync(file, `import { test, describe, before } from 'node:test';\n${text}`);
  const program = `const { runNodeTests } = await import(${JSON.stringify(runner)});
    const how = { concurrency: 1, timeout: 60_000 };
    console.log(JSON.stringify(await runNodeTests([${JSON.stringify(file)}], how)));`;
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  try {
    const child = promisify(execFile);
    writeFileSync(join(folder, 'count.mjs'), program);
    const { stdout } = await child(process.execPath, [join(folder, 'count.mjs')], { env });
    return JSON.parse(stdout) as Outcome;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each test case counts as one, a suite does not', async () => {
  const text = `describe('a', () => { test('b', () => {}); test('c', () => {}); });`;
  assert.deepEqual(await outcomeOf(text), { passed: 2, failures: [], skipped: [] });
});

test('a failure inside a suite counts once, with its reason', async () => {
  const text = `describe('a', () => { test('b', () => { throw new Error('why'); }); test('c', () => {}); });`;
  const { passed, failures } = await outcomeOf(text);
  assert.equal(passed, 1);
  assert.equal(failures.length, 1);
  assert.match(failures[0]?.title ?? '', /a\.test\.ts:\d+ b$/);
  assert.match(failures[0]?.detail ?? '', /Error: why/);
});

test('a suite that fails before its tests is a failure', async () => {
  const { failures } = await outcomeOf(
    `describe('a', () => { before(() => { throw new Error('hook'); }); test('b', () => {}); });`,
  );
  assert.ok(failures.length > 0);
});

test('a file that breaks off is a failure', async () => {
  const { passed, failures } = await outcomeOf(`throw new Error('at once');`);
  assert.deepEqual([passed, failures.length], [0, 1]);
});

test('a file without a test is a failure', async () => {
  const { passed, failures } = await outcomeOf('');
  assert.equal(passed, 0);
  assert.equal(failures[0]?.detail, 'The file holds no test.');
});

test('what is left out is named, and counts as neither', async () => {
  const text = `test('a', { skip: 'later' }, () => {}); test('b', { todo: true }, () => {}); test('c', () => {});`;
  const { passed, failures, skipped } = await outcomeOf(text);
  assert.deepEqual([passed, failures.length, skipped.length], [1, 0, 2]);
});

test('a step that ran nothing has failed', () => {
  assert.equal(ranSomething('unit', nothing()).failures.length, 1);
  assert.equal(ranSomething('unit', oneCase('a', true)).failures.length, 0);
});

test('outcomes add up', () => {
  const sum = together([oneCase('a', true), oneCase('b', false, 'why'), oneCase('c', true)]);
  assert.deepEqual(sum, { passed: 2, failures: [{ title: 'b', detail: 'why' }], skipped: [] });
});

test('no word means every step; words narrow by step and by path', () => {
  assert.deepEqual(readRequest([]), { steps: [...allSteps], paths: [], unknown: [] });
  const { steps, paths } = readRequest(['e2e', 'unit', 'packages/tally']);
  assert.deepEqual([steps, paths], [['unit', 'e2e'], ['packages/tally']]);
});

test('a word that is neither a step nor a path is told', () => {
  assert.deepEqual(readRequest(['unti']).unknown, ['unti']);
});
