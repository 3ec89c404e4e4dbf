import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, ranking, wrong } from '../../testing/reading.ts';

const blt = `4 2
-2
# a comment
3 1 3 4 0
4 1 3=4 0 # more
(7) 2 4 - 1
1 2 0
0
"Adam"
"Basil"
"Charlotte ""Lotte"""
"Donald"
"Title"
`;

test('BLT files are read with withdrawals, shared and skipped ranks', async () => {
  const { sink, entries, poll } = await read('x.blt', blt, { method: 'stv' });
  assert.deepEqual(sink.names, ['Adam', 'Charlotte "Lotte"', 'Donald']);
  assert.deepEqual([poll.seats, sink.title], [2, 'Title']);
  assert.deepEqual(
    entries,
    [
      ...[
        [ranking('1', '3', '4'), 3],
        [ranking('1', '34'), 4],
        [ranking('4', '', '1'), 2],
        [ranking(), 1],
      ],
    ].sort(),
  );
});

test('BLT files may be on few lines', async () => {
  const { entries, sink } = await read('x.blt', '2 1 3 1 2 0 1 2 0 0 "A" "B" "T"\n', {
    method: 'stv',
  });
  assert.deepEqual(entries, [
    [ranking('1', '2'), 3],
    [ranking('2'), 1],
  ]);
  assert.deepEqual([sink.names, sink.title], [['A', 'B'], 'T']);
});

test("the caller's seats go before the file's", async () => {
  assert.equal((await read('x.blt', blt, { method: 'stv', seats: 1 })).poll.seats, 1);
});

test('what is wrong in a BLT file is said with its line', async () => {
  const cases: [string, RegExp][] = [
    ['2 1\n1 3 0\n0\n"A"\n"B"\n', /^2: ranks candidate 3, which does not exist; there are 2/],
    ['2 1\n1 x 0\n0\n"A"\n"B"\n', /^2: "x" is not a whole number/],
    ['2 1\n-1 1 0\n0\n', /^3: ends with 0 names/],
    ['2 1\n1 1 0\n-1 1 0\n', /^3: The count of a ballot is under 1/],
    ['2 1\n1.5 1 0\n', /^2: The count of a ballot is not a whole number/],
    ['2 1\n1 1 0\n', /^2: ends before the 0 that ends the ballots/],
    ['2 1\n1 1 0\n0\n"A"\n', /^4: ends with 1 names of 2 candidates/],
    ['two 1\n', /^1: The number of candidates/],
    ['2 0\n', /^1: The number of seats is under 1/],
    ['2 1\n-3\n', /^2: A withdrawn candidate is under -2/],
  ];
  for (const [content, expected] of cases)
    assert.match(await wrong('x.blt', content, 'stv'), expected);
});
