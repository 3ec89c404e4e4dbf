// When the real browser files are loaded: what acts comes at the first touch, never for those who only pass by.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { bundle, type Script } from './bundle.ts';
import { entries } from './elements.ts';

const out = mkdtempSync(join(tmpdir(), 'suara-loaded-'));
let scripts = new Map<string, Script>();

before(async () => {
  scripts = new Map((await bundle(entries().there, out)).map((script) => [script.file, script]));
});

after(() => rmSync(out, { recursive: true }));

const holds = (file: string, module: RegExp) =>
  scripts.get(file)?.modules.some((one) => module.test(one)) === true;
const acts = (file: string) => holds(file, /elements\/src\/sending\/acting\.ts$/);
/** Reads back what somebody has sent. */
const readsBack = (file: string) => holds(file, /client\/src\/judging-reads\.ts$/);
const ofSdk = (file: string) => holds(file, /client\/src\/sending\.ts$/);

/** All that a start may load before anybody touches the element, whatever its definition asks. */
function beforeTouch(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    const { imports = [], lazy = [] } = scripts.get(file) ?? {};
    for (const one of imports) reached.add(one);
    for (const one of lazy) if (!acts(one) && !ofSdk(one) && !readsBack(one)) reached.add(one); // grows while we walk
  }
  return reached;
}

for (const start of ['rating.js', 'form.js', 'poll.js', 'elements.js']) {
  test(`nothing that ${start} shows before the first touch brings what acts`, () => {
    const early = beforeTouch(start);
    assert.ok(early.size > 5, [...early].join(' '));
    const those = [...early].filter((file) => acts(file));
    const by = [...early].filter((file) =>
      scripts.get(file)?.imports.some((one) => those.includes(one)),
    );
    const names = by.map((file) =>
      scripts.get(file)?.modules.map((one) => one.split('/src/').at(-1)),
    );
    assert.deepEqual(names, []);
  });
}

test('what acts is one file for each start, with what sends in it', () => {
  for (const start of ['rating.js', 'form.js', 'poll.js']) {
    const lazy = [...beforeTouch(start)].flatMap((file) => scripts.get(file)?.lazy ?? []);
    const acting = new Set(lazy.filter(acts));
    assert.equal(acting.size, 1, start);
    assert.ok([...acting].every(ofSdk), start);
  }
});

test('the file of one element holds the checks of its own kind only', () => {
  const checks = (start: string) => {
    const acting = [...beforeTouch(start)]
      .flatMap((file) => scripts.get(file)?.lazy ?? [])
      .find(acts);
    const of = /contract\/src\/(?:check|judge)\/(feedback|rating|ballot|poll)\.ts$/;
    const modules = scripts.get(acting ?? '')?.modules ?? [];
    return [...new Set(modules.flatMap((one) => of.exec(one)?.[1] ?? []))].sort();
  };
  assert.deepEqual(checks('rating.js'), ['rating']);
  assert.deepEqual(checks('form.js'), ['feedback']);
  assert.deepEqual(checks('poll.js'), ['ballot', 'poll']);
});
