import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('suara-tally.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'suara-tally-'));
after(() => rmSync(folder, { recursive: true }));

/** Writes a file and runs the program on it; its name is given as a relative path. */
function run(command: string, name: string, content: string, ...options: string[]) {
  writeFileSync(join(folder, name), content);
  const args = ['--conditions=suara-source', program, command, name, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}

const blt =
  '3 1\n42 1 2 3 0\n26 2 3 1 0\n32 3 2 1 0\n0\n"Memphis"\n"Nashville"\n"Knoxville"\n"Capital"\n';

test('the program prints what it finds, and ends with 0', () => {
  const { status, stderr, json } = run('count', 'a.blt', blt, '--method', 'borda', '--json');
  assert.deepEqual([status, stderr], [0, '']);
  assert.deepEqual(json()['scores'], { Memphis: 84, Nashville: 126, Knoxville: 90 });
});

test('an error names file and line, and the program ends with 1', () => {
  const bad = blt.replace('26 2 3', '26 2 9');
  const { status, stderr, stdout } = run('count', 'bad.blt', bad, '-m', 'stv', '--json');
  assert.deepEqual([status, stdout], [1, '']);
  assert.equal(stderr, 'bad.blt:3: ranks candidate 9, which does not exist; there are 3.\n');
});

test('wrong options end with 1, and help with 0', () => {
  const wrong = run('count', 'a.blt', blt, '-m', 'dice');
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /Allowed choices are plurality/);
  assert.equal(run('count', 'a.blt', blt, '--help').status, 0);
});
