import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranking, wrong, csv } from '../../testing/reading.ts';
import type { Wanted } from './sink.ts';

test('CSV with a column for each rank is read', async () => {
  const content = 'id,rank1,rank2,3rd choice,count\n1,A,B,C,2\n2,B,,A,1\n3,B=C, A ,,1\n4,,,,1\n';
  assert.deepEqual(
    await csv(content, 'borda'),
    [
      ...[
        [ranking('A', 'B', 'C'), 2],
        [ranking('B', '', 'A'), 1],
        [ranking('BC', 'A'), 1],
        [ranking(), 1],
      ],
    ].sort(),
  );
  assert.deepEqual(await csv('First,second choice\nA,B\n', 'borda'), [[ranking('A', 'B'), 1]]);
  assert.deepEqual(await csv('pilihan 1,pilihan 2\nA,B\n', 'borda'), [[ranking('A', 'B'), 1]]);
  assert.deepEqual(await csv('best,next\nA,B\n', 'borda'), [[ranking('A', 'B'), 1]]);
  assert.deepEqual(await csv('1,2\nA,B\n', 'plurality'), [['{"choice":["A"]}', 1]]);
});

test('cast vote records say where a rank has no mark or several', async () => {
  const content = 'rank1,rank2\nA,B\nB,A\nskipped,A\nA,overvote\novervote,A\nundervote,\n';
  assert.deepEqual(
    await csv(content, 'borda'),
    [
      ...[
        [ranking('A', 'B'), 2],
        [ranking('B', 'A'), 1],
        [ranking('', 'A'), 1],
      ],
      ...[
        [ranking('AB', 'A'), 1],
        [ranking(), 1],
      ],
    ].sort(),
  );
});

test('CSV with a column for each option is read as ranks, scores, points or choices', async () => {
  assert.deepEqual(
    await csv('A,B,C\n2,1,\n1,1,3\n', 'borda'),
    [
      ...[
        [ranking('AB', '', 'C'), 1],
        [ranking('B', 'A'), 1],
      ],
    ].sort(),
  );
  assert.deepEqual(await csv('A,B\n5,\n0,3\n', 'score'), [
    ['{"scores":{"A":0,"B":3}}', 1],
    ['{"scores":{"A":5}}', 1],
  ]);
  assert.deepEqual(await csv('A,B\n4,0\n', 'cumulative'), [['{"points":{"A":4}}', 1]]);
  assert.deepEqual(await csv('A,B\n1,0\n,\n', 'approval'), [
    ['{"choice":["A"]}', 1],
    ['{"choice":[]}', 1],
  ]);
});

test('CSV with the whole ballot in one column is read', async () => {
  assert.deepEqual(await csv('voter,choice\n1,A\n2,A;B\n3,\n', 'approval'), [
    ...[
      ['{"choice":["A","B"]}', 1],
      ['{"choice":["A"]}', 1],
      ['{"choice":[]}', 1],
    ],
  ]);
  assert.deepEqual(await csv('ranking\nA>B=C\nB\n', 'stv'), [
    [ranking('A', 'BC'), 1],
    [ranking('B'), 1],
  ]);
  assert.deepEqual(await csv('ranking\nA>B=C\n', 'plurality'), [['{"choice":["A"]}', 1]]);
});

test('quoted cells may have commas, quotes and line breaks', async () => {
  const content = 'rank1,rank2\r\n"A, the ""first""","B\r\nb"\r\nC,\r\n';
  const keys = (await csv(content, 'borda')).map(([key]) => key);
  assert.deepEqual(
    keys,
    ['{"ranking":[["A, the \\"first\\""],["B\\nb"]]}', '{"ranking":[["C"]]}'].sort(),
  );
});

test('what is wrong in CSV is said with its line', async () => {
  const cases: [string, RegExp, Wanted['method'], object?][] = [
    ['rank1,rank2\nA,B\nA\n', /^3: has 1 cells; the header has 2/, 'borda'],
    ['rank1,Rank1\n', /^1: names the column "rank1" twice/, 'borda'],
    ['rank1\nA\nX\n', /^3: names "X", which is not an option/, 'borda', { options: ['A', 'B'] }],
    ['A,B\n6,1\n', /^2: gives a score or points outside the allowed range/, 'score'],
    ['A,B\n-1,1\n', /^2: gives a score or points outside/, 'cumulative'],
    ['A,B\n1.5,1\n', /^2: The value for "A" is not a whole number/, 'cumulative'],
    ['A,B\n8,3\n', /^2: gives more points than allowed/, 'cumulative', { points: { total: 10 } }],
    ['A,B\n4,3\n', /^2: gives more points than allowed/, 'quadratic', { points: { total: 24 } }],
    [
      'A,B\n8,1\n',
      /^2: gives an option more points than allowed/,
      'cumulative',
      { points: { total: 10, perOption: 7 } },
    ],
    ['A,B\n2,0\n', /^2: marks an option with other than 0 or 1/, 'approval'],
    ['A,B\n0,1\n', /^2: has a rank that is not 1 or more/, 'borda'],
    ['A,B\n20000,1\n', /^2: has a rank that is not 1/, 'borda'],
    ['A,count\n1,0\n', /^2: The count is under 1/, 'approval'],
    ['id\n1\n', /^2: has no column with votes/, 'borda'],
    ['rank1\n"A\n', /^2: opens a quotation mark that is never closed/, 'borda'],
    ['', /^0: is empty/, 'borda'],
  ];
  for (const [content, expected, method, more] of cases) {
    assert.match(await wrong('x.csv', content, method, more), expected);
  }
});
