import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, ranking, wrong, pb } from '../../testing/reading.ts';
import { count } from '../index.ts';
import type { Wanted } from './sink.ts';

test('Pabulib approvals are read with budget, costs and names', async () => {
  const { poll, sink, entries } = await read('x.pb', pb('approval', '1;7\n2;"7,8"\n3;\n'), {
    method: 'greedy-budget',
  });
  assert.deepEqual(poll.options, [
    { id: '7', cost: 60 },
    { id: '8', cost: 50 },
  ]);
  assert.deepEqual(
    [poll.budget, sink.title, sink.names],
    [100, 'Park; and more', ['Trees', 'Benches; red']],
  );
  assert.deepEqual(entries, [
    ['{"choice":["7","8"]}', 1],
    ['{"choice":["7"]}', 1],
    ['{"choice":[]}', 1],
  ]);
  assert.deepEqual(count(poll, sink.profile).winners, ['7']);
});

test('Pabulib orders and points are read, and become choices for the budget methods', async () => {
  const ordinal = pb('ordinal', '1;8,7\n');
  assert.deepEqual((await read('x.pb', ordinal, { method: 'borda' })).entries, [
    [ranking('8', '7'), 1],
  ]);
  assert.deepEqual((await read('x.pb', ordinal, { method: 'approval' })).entries, [
    ['{"choice":["7","8"]}', 1],
  ]);
  assert.deepEqual((await read('x.pb', ordinal, { method: 'plurality' })).entries, [
    ['{"choice":["8"]}', 1],
  ]);
  const points = pb(
    'cumulative',
    '1;8,7;3,1\n2;7;0\n',
    'max_sum_points;4\nmax_points;3\n',
    'voter_id;vote;points',
  );
  const cumulative = await read('x.pb', points, { method: 'cumulative' });
  assert.deepEqual(cumulative.entries, [
    ['{"points":{"7":1,"8":3}}', 1],
    ['{"points":{}}', 1],
  ]);
  assert.deepEqual(
    [cumulative.poll.points, cumulative.poll.scores],
    [
      { total: 4, perOption: 3 },
      { min: 0, max: 3 },
    ],
  );
  assert.deepEqual((await read('x.pb', points, { method: 'borda' })).entries, [
    [ranking('8', '7'), 1],
    [ranking(), 1],
  ]);
  assert.deepEqual((await read('x.pb', points, { method: 'equal-shares' })).entries, [
    ...[
      ['{"choice":["7","8"]}', 1],
      ['{"choice":[]}', 1],
    ],
  ]);
});

test('what is wrong in a Pabulib file is said with its line', async () => {
  const points = 'voter_id;vote;points';
  const cases: [string, RegExp, Wanted['method']?][] = [
    [pb('approval', '1;9\n'), /^13: names project "9", which does not exist/],
    [pb('approval', '1;7,7\n'), /^13: names a project twice/],
    [pb('approval', '1;7\n1;8\n'), /^14: is by a voter who voted on an earlier line/],
    [pb('approval', '1;7,8\n', 'max_length;1\n'), /^14: names 2 projects; at most 1 are allowed/],
    [pb('choose-1', '1;7,8\n'), /^13: names 2 projects; at most 1/],
    [pb('approval', '1\n'), /^13: has no "vote"/],
    [pb('approval', '1;7\n', 'num_votes;2\n'), /^14: ends with 1 of 2 votes/],
    [pb('approval', '').replace('num_projects;2', 'num_projects;3'), /^12: has 2 of 3 projects/],
    [pb('approval', '').replace('7;60', '7;60.5'), /^9: The cost is not a whole number/],
    [pb('approval', '').replace('7;60', '7;-1'), /^9: The cost is under 0/],
    [pb('approval', '').replace('8;50', '7;50'), /^10: names the option "7" twice/],
    [
      pb('cumulative', '1;7,8;1\n', '', points),
      /^13: has 1 numbers of points for 2 projects/,
      'cumulative',
    ],
    [pb('cumulative', '1;7;-1\n', '', points), /^13: The points is under 0/, 'cumulative'],
    [
      pb('cumulative', '1;7;1.5\n', '', points),
      /^13: The points is not a whole number/,
      'cumulative',
    ],
    [
      pb('cumulative', '1;7;5\n', 'max_sum_points;4\n', points),
      /^14: gives more points than allowed/,
      'cumulative',
    ],
    [pb('cumulative', '1;7\n', '', points), /^13: has no "points"/, 'cumulative'],
    [pb('approval', '1;7\n', 'num_votes;0\n'), /^14: ends with 1 of 0 votes/],
    [pb('approval', '', 'max_sum_points;-1\n'), /^12: max_sum_points of META is under 0/],
    [pb('approval', '', 'min_points;x\nmax_points;2\n'), /^13: min_points of META is not a whole/],
    [pb('approval', '').replace('100.00', '100.50'), /^11: budget of META is not a whole number/],
    [pb('approval', '').replace('cost;name', 'price;name'), /^9: has no "cost"/],
    [pb('approval', '').replace('project_id;cost', 'project;cost'), /^9: has no "project_id"/],
    [pb('approval', '7\n', '', 'vote'), /^13: has no "voter_id"/],
    [pb('approval', '', '', 'vote;vote'), /^12: names the column "vote" twice/],
    ['META\nkey;value\n', /^2: ends before the section VOTES/],
    ['key;value\n', /^1: is expected to be META/],
    [pb('approval', '1;"7\n'), /^13: opens a quotation mark that is never closed/],
    [pb('approval', '1;7"8"\n'), /^13: has quotation marks that do not fit/],
  ];
  for (const [content, expected, method = 'greedy-budget'] of cases) {
    assert.match(await wrong('x.pb', content, method), expected);
  }
});

test('the names of sections and columns may be written in any case, with spaces', async () => {
  const text = 'meta \nkey;value\n budget ; 9.0 \n Projects\nPROJECT_ID;Cost\n 7 ; 4 \nvotes\n';
  const { poll, sink, entries } = await read('x.pb', `${text}Voter_ID;Vote\n 1 ; 7 \n`, {
    method: 'approval',
  });
  assert.deepEqual([poll.options, poll.budget], [[{ id: '7', cost: 4 }], 9]);
  assert.deepEqual([sink.names, sink.title], [['7'], '']);
  assert.deepEqual(entries, [['{"choice":["7"]}', 1]]);
});

test('a project without a name is called by its number, and a price may be 0', async () => {
  const text = pb('approval', '').replace('7;60;Trees', '7;0;');
  const { poll, sink } = await read('x.pb', text, { method: 'approval' });
  assert.deepEqual(sink.names, ['7', 'Benches; red']);
  assert.deepEqual(poll.options[0], { id: '7', cost: 0 });
});

test('a Pabulib file says only the limits that it has', async () => {
  const limits = async (meta: string) => {
    const { poll } = await read('x.pb', pb('scoring', '', meta), { method: 'score' });
    return { points: poll.points, scores: poll.scores };
  };
  assert.deepEqual(await limits(''), { points: undefined, scores: undefined });
  assert.deepEqual(await limits('max_sum_points;10\n'), {
    points: { total: 10 },
    scores: undefined,
  });
  assert.deepEqual(await limits('min_points;1\nmax_points;4\n'), {
    points: undefined,
    scores: { min: 1, max: 4 },
  });
  const text = pb('approval', '').replace('budget;100.00\n', '');
  const { poll } = await read('x.pb', text, { method: 'approval' });
  assert.equal(poll.budget, undefined);
});

test('as many projects as are allowed may be named, with spaces between', async () => {
  const { entries } = await read('x.pb', pb('approval', '1;7 , 8\n', 'max_length;2\n'), {
    method: 'approval',
  });
  assert.deepEqual(entries, [['{"choice":["7","8"]}', 1]]);
  const one = await read('x.pb', pb('choose-1', '1;8\n'), { method: 'approval' });
  assert.deepEqual(one.entries, [['{"choice":["8"]}', 1]]);
});

test('a voter whose first line could not be read may vote on another', async () => {
  const text = pb('approval', '1;9\n1;7\n2;8\n', 'num_votes;2\n');
  const { entries, report } = await read('x.pb', text, { method: 'approval' }, true);
  assert.deepEqual(entries, [
    ['{"choice":["7"]}', 1],
    ['{"choice":["8"]}', 1],
  ]);
  assert.deepEqual([report.leftOutCount, report.remarks], [1, []]);
});

test('scores of a Pabulib file are read as such', async () => {
  const file = pb('scoring', '1;8,7;2, 1\n2;;\n', 'max_points;4\n', 'voter_id;vote;points');
  const { entries } = await read('x.pb', file, { method: 'score' });
  assert.deepEqual(entries, [
    ['{"scores":{"7":1,"8":2}}', 1],
    ['{"scores":{}}', 1],
  ]);
});
