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
    ['A,B\n0,2\n', /^2: marks an option with other than 0 or 1/, 'approval'],
    ['A,B\n-1,1\n', /^2: has a rank that is not 1 or more/, 'borda'],
    ['A,B\n10001,1\n', /^2: has a rank that is not 1/, 'borda'],
    ['rank1,count\nA,x\n', /^2: The count is not a whole number/, 'borda'],
    ['', /^0: is empty/, 'borda'],
  ];
  for (const [content, expected, method, more] of cases) {
    assert.match(await wrong('x.csv', content, method, more), expected);
  }
});

test('columns for ranks are known by many names, and others beside them are passed over', async () => {
  const names = [
    ...['rank1,rank2', 'Rank 1,Rank 2', 'rank_1,rank_2', 'rank-1,rank-2', 'rank#1,rank#2'],
    ...['choice1,choice2', 'preference 1,preference 2', 'pref 1,pref 2', 'vote 1,vote 2'],
    ...[
      '1st choice,2nd choice',
      '3rd rank,4th rank',
      '1st,2nd',
      '1,2',
      '1_preference,2_preference',
    ],
    ...['peringkat 1,peringkat 2', '1 pilihan,2 pilihan', 'first choice,second choice'],
    ...['Third,Fourth', 'fifth rank,sixth rank', 'seventh,eighth', 'ninth_preference,tenth'],
  ];
  for (const header of names) {
    const content = `age,${header}\nold,A,B\n`;
    assert.deepEqual(await csv(content, 'borda'), [[ranking('A', 'B'), 1]], header);
  }
});

test('only a column that is a rank from end to end is one', async () => {
  for (const name of ['my rank1', 'rank1 of 2', 'the first', 'first of all', 'rank 1a']) {
    assert.deepEqual(await csv(`${name},rank2\nA,B\n`, 'borda'), [[ranking('B'), 1]], name);
  }
});

test('columns about the ballot and not the vote are passed over', async () => {
  const about = [
    ...['id', 'No', 'voter', 'Voter ID', 'voter_id', 'voter-id', 'voterid', 'ballot', 'ballot id'],
    ...['timestamp', 'Date', 'time', 'precinct', '#'],
  ];
  for (const name of about) {
    assert.deepEqual(await csv(`${name},best\n7,A\n`, 'borda'), [[ranking('A'), 1]], name);
  }
  for (const name of ['idea', 'a ballot', 'dates', 'nonsense']) {
    assert.deepEqual(await csv(`${name},best\nA,B\n`, 'borda'), [[ranking('A', 'B'), 1]], name);
  }
});

test('a row may stand for several ballots, in a column of several names', async () => {
  for (const name of ['count', 'Weight', 'ballots', 'number', 'jumlah']) {
    assert.deepEqual(await csv(`${name},rank1\n 3 ,A\n`, 'borda'), [[ranking('A'), 3]], name);
  }
  assert.deepEqual(await csv('counted,best\nA,B\n', 'borda'), [[ranking('A', 'B'), 1]]);
  assert.deepEqual(await csv('A,B,count\n1,0,5\n', 'approval'), [['{"choice":["A"]}', 5]]);
  assert.deepEqual(await csv('choice,count\nA|B,5\n', 'approval'), [['{"choice":["A","B"]}', 5]]);
});

test('the whole ballot may be in a column of several names, apart by ; or | or >', async () => {
  for (const name of ['vote', 'Votes', 'choice', 'choices', 'ranking', 'ranks', 'pilihan']) {
    assert.deepEqual(await csv(`no,${name}\n1,A > B\n`, 'stv'), [[ranking('A', 'B'), 1]], name);
  }
  for (const name of ['approved', 'approvals']) {
    const expected = [['{"choice":["A","B"]}', 1]];
    assert.deepEqual(await csv(`${name},sex\n A ; B ;,L\n`, 'approval'), expected, name);
  }
  assert.deepEqual(await csv('ranking\nA;B|C\n', 'stv'), [[ranking('A', 'B', 'C'), 1]]);
  assert.deepEqual(await csv('voter,ranking\n1,\n', 'stv'), [[ranking(), 1]]);
  assert.deepEqual(await csv('ranking\nA>>B\n', 'stv'), [[ranking('A', '', 'B'), 1]]);
  assert.deepEqual(await csv('vote of all,revote\nA,B\n', 'stv'), [[ranking('A', 'B'), 1]]);
});

test('without known names columns of numbers are options, others are ranks', async () => {
  assert.deepEqual(await csv('A,B,date\n2, 1 ,x\n', 'borda'), [[ranking('B', 'A'), 1]]);
  assert.deepEqual(await csv('A,B\n,1\n', 'borda'), [[ranking('B'), 1]]);
  assert.deepEqual(await csv('best,next\nA1,2\n', 'borda'), [['{"ranking":[["A1"],["2"]]}', 1]]);
  assert.deepEqual(await csv('choice,votes\n-1,2\n', 'score', { scores: { min: -1, max: 2 } }), [
    ['{"scores":{"choice":-1,"votes":2}}', 1],
  ]);
  assert.deepEqual(await csv('rank1,rank2\n5,4\n', 'score'), [
    ['{"scores":{"rank1":5,"rank2":4}}', 1],
  ]);
});

test('ranks by option may be shared, skipped and as deep as anyone ranks', async () => {
  assert.deepEqual(await csv('A,B,C,D\n1,3,3,1\n', 'borda'), [[ranking('AD', '', 'BC'), 1]]);
  const [[key] = []] = await csv('A,B\n10000,1\n', 'borda');
  const deep = JSON.parse(String(key)) as { ranking: string[][] };
  assert.deepEqual([deep.ranking.length, deep.ranking.at(-1)], [10_000, ['A']]);
});

test('an overvote that names nobody is shared by all who are not ranked before it', async () => {
  const content = 'rank1,rank2,rank3\nA,B,C\nB,Overvote,\nUNDERVOTE,blank,A\nSkipped,C,\n';
  assert.deepEqual(
    await csv(content, 'borda'),
    [
      [ranking('A', 'B', 'C'), 1],
      [ranking('B', 'AC'), 1],
      [ranking('', '', 'A'), 1],
      [ranking('', 'C'), 1],
    ].sort(),
  );
  const names = 'rank1,rank2\nskipped turn,an overvote\n';
  assert.deepEqual(await csv(names, 'borda'), [
    ['{"ranking":[["skipped turn"],["an overvote"]]}', 1],
  ]);
});

test('rows with shared ranks count as one whatever the order within the rank', async () => {
  assert.deepEqual(
    await csv('rank1,rank2\nA,B\nB = A,C\nA=B,C\n', 'borda'),
    [
      [ranking('AB', 'C'), 2],
      [ranking('A', 'B'), 1],
    ].sort(),
  );
});
