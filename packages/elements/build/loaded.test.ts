// When the real browser files are loaded: what acts comes at the first touch, never for those who only pass by.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import type { Script } from './bundle.ts';
import { buildCdn } from './cdn.ts';
import { cdn } from './elements.ts';

let scripts = new Map<string, Script>();

before(async () => {
  scripts = new Map((await buildCdn()).scripts.map((script) => [script.file, script]));
});

const holds = (file: string, module: RegExp) =>
  scripts.get(file)?.modules.some((one) => module.test(one)) === true;
const acts = (file: string) => holds(file, /elements\/src\/sending\/acting\.ts$/);
/** Reads back what somebody has sent. */
const readsBack = (file: string) => holds(file, /client\/src\/judging-reads\.ts$/);
const ofSdk = (file: string) => holds(file, /client\/src\/sending\.ts$/);
/** Is only ever asked for together with what acts: where the page names a client or a definition, or it is closed. */
const besideActs = (file: string) => holds(file, /elements\/src\/sending\/(find|panel)\.ts$/);

/** All that a start may load before anybody touches the element, whatever its definition asks. */
function beforeTouch(start: string): Set<string> {
  const reached = new Set([start]);
  for (const file of reached) {
    const { imports = [], lazy = [] } = scripts.get(file) ?? {};
    for (const one of imports) reached.add(one);
    for (const one of lazy)
      if (![acts, besideActs, ofSdk, readsBack].some((is) => is(one))) reached.add(one); // grows while we walk
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

test('each start waits for no other file', () => {
  for (const start of ['rating.js', 'form.js', 'poll.js', 'results.js', 'elements.js'])
    assert.deepEqual(scripts.get(start)?.imports, [], start);
});

test('a form and a ballot have the words that nearly every one shows in one file for each language', () => {
  const say = /contract\/src\/words\/(id\.(show|around)|poll\/id)\.ts$/;
  const words = (start: string) =>
    [...beforeTouch(start)].filter((file) => holds(file, say)).map((file) => file.slice(0, 10));
  assert.deepEqual(words('form.js'), ['words/id-f']);
  assert.deepEqual(words('poll.js'), ['words/id-p']);
});

test('nothing exports what changes later: what is loaded later takes it as it is once the element is shown', () => {
  const modules = [...scripts.values()].flatMap(({ modules }) => modules);
  for (const file of new Set(modules.filter((one) => one.endsWith('.ts'))))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /^export (let|var)\b/m, file);
});

test('what is shown says that all of it runs at once, and what acts does not', () => {
  const hinted = (file: string) =>
    readFileSync(join(cdn, file), 'utf8').startsWith('//# allFunctionsCalledOnLoad\n');
  for (const start of ['rating.js', 'form.js', 'poll.js', 'results.js', 'elements.js']) {
    assert.ok(hinted(start), start);
    assert.ok(![...scripts.keys()].filter(acts).some(hinted), start);
  }
});

test('what acts is one file for each start, with what sends in it', () => {
  for (const start of ['rating.js', 'form.js', 'poll.js']) {
    const lazy = [...beforeTouch(start)].flatMap((file) => scripts.get(file)?.lazy ?? []);
    const acting = new Set(lazy.filter(acts));
    assert.equal(acting.size, 1, start);
    assert.ok([...acting].every(ofSdk), start);
  }
});

test('what acts is alone at the first touch: it asks for no helper, and for nothing that few do', () => {
  const few =
    /client\/src\/(asking|activity-check|after-refusal|misuse|calling|remedies)\.ts$|contract\/src\/judge-results\.ts$|sending\/(find|panel|restoring|revising|withdrawn-event|terms\.styles)\.ts$|rolldown\/runtime/;
  const acting = [...scripts.keys()].filter(
    (file) => file !== 'suara.all.js' && acts(file) && ofSdk(file),
  );
  // One for each element, and one where they stand together.
  assert.equal(acting.length, 4);
  for (const file of acting) {
    const reached = [file, ...(scripts.get(file)?.imports ?? [])];
    const brings = reached.flatMap((one) => scripts.get(one)?.modules ?? []);
    assert.deepEqual(
      brings.filter((one) => few.test(one)),
      [],
    );
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

/** What few do, at most one file each: it comes when they do it, and is not needed to tell a mistake or that one is offline. */
const onDemand: Readonly<Record<string, string>> = {
  'sending/find': 'the page names a client, a backend or a definition',
  'sending/panel': 'it is closed, or not open yet',
  'sending/restoring': 'a draft is put back',
  'sending/fill': 'a vote is changed',
  'sending/notice-details': 'the notice is opened',
  'sending/reviewing': 'the answer is looked at once more',
  'sending/revising': 'an answer is changed or taken back',
  'sending/kinds': 'another kind of backend',
  'client/src/given': 'the definition stands in the page',
  'client/src/activity-check': 'a definition is asked of the client',
  'client/src/asking': 'what was sent is asked for',
  'client/src/refusals': 'the backend refuses, so it was reached',
  'client/src/challenge': 'the backend asks for work',
  'client/src/misuse': 'the page calls the client wrongly',
  'results/results.define': 'figures after a vote',
};

test('once somebody has touched an element, all that may still be loaded is what few do', () => {
  for (const start of ['rating.js', 'form.js', 'poll.js', 'elements.js']) {
    const early = beforeTouch(start);
    const here = new Set([...early].flatMap((file) => scripts.get(file)?.lazy ?? []).filter(acts));
    for (const file of here) for (const one of scripts.get(file)?.imports ?? []) here.add(one);
    const later = [...here]
      .flatMap((file) => scripts.get(file)?.lazy ?? [])
      .filter((one) => !here.has(one) && !early.has(one) && !/^words\/\w\w-act-/.test(one));
    const modules = (one: string) => scripts.get(one)?.modules ?? [];
    const isKnown = (one: string) =>
      modules(one).some((module) =>
        Object.keys(onDemand).some((name) => module.endsWith(`${name}.ts`)),
      );
    assert.deepEqual(later.filter((one) => !isKnown(one)).flatMap(modules), [], start);
    assert.ok(later.length > 2, start);
  }
});
