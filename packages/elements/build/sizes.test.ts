import assert from 'node:assert/strict';
import test from 'node:test';
import { heldTo, sizeLines, sizes } from './sizes.ts';

const scripts = [
  {
    file: 'form.js',
    imports: ['chunks/lit.js'],
    lazy: ['chunks/submit.js', 'chunks/rare.js', 'words/id-1.js', 'words/id-ballots-1.js'],
  },
  { file: 'poll.js', imports: ['chunks/lit.js'], lazy: ['chunks/submit.js', 'words/en-1.js'] },
  {
    file: 'elements.js',
    imports: ['chunks/lit.js', 'chunks/check.js'],
    lazy: ['chunks/other-rare.js', 'words/id-1.js'],
  },
  { file: 'chunks/lit.js', imports: [], lazy: [] },
  { file: 'chunks/submit.js', imports: ['chunks/lit.js', 'chunks/check.js'], lazy: [] },
  { file: 'chunks/check.js', imports: [], lazy: [] },
  {
    file: 'chunks/rare.js',
    imports: ['chunks/lit.js'],
    lazy: [],
    modules: ['/elements/src/questions/rare.ts'],
  },
  {
    file: 'chunks/other-rare.js',
    imports: [],
    lazy: [],
    modules: ['/elements/src/questions/rare.ts'],
  },
  { file: 'words/id-1.js', imports: [], lazy: [] },
  { file: 'words/id-ballots-1.js', imports: [], lazy: [] },
  { file: 'words/en-1.js', imports: [], lazy: [] },
];
const bytes: Record<string, number> = {
  'suara.js': 600,
  'suara.all.js': 30_000,
  'form.js': 3000,
  'poll.js': 9000,
  'elements.js': 300,
  'chunks/other-rare.js': 1600,
  'chunks/lit.js': 5000,
  'chunks/submit.js': 4000,
  'chunks/check.js': 6000,
  'chunks/rare.js': 1500,
  'words/id-1.js': 700,
  'words/id-ballots-1.js': 80,
  'words/en-1.js': 600,
};
const report = sizes(scripts, ['form', 'poll'], (file) => bytes[file] ?? Number.NaN);
const of = (what: string) => report.find((line) => line.what === what)?.bytes;

test('an element weighs its file, its imports and its largest language', () => {
  assert.equal(of('form.js, shown'), 3000 + 5000 + 700 + 80);
});

test('what a form brings for a definition that asks more is told apart', () => {
  assert.equal(of('form.js, all it can ask'), 3000 + 5000 + 700 + 80 + 1500);
});

test('all elements together are weighed in the file made for pages with several', () => {
  assert.equal(of('all elements, shown'), 300 + 5000 + 6000 + 700);
});

test('what may be loaded later does not count', () => {
  assert.equal(of('poll.js, shown'), 9000 + 5000 + 600);
});

test('a line tells which files it weighed', () => {
  const line = report.find(({ what }) => what === 'poll.js, shown');
  assert.deepEqual(line?.files, ['poll.js', 'chunks/lit.js', 'words/en-1.js']);
});

test('a goal that is not met is held to its ceiling, and one that is met to itself', () => {
  assert.equal(heldTo({ agreed: 10, ceiling: 12 }, 11), 12);
  assert.equal(heldTo({ agreed: 10, ceiling: 12 }, 10), 10);
  assert.equal(heldTo({ agreed: 10 }, 11), 10);
});

test('a line says what was agreed, whether it is met, and what it is held to', () => {
  const told = (bytes: number, budget: number) =>
    sizeLines([{ what: 'poll.js', bytes, budget, agreed: 12_000, files: [] }])[0];
  assert.match(told(11_000, 12_000) ?? '', /^poll\.js +11\.00 kB of 12\.00 kB$/);
  assert.match(
    told(12_500, 13_000) ?? '',
    /12\.50 kB of 12\.00 kB \(agreed, not met\), held to 13\.00 kB$/,
  );
  assert.match(told(13_500, 13_000) ?? '', /held to 13\.00 kB \(too big\)$/);
});
