import assert from 'node:assert/strict';
import test from 'node:test';
import { chromiumFlags, findChromium } from './find.ts';

/** A machine on which exactly these programs exist. */
const machine = (...files: string[]) => {
  return (file: string) => files.includes(file);
};

test('CHROMIUM_PATH wins over the usual places', () => {
  const exists = machine('/opt/chromium', '/usr/bin/chromium');
  const env = { CHROMIUM_PATH: '/opt/chromium', PATH: '/usr/bin' };
  assert.equal(findChromium(env, 'linux', exists), '/opt/chromium');
});

test('a CHROMIUM_PATH that names nothing is not replaced in silence', () => {
  const env = { CHROMIUM_PATH: '/opt/none' };
  assert.equal(findChromium(env, 'linux', machine('/usr/bin/chromium')), undefined);
});

test('on Linux the PATH is searched, then the usual folders', () => {
  const env = { PATH: '/home/x/bin' };
  assert.equal(
    findChromium(env, 'linux', machine('/home/x/bin/google-chrome')),
    '/home/x/bin/google-chrome',
  );
  assert.equal(findChromium({}, 'linux', machine('/snap/bin/chromium')), '/snap/bin/chromium');
});

test('on macOS applications are found', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(findChromium({ HOME: '/Users/x' }, 'darwin', machine(chrome)), chrome);
});

test('on Windows programs are found', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  assert.equal(findChromium(env, 'win32', machine(edge)), edge);
});

test('nothing is found where nothing is', () => {
  assert.equal(findChromium({ PATH: '/usr/bin' }, 'linux', machine()), undefined);
});

test('the sandbox is left out for root only', () => {
  assert.ok(chromiumFlags(true).includes('--no-sandbox'));
  assert.ok(!chromiumFlags(false).includes('--no-sandbox'));
});
