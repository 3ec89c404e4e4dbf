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

test('a BLT file may have one seat, one candidate and nobody who votes', async () => {
  const { poll, entries, sink } = await read('x.blt', '1 1\n0\n"A"\n', { method: 'stv' });
  assert.deepEqual([poll.seats, poll.options, entries], [1, [{ id: '1' }], []]);
  assert.deepEqual([sink.names, sink.title], [['A'], '']);
});

test('withdrawn candidates may be named on one line, or before the first ballot on its line', async () => {
  const ballots = '3 3 1=2 1 0\n0\n"A"\n"B"\n"C"\n"D"\n';
  for (const head of ['4 1 -2 -4\n', '4 1\n-2 -4\n', '4 1\n-2\n-4\n', '4 1\n-4 -2 ']) {
    const { sink, entries } = await read('x.blt', head + ballots.replace('2 1 0', '2 0'), {
      method: 'stv',
    });
    assert.deepEqual(sink.names, ['A', 'C']);
    assert.deepEqual(entries, [[ranking('3', '1'), 3]]);
  }
});

test('a shared rank of which the first is withdrawn is still one rank', async () => {
  const { entries } = await read('x.blt', '3 1\n-1\n2 1=2=3 0\n0\n"A"\n"B"\n"C"\n', {
    method: 'stv',
  });
  assert.deepEqual(entries, [[ranking('23'), 2]]);
});

test('names may be without quotation marks, have escaped ones, and stand after the last 0', async () => {
  const names = async (text: string) =>
    (await read('x.blt', `2 1\n1 1 0\n${text}`, { method: 'stv' })).sink;
  const plain = await names('0\n\n  Adam Ant  \n Basil \n\nPark # 2\n');
  assert.deepEqual([plain.names, plain.title], [['Adam Ant', 'Basil'], 'Park # 2']);
  const escaped = await names('0 "A ""a""" "B, b"\n"Title"\n');
  assert.deepEqual([escaped.names, escaped.title], [['A "a"', 'B, b'], 'Title']);
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
    ['2 1\n-0\n', /^2: A withdrawn candidate is over -1/],
    ['0 1\n', /^1: The number of candidates is under 1/],
    ['32767 1\n', /^1: The number of candidates is over 32766/],
    ['2 1\n1 1 0\n-2\n0\n', /^3: The count of a ballot is under 1/],
    ['', /^0: ends before the 0 that ends the ballots/],
    ['\n# nothing\n', /^2: ends before the 0/],
  ];
  for (const [content, expected] of cases)
    assert.match(await wrong('x.blt', content, 'stv'), expected);
});

test('where the caller gives the options a BLT file is refused if its numbers are others', async () => {
  const file = '2 1\n1 1 0\n0\n"A"\n"B"\n';
  const said = await wrong('x.blt', file, 'stv', { options: ['A', 'B'] });
  assert.match(said, /^2: names "1", which is not an option/);
  assert.equal(await wrong('x.blt', file, 'stv', { options: ['2', '1'] }), 'nothing is wrong');
});
