import assert from 'node:assert/strict';
import test from 'node:test';
import { sizeLines, sizes } from './sizes.ts';

const scripts = [
  {
    file: 'form.js',
    imports: ['chunks/lit.js'],
    lazy: ['chunks/submit.js', 'words/id-1.js', 'words/id-ballots-1.js'],
  },
  { file: 'poll.js', imports: ['chunks/lit.js'], lazy: ['chunks/submit.js', 'words/en-1.js'] },
  { file: 'chunks/lit.js', imports: [], lazy: [] },
  { file: 'chunks/submit.js', imports: ['chunks/lit.js', 'chunks/check.js'], lazy: [] },
  { file: 'chunks/check.js', imports: [], lazy: [] },
  { file: 'words/id-1.js', imports: [], lazy: [] },
  { file: 'words/id-ballots-1.js', imports: [], lazy: [] },
  { file: 'words/en-1.js', imports: [], lazy: [] },
];
const bytes: Record<string, number> = {
  'suara.js': 600,
  'suara.all.js': 30_000,
  'form.js': 3000,
  'poll.js': 9000,
  'chunks/lit.js': 5000,
  'chunks/submit.js': 4000,
  'chunks/check.js': 6000,
  'words/id-1.js': 700,
  'words/id-ballots-1.js': 80,
  'words/en-1.js': 600,
};
const report = sizes(scripts, ['form', 'poll'], (file) => bytes[file] ?? Number.NaN);
const of = (what: string) => report.find((line) => line.what === what)?.bytes;

test('an element weighs its file, its imports and its largest language', () => {
  assert.equal(of('form.js, shown'), 3000 + 5000 + 700 + 80);
});

test('what elements share is counted once', () => {
  assert.equal(of('all elements, shown'), 3000 + 9000 + 5000 + 700 + 80);
});

test('what may be loaded later does not count', () => {
  assert.equal(of('poll.js, shown'), 9000 + 5000 + 600);
});

test('a line over its limit says so', () => {
  const lines = sizeLines(report);
  assert.match(
    lines.find((line) => line.startsWith('poll.js')) ?? '',
    /14\.60 kB of 12\.00 kB \(too big\)/,
  );
  assert.match(lines.find((line) => line.startsWith('form.js')) ?? '', /8\.78 kB of 12\.00 kB$/);
});
