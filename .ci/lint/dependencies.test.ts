import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { filesOf, root } from '../testing/files.ts';

type Versions = Record<string, string>;
interface Manifest {
  dependencies?: Versions;
  devDependencies?: Versions;
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifests = filesOf(
  ['package.json', 'packages/*/package.json', 'examples/*/package.json'],
  {},
);
const manifest = (file: string) => JSON.parse(read(file)) as Manifest;
const reasons = read('CONTRIBUTING.md')
  .split('\n')
  .filter((line) => line.startsWith('|'));

test('the root has tools only, no runtime dependency', () => {
  assert.equal(manifest('package.json').dependencies, undefined);
});

for (const file of manifests) {
  const { dependencies = {}, devDependencies = {} } = manifest(file);

  test(`${file} pins every version exactly`, () => {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^(workspace:\*|(npm:\w+@)?\d+\.\d+\.\d+(-[\w.]+)?)$/, name);
    }
  });

  for (const name of Object.keys(dependencies).filter((one) => !one.startsWith('@suara/'))) {
    test(`CONTRIBUTING.md says why ${file} needs ${name}`, () => {
      const room = /^(packages\/)?(\w+)\//.exec(file)?.[2] ?? '';
      const row = reasons.find((line) => line.startsWith(`| ${room} `) && line.includes(name));
      assert.ok(row, `There is no row "| ${room} | ${name} | … |".`);
    });
  }
}
