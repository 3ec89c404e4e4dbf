import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TallyError } from '../errors.ts';
import { columnsOf, integer, RecordReader } from './records.ts';

type Got = [number, ...string[]];

/** Records of some lines, each after the number of the line on which it begins. */
function recordsOf(text: string, separator = ','): Got[] {
  const got: Got[] = [];
  const reader = new RecordReader(separator, (cells, number) => got.push([number, ...cells]));
  text.split('\n').forEach((line, place) => reader.line(line, place + 1));
  reader.end();
  return got;
}

const wrongIn = (text: string) => {
  try {
    recordsOf(text);
  } catch (error) {
    assert.ok(error instanceof TallyError);
    return `${error.line}: ${error.message}`;
  }
  return 'nothing';
};

test('each line is a record, and lines without text are none', () => {
  assert.deepEqual(recordsOf('a,b\n\n  \n c ,,'), [
    [1, 'a', 'b'],
    [4, ' c ', '', ''],
  ]);
  assert.deepEqual(recordsOf('a,b;c', ';'), [[1, 'a,b', 'c']]);
  assert.deepEqual(recordsOf('"a;b";c', ';'), [[1, 'a;b', 'c']]);
});

test('a quoted cell may hold separators, quotes and empty lines, and counts from where it begins', () => {
  assert.deepEqual(recordsOf('x,y\n"a, ""b""","c\n\nd"\ne,f'), [
    [1, 'x', 'y'],
    [2, 'a, "b"', 'c\n\nd'],
    [5, 'e', 'f'],
  ]);
  assert.deepEqual(recordsOf('"a"\n"b",c'), [
    [1, 'a'],
    [2, 'b', 'c'],
  ]);
});

test('what is wrong with quotation marks is said of the line on which the record begins', () => {
  assert.equal(wrongIn('a\n"b\nc\n'), '2: opens a quotation mark that is never closed.');
  assert.equal(
    wrongIn('a\nb"c"\n'),
    '2: has quotation marks that do not fit. Inside a quoted cell, write "" for ".',
  );
});

test('what is wrong with a record of several lines is said of the first of them', () => {
  const fault = new TallyError('is odd.', { fatal: true });
  const reader = new RecordReader(',', () => {
    throw fault;
  });
  reader.line('"a', 7);
  assert.throws(
    () => reader.line('b"', 8),
    (error) =>
      error instanceof TallyError && error.line === 7 && error.fatal && error.cause === fault,
  );
  const broken = new RecordReader(',', () => {
    throw new RangeError('a slip of the program');
  });
  assert.throws(() => broken.line('"a"', 1), RangeError);
});

test('after an unclosed quotation mark has been reported the next section is read', () => {
  const got: string[][] = [];
  const reader = new RecordReader(';', (cells) => got.push(cells));
  reader.line('"a', 1);
  assert.throws(() => reader.end(), TallyError);
  reader.line('b;c', 2);
  reader.end();
  assert.deepEqual(got, [['b', 'c']]);
});

test('columns go by name in lower case, those without a name are left out', () => {
  assert.deepEqual(
    [...columnsOf([' Vote ', '', 'ID', ' '])],
    [
      ['vote', 0],
      ['id', 2],
    ],
  );
  assert.throws(() => columnsOf(['vote', 'VOTE ']), /^TallyError: names the column "vote" twice/);
});

test('a whole number may have a sign and spaces around it, and nothing else', () => {
  assert.deepEqual(
    [' 12 ', '+3', '-4', '007'].map((text) => integer(text, 'The cost')),
    [12, 3, -4, 7],
  );
  for (const text of ['', '1.0', '1e3', '0x10', '5 6', 'x5', '5x', '--5', '9007199254740992']) {
    assert.throws(() => integer(text, 'The cost'), /The cost is not a whole number/, text);
  }
  assert.equal(integer('9007199254740991', 'The cost'), Number.MAX_SAFE_INTEGER);
});

test('a range holds its ends', () => {
  assert.deepEqual([integer('2', 'The rank', 2, 4), integer('4', 'The rank', 2, 4)], [2, 4]);
  assert.throws(() => integer('1', 'The rank', 2, 4), /The rank is under 2/);
  assert.throws(() => integer('5', 'The rank', 2, 4), /The rank is over 4/);
});
