import assert from 'node:assert/strict';
import test from 'node:test';
import { endsWithFigures, runsOf } from './dispatch.ts';

test('a run is called by its file name without the ending', () => {
  const runs = runsOf({ name: 'test', patterns: ['.ci/runs/*.test.ts'] });
  assert.deepEqual([...runs], [['dispatch', '.ci/runs/dispatch.test.ts']]);
});

test('a run ends with one line of JSON that holds figures', () => {
  assert.ok(endsWithFigures('warming up\n{"p99Ms":3}\n'));
  assert.ok(!endsWithFigures('{"p99Ms":3}\ndone\n'));
  assert.ok(!endsWithFigures('3\n'));
  assert.ok(!endsWithFigures(''));
});
