import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { findNpx, packagesFor } from './install.mjs';
import { readStamp, writeStamp } from './stamp.mjs';

/** A small workspace in a folder of its own. */
function workspace(context) {
  const root = mkdtempSync(join(tmpdir(), 'suara-stamp-'));
  context.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'packages/a'), { recursive: true });
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'lock: 1');
  writeFileSync(join(root, 'package.json'), '{}');
  writeFileSync(join(root, 'packages/a/package.json'), '{}');
  return root;
}

test('nothing installed means nothing remembered', (context) => {
  assert.equal(readStamp(workspace(context)), null);
});

test('after an install the Node that did it is remembered', (context) => {
  const root = workspace(context);
  writeStamp(root);
  assert.deepEqual(readStamp(root), { node: process.execPath });
});

for (const file of ['pnpm-lock.yaml', 'package.json', 'packages/a/package.json']) {
  test(`a change in ${file} calls for another install`, (context) => {
    const root = workspace(context);
    writeStamp(root);
    writeFileSync(join(root, file), '{ "changed": true }');
    assert.equal(readStamp(root), null);
  });
}

test('another package calls for another install', (context) => {
  const root = workspace(context);
  writeStamp(root);
  mkdirSync(join(root, 'packages/b'));
  writeFileSync(join(root, 'packages/b/package.json'), '{}');
  assert.equal(readStamp(root), null);
});

test('a remembered Node that is gone calls for another install', (context) => {
  const root = workspace(context);
  writeStamp(root, join(root, 'gone', 'node'));
  assert.equal(readStamp(root), null);
});

test('Node is brought by npm only where the running one is too old', () => {
  assert.match(packagesFor(20).join(' '), /^node@24\S* pnpm@/);
  assert.match(packagesFor(24).join(' '), /^pnpm@\S+$/);
});

test('npx is taken from beside the npm that runs us', () => {
  const env = { npm_execpath: '/lib/npm/bin/npm-cli.js' };
  const exists = (file) => file === '/lib/npm/bin/npx-cli.js';
  assert.deepEqual(findNpx(env, '/bin/node', exists), {
    program: '/bin/node',
    args: ['/lib/npm/bin/npx-cli.js'],
  });
  assert.deepEqual(
    findNpx({}, '/bin/node', () => false),
    { program: 'npx', args: [] },
  );
});

test('a child gets our signal, and its exit code is ours', async () => {
  const run = join(import.meta.dirname, 'run.mjs');
  const inner = `process.on('SIGTERM', () => process.exit(7)); console.log('up'); setInterval(() => {}, 1000);`;
  const outer = `const { runToEnd } = await import(${JSON.stringify(run)});
    process.exitCode = await runToEnd(process.execPath, ['-e', ${JSON.stringify(inner)}], {});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', outer]);
  child.stdout.once('data', () => child.kill('SIGTERM'));
  const code = await new Promise((done) => child.once('exit', done));
  assert.equal(code, 7);
});

test(
  'when npm and its shell are ended, so is what they started',
  { skip: process.platform === 'win32' },
  async () => {
    const run = join(import.meta.dirname, 'run.mjs');
    const inner = `process.on('SIGTERM', () => { console.log('ended'); process.exit(); }); console.log('up'); setInterval(() => {}, 1000);`;
    const outer = `const { runToEnd } = await import(${JSON.stringify(run)});
    await runToEnd(process.execPath, ['-e', ${JSON.stringify(inner)}], { stdio: 'inherit' });`;
    const shell = spawn(
      '/bin/sh',
      ['-c', '"$0" --input-type=module -e "$1"; true', process.execPath, outer],
      {
        env: { ...process.env, npm_lifecycle_event: 'start' },
      },
    );
    const output = shell.stdout.setEncoding('utf8')[Symbol.asyncIterator]();
    assert.equal((await output.next()).value, 'up\n');
    shell.kill('SIGKILL'); // and not a word to the process inside
    assert.equal((await output.next()).value, 'ended\n');
  },
);
