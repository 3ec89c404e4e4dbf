import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { home } from './elements.ts';
import { cut } from './lit-html.ts';

const written = readFileSync(join(home, 'node_modules/lit-html/lit-html.js'), 'utf8');

test('what scans templates is left out, and what draws them stays', () => {
  const left = cut(written);
  assert.doesNotMatch(left, /createPolicy|innerHTML|getAttributeNames|litHtmlVersions|RegExp/);
  for (const kept of ['importNode', 'toggleAttribute', 'addEventListener', '_$litDirective$'])
    assert.ok(left.includes(kept), kept);
  assert.match(left, /export\{[^}]*noChange[^}]*nothing[^}]*render\}/);
});

test('a version of Lit that is written otherwise stops the build', () => {
  assert.throws(
    () => cut(written.replace('_$AC(t){', '_$AD(t){')),
    /Lit writes its file otherwise/,
  );
});
