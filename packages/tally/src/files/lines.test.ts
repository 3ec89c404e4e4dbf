import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes } from '../../testing/reading.ts';
import { LineSplitter } from './lines.ts';

/** The lines of some chunks as `number: text`, and what is wrong with others. */
function split(...chunks: (string | Uint8Array)[]) {
  const lines: string[] = [];
  const wrong: string[] = [];
  const splitter = new LineSplitter(
    (text, number) => lines.push(`${number}: ${text}`),
    (error) => wrong.push(`${error.line}: ${error.message}`),
  );
  for (const chunk of chunks) splitter.push(typeof chunk === 'string' ? bytes(chunk) : chunk);
  splitter.end();
  splitter.end();
  return { lines, wrong, number: splitter.number };
}

test('lines are numbered from 1, empty ones too, and a last line needs no line end', () => {
  const expected = { lines: ['1: a', '2: ', '3: b'], wrong: [], number: 3 };
  assert.deepEqual(split('a\n\nb\n'), expected);
  assert.deepEqual(split('a\n\nb'), expected);
  assert.deepEqual(split('\n'), { lines: ['1: '], wrong: [], number: 1 });
  assert.deepEqual(split('\na\n').lines, ['1: ', '2: a']);
  assert.deepEqual(split(new Uint8Array([0x0a, 0xff, 0x0a, 0x61])).lines, ['1: ', '3: a']);
  assert.deepEqual(split(), { lines: [], wrong: [], number: 0 });
  assert.deepEqual(split(''), { lines: [], wrong: [], number: 0 });
});

test('lines go on over any number of chunks', () => {
  assert.deepEqual(split('a', 'b', 'c\nd', '\n', 'e').lines, ['1: abc', '2: d', '3: e']);
  const euro = bytes('€\n');
  assert.deepEqual(split(euro.slice(0, 1), euro.slice(1, 2), euro.slice(2)).lines, ['1: €']);
});

test('a byte order mark is no part of the text at the start of a file, and only there', () => {
  assert.deepEqual(split('\uFEFFa\n').lines, ['1: a']);
  assert.deepEqual(split('a\n', '\uFEFFb\n').lines, ['1: a', '2: \uFEFFb']);
  assert.deepEqual(split('a\uFEFF\n').lines, ['1: a\uFEFF']);
});

test('one carriage return before a line end is part of it, others are text', () => {
  assert.deepEqual(split('a\r\n\rb\r\r\n').lines, ['1: a', '2: \rb\r']);
});

test('a line that is not UTF-8 is named, and the lines around it are still read', () => {
  const message = 'is not UTF-8 text. Save the file as UTF-8.';
  const latin1 = new Uint8Array(Buffer.from('a\n\xe9\nb\n\nc\xff\nd', 'latin1'));
  const { lines, wrong, number } = split(latin1, '\ne\n');
  assert.deepEqual(lines, ['1: a', '3: b', '4: ', '6: d', '7: e']);
  assert.deepEqual(wrong, [`2: ${message}`, `5: ${message}`]);
  assert.equal(number, 7);
});

test('a NUL character is named as the sign of UTF-16, and its line is not read', () => {
  const { lines, wrong } = split('a\nb\0c\nd\n');
  assert.deepEqual(lines, ['1: a', '3: d']);
  assert.deepEqual(wrong, [
    '2: has a NUL character: this is UTF-16 or no text. Save the file as UTF-8.',
  ]);
});
