import assert from 'node:assert/strict';
import { test } from 'node:test';
import { budget, counted, ranked } from '../../testing/counting.ts';
import type { ReadReport } from '../files/read.ts';
import { score } from '../ratings/score.ts';
import type { PollCount } from '../types.ts';
import { named } from './names.ts';
import { countReport, scoreReport } from './report.ts';

const all: ReadReport = { lines: 3, leftOut: [], leftOutCount: 0, remarks: [] };
const report = (count: PollCount, title = '', read = all) =>
  countReport(
    named(count, (id) => id),
    title,
    read,
  ).split('\n');

test('a report says method, rules, ballots and each option in columns', () => {
  const result = counted('approval', 'ab', [
    [{ choice: ['a'] }, 12],
    [{ choice: ['a', 'b'] }, 4],
    [{ choice: [] }, 1],
    [{ choice: ['x'] }, 2],
  ]);
  assert.deepEqual(report(result, 'Park'), [
    'Park',
    '',
    'Method: approval (overvotes invalid; seed none)',
    'Ballots: 19, of these blank 1, invalid 2 (unknown-option 2)',
    '',
    'option  ballots    share  score',
    'a            16  100.0 %',
    'b             4   25.0 %',
    '',
    'Winners: a',
    '',
  ]);
});

test('a report without title, ballots and winners says so', () => {
  const [first, second, ...rest] = report(counted('cumulative', 'a', []));
  assert.equal(first, 'Method: cumulative (seed none)');
  assert.equal(second, 'Ballots: 0, of these blank 0, invalid 0');
  assert.deepEqual(rest.slice(-2), ['Winners: none', '']);
});

test('statements have votes for, passed and against, and no winners', () => {
  const result = counted('statements', 'a', [
    [{ votes: { a: 1 } }, 2],
    [{ votes: { a: 0 } }, 1],
    [{ votes: { a: -1 } }, 1],
  ]);
  assert.deepEqual(report(result), [
    'Method: statements',
    'Ballots: 4, of these blank 0, invalid 0',
    '',
    'option  agree   share  score  pass  disagree',
    'a           2  50.0 %            1         1',
    '',
    '',
  ]);
});

test('rounds of a transfer count say who is elected, who goes, and where votes go', () => {
  const lines = report(
    ranked(
      'stv',
      'abc',
      [
        ['a>b', 3],
        ['b', 1],
        ['c', 1],
      ],
      { seats: 2 },
    ),
  );
  assert.deepEqual(lines.slice(2, 3), ['Exhausted at the end: 1.00001']);
  assert.deepEqual(lines.slice(8, -2), [
    '',
    'Round 1, quota 2',
    '  a  3',
    '  b  1',
    '  c  1',
    '  exhausted: 0',
    '  elected: a',
    '  a -> b: 0.99999',
    '  a -> no one: 0.00001',
    'Round 2, quota 2',
    '  a        2',
    '  b  1.99999',
    '  c        1',
    '  exhausted: 0.00001',
    '  eliminated: c',
    '  c -> no one: 1',
    'Round 3, quota 2',
    '  a        2',
    '  b  1.99999',
    '  exhausted: 1.00001',
    '  elected: b',
    '',
  ]);
  assert.equal(lines.at(-2), 'Winners: a, b');
  assert.ok(report(ranked('instant-runoff', 'ab', [['a', 1]])).includes('Round 1'));
});

test('locks and purchases are told in sentences', () => {
  const cycle: [string, number][] = [
    ['a>b>c', 4],
    ['b>c>a', 3],
    ['c>a>b', 2],
  ];
  const locks = report(ranked('ranked-pairs', 'abc', cycle)).filter((line) =>
    line.includes(' over '),
  );
  assert.deepEqual(locks, [
    '  b over c by 7: locked',
    '  a over b by 6: locked',
    '  c over a by 5: left out, it contradicts',
  ]);
  const costs = { a: 12, b: 6, d: 99 };
  const bought = report(
    budget(...(['equal-shares', costs, 25, { a: 2, ab: 1, b: 1, d: 1 }] as const), {
      completion: 'utilitarian',
    }),
  );
  assert.deepEqual(
    bought.filter((line) => line.startsWith('  ')),
    [
      '  a: bought for 12 (3 ballots, at most 4 each; equal-shares), 13 left',
      '  b: bought for 6 (2 ballots, at most 5 each; equal-shares), 7 left',
      '  d: not bought for 99 (1 ballots; utilitarian), 7 left',
    ],
  );
});

test('a tie is told with what broke it', () => {
  const tied = (rules = {}) =>
    report(
      counted(
        'plurality',
        'ab',
        [
          [{ choice: ['a'] }, 1],
          [{ choice: ['b'] }, 1],
        ],
        { rules },
      ),
    );
  assert.deepEqual(tied().slice(-3), ['Winners: a, b', 'Tie between a, b, not broken', '']);
  const broken = tied({ seed: 'lot' }).at(-2);
  assert.equal(broken, 'Tie between a, b, broken by the seed "lot"');
});

test('what was left out in reading is told line by line, and how much more there was', () => {
  const count = counted('plurality', 'a', []);
  const leftOut = [{ line: 2, reason: 'is odd.' }];
  const remarks = ['line 9 ends with 1 of 2 votes.'];
  const end = (read: ReadReport) => report(count, '', read).slice(7);
  const one = { ...all, leftOut, leftOutCount: 1, remarks };
  assert.deepEqual(end(one), [...['', 'Left out: 1 lines', '  line 2 is odd.', ...remarks, '']]);
  const many = { ...all, leftOut, leftOutCount: 8 };
  assert.deepEqual(end(many), [
    ...['', 'Left out: 8 lines', '  line 2 is odd.', '  and 7 more', ''],
  ]);
  assert.deepEqual(end({ ...all, remarks }), [...remarks, '']);
});

test('a score is told with its formula, its questions and its grade', () => {
  const rows = [{ time: 4, conduct: 3 }, { time: 3 }, {}];
  const result = score('skm', rows, { items: ['time', 'conduct'] });
  assert.deepEqual(scoreReport(result, ['More'], all).split('\n'), [
    `Formula: skm (${result.definition})`,
    'People: 2; answered nothing: 1',
    '',
    'question  n  skipped  mean  score  grade',
    'time      2        1   3.5   87.5      B',
    'conduct   1        2     3     75      C',
    '',
    'Score: 81.25, grade B',
    'More',
    '',
  ]);
  const none = scoreReport(score('csat', [{}]), [], all).split('\n');
  assert.deepEqual(none.slice(4), ['rating    0        1', '', 'Score: none', '']);
});
