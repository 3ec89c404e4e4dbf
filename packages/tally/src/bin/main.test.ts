import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { blt, run } from '../../testing/program.ts';
import { main } from './main.ts';

test('a count is printed as JSON with names', async () => {
  const { status, json } = await run('count', 'a.blt', blt, '--method', 'instant-runoff', '--json');
  const result = json();
  assert.equal(status, 0);
  assert.deepEqual(
    [result['method'], result['n'], result['winners']],
    ['instant-runoff', 100, ['Knoxville']],
  );
  assert.deepEqual(
    (result['options'] as { name: string; count: number }[]).map(({ name, count }) => [
      name,
      count,
    ]),
    [
      ['Memphis', 42],
      ['Nashville', 26],
      ['Knoxville', 32],
    ],
  );
  const rounds = result['rounds'] as { tallies: { id: string }[]; transfers: unknown }[];
  assert.equal(rounds[0]?.tallies[0]?.id, 'Memphis');
  assert.deepEqual(rounds[0]?.transfers, [{ from: 'Nashville', to: 'Knoxville', votes: 26 }]);
});

test('without rounds a count has scores by name', async () => {
  const { json } = await run('count', 'a.blt', blt, '--method', 'borda', '--json');
  assert.deepEqual(json()['scores'], { Memphis: 84, Nashville: 126, Knoxville: 90 });
  assert.deepEqual(json()['ranking'], [['Nashville'], ['Knoxville'], ['Memphis']]);
});

test('a count is printed for people', async () => {
  const { stdout, status } = await run('count', 'a.blt', blt, '-m', 'instant-runoff');
  assert.equal(status, 0);
  assert.match(stdout, /^Capital\n\nMethod: instant-runoff \(tied-ranks stop;/);
  assert.match(stdout, /Ballots: 100, of these blank 0, invalid 0/);
  assert.match(stdout, /Round 1\n {2}Memphis +42\n/);
  assert.match(stdout, /Nashville -> Knoxville: 26/);
  assert.match(stdout, /Winners: Knoxville\n$/);
});

test('rules, limits and seed are taken from the options', async () => {
  const csv = 'choice\nA\nA;B\nB\n';
  const { json } = await run(
    'count',
    'a.csv',
    csv,
    '-m',
    'approval',
    '--max',
    '1',
    '--rule',
    'overvotes=blank',
    '--seed',
    '7',
    '--json',
  );
  const result = json();
  assert.deepEqual([result['blank'], result['rules']], [1, { overvotes: 'blank', seed: '7' }]);
  assert.deepEqual(result['tie'], { between: ['A', 'B'], brokenBy: 'seed', seed: '7' });
  const scores = await run(
    'count',
    'b.csv',
    'A,B\n9,1\n',
    '-m',
    'score',
    '--max-score',
    '9',
    '--json',
  );
  assert.deepEqual(scores.json()['winners'], ['A']);
  const points = await run('count', 'b.csv', 'A,B\n9,1\n', '-m', 'cumulative', '--per-option', '8');
  assert.equal(points.stderr, 'b.csv:2: gives an option more points than allowed.\n');
  const budget = await run('count', 'c.csv', 'A,B\n1,1\n', '-m', 'greedy-budget', '--json');
  assert.equal(budget.stderr, 'greedy-budget needs a budget: set "budget" of the poll.\n');
});

test('an error names file and line, and the program ends with 1', async () => {
  const bad = blt.replace('26 2 3', '26 2 9');
  const { status, stderr, stdout } = await run('count', 'bad.blt', bad, '-m', 'stv', '--json');
  assert.deepEqual([status, stdout], [1, '']);
  assert.equal(stderr, 'bad.blt:3: ranks candidate 9, which does not exist; there are 3.\n');
  const lenient = await run('count', 'bad.blt', bad, '-m', 'stv', '--json', '--lenient');
  assert.deepEqual([lenient.status, lenient.json()['n']], [0, 74]);
  assert.deepEqual((lenient.json()['file'] as { leftOut: unknown })['leftOut'], [
    { line: 3, reason: 'ranks candidate 9, which does not exist; there are 3.' },
  ]);
  assert.match(
    (await run('count', 'bad.blt', bad, '-m', 'stv', '--lenient')).stdout,
    /Left out: 1 lines\n {2}line 3 ranks/,
  );
});

test('a file that is not there, or of no known kind, ends with 1', async () => {
  const { status, stderr } = await run('count', 'none.blt', undefined, '-m', 'stv');
  assert.deepEqual([status, stderr], [1, 'none.blt: cannot be read (ENOENT).\n']);
  assert.match((await run('count', 'a.txt', blt, '-m', 'stv')).stderr, /Set --format/);
  assert.equal((await run('count', 'a.txt', blt, '-m', 'stv', '--format', 'blt')).status, 0);
});

test('wrong options end with 1 and say what is right', async () => {
  const bad = (...options: string[]) => run('count', 'a.blt', blt, ...options);
  assert.match((await bad()).stderr, /required option '-m, --method <method>'/);
  assert.match((await bad('-m', 'dice')).stderr, /Allowed choices are plurality/);
  for (const seats of ['x', '2x', 'x2', '1.5']) {
    const { stderr } = await bad('-m', 'stv', '--seats', seats);
    assert.match(stderr, /It must be a whole number/, seats);
  }
  assert.match((await bad('-m', 'stv', '--rule', 'quota')).stderr, /It must be name=value/);
  assert.equal(
    (await bad('-m', 'stv', '--rule', 'quota=x')).stderr,
    'Rule "quota" of stv takes one of: droop, hare. Correct it in the poll\'s rules.\n',
  );
  for (const options of [[], ['-m', 'dice'], ['-m', 'stv', '--rule', 'x=1']])
    assert.equal((await bad(...options)).status, 1);
  assert.equal((await run('count', 'a.blt', blt, '--help')).status, 0);
  assert.match((await run('count', 'a.blt', blt, '--help')).stdout, /quota=droop\|hare/);
});

test('rules may be words, numbers, yes or no, or nothing', async () => {
  const rules = async (method: string, ...given: string[]) => {
    const options = given.flatMap((rule) => ['--rule', rule]);
    const name = method === 'stv' ? ['a.blt', blt] : ['a.csv', 'A,B\n1,0\n'];
    const [file = '', content] = name;
    const more = method === 'stv' ? [] : ['--budget', '5'];
    const { json } = await run('count', file, content, '-m', method, ...options, ...more, '--json');
    return json()['rules'] as Record<string, unknown>;
  };
  const stv = await rules('stv', 'quota=hare', 'decimals=2', 'seed=a=b');
  assert.deepEqual([stv['quota'], stv['decimals'], stv['seed']], ['hare', 2, 'a=b']);
  assert.equal((await rules('stv', 'seed=null'))['seed'], null);
  for (const seed of ['7x', 'x7']) assert.equal((await rules('stv', `seed=${seed}`))['seed'], seed);
  assert.equal((await rules('equal-shares', 'increment=25'))['increment'], 25);
  assert.equal((await rules('greedy-budget'))['ballot-within-budget'], false);
  const strict = await rules('greedy-budget', 'ballot-within-budget=true');
  assert.equal(strict['ballot-within-budget'], true);
  const free = await rules('greedy-budget', 'ballot-within-budget=false');
  assert.equal(free['ballot-within-budget'], false);
  const nameless = await run('count', 'a.blt', blt, '-m', 'stv', '--rule', '=x');
  assert.match(nameless.stderr, /It must be name=value/);
  const twoSeeds = ['--rule', 'seed=x', '--seed', 'y', '--json'];
  const { json } = await run('count', 'a.blt', blt, '-m', 'stv', ...twoSeeds);
  assert.equal((json()['rules'] as { seed: string }).seed, 'y');
});

test('seats, budget and limits of the poll are taken from the options', async () => {
  const found = async (name: string, content: string, ...options: string[]) => {
    const { json, stderr } = await run('count', name, content, ...options, '--json');
    return stderr === '' ? json() : { stderr };
  };
  const two = await found('a.blt', blt, '-m', 'stv', '--seats', '2');
  assert.equal((two['winners'] as string[]).length, 2);
  const bought = await found('a.csv', 'A,B\n1,1\n', '-m', 'greedy-budget', '--budget', '5');
  assert.deepEqual(bought['winners'], ['A', 'B']);
  const rows = 'A,B\n8,3\n';
  const points = (...options: string[]) => found('a.csv', rows, '-m', 'cumulative', ...options);
  assert.deepEqual((await points())['winners'], ['A']);
  assert.deepEqual((await points('--per-option', '8'))['winners'], ['A']);
  assert.deepEqual((await points('--points', '11'))['winners'], ['A']);
  assert.match(String((await points('--points', '10'))['stderr']), /more points than allowed/);
  const both = await points('--points', '11', '--per-option', '7');
  assert.match(String(both['stderr']), /an option more points than allowed/);
  const scores = (...options: string[]) => found('a.csv', 'A\n-2\n', '-m', 'score', ...options);
  assert.match(String((await scores('--max-score', '9'))['stderr']), /outside the allowed range/);
  assert.deepEqual((await scores('--min-score', '-2'))['winners'], ['A']);
  const wide = await found('a.csv', 'A\n6\n', '-m', 'score', '--min-score', '-2');
  assert.match(String(wide['stderr']), /outside the allowed range/);
  const choices = 'choice\nA\nA;B\nA;B;C\n';
  const approve = (...options: string[]) => found('a.csv', choices, '-m', 'approval', ...options);
  assert.deepEqual((await approve('--min', '2'))['reasons'], { 'too-few': 1 });
  const limited = await approve('--min', '2', '--max', '2');
  assert.deepEqual(limited['reasons'], { 'too-few': 1, overvote: 1 });
  assert.deepEqual((await approve())['reasons'], {});
  assert.match(
    String((await approve('--options', 'A, B'))['stderr']),
    /^a.csv:4: names "C", which is not an option/,
  );
});

test('the JSON of a count says what was read of the file', async () => {
  const bad = blt.replace('26 2 3', '26 2 9');
  const { json } = await run('count', 'a.blt', bad, '-m', 'stv', '--json', '--lenient');
  assert.deepEqual(json()['file'], {
    title: 'Capital',
    lines: 9,
    leftOut: [{ line: 3, reason: 'ranks candidate 9, which does not exist; there are 3.' }],
    leftOutCount: 1,
    remarks: [],
  });
});

test('the help explains each command, its options and its rules', async () => {
  const help = async (...args: string[]) => {
    let text = '';
    const out = (more: string) => void (text += more);
    assert.equal(await main([...args, '--help'], { out, err: out }), 0);
    return text.replaceAll(/\s+/g, ' ');
  };
  const whole = await help();
  for (const words of [
    'Usage: suara-tally',
    'Counts ballots and scores ratings, so that anyone can check a published result.',
    'count [options] <file> count the ballots of a file',
    'score [options] <file> score the answers of a file',
  ]) {
    assert.ok(whole.includes(words), words);
  }
  const count = await help('count');
  for (const words of [
    'PrefLib (.soc .soi .toc .toi), .blt, Pabulib (.pb), .csv or .jsonl',
    '-m, --method <method> how to count (choices: "plurality", "approval"',
    '--json print the result as JSON',
    '--lenient leave out lines that cannot be read, and say which',
    '--format <format> kind of file, if its name does not say (choices: "preflib"',
    '--options <names> options, with commas; the file may name no other',
    '--seats <n> how many win',
    '--budget <n> money to spend, for the budget methods',
    '--points <n> points to give, or credits to spend',
    '--per-option <n> most points for one option',
    '--min-score <n> lowest score (0)',
    '--max-score <n> highest score (5)',
    '--min <n> fewest options to choose or rank',
    '--max <n> most options to choose or rank',
    '--seed <text> breaks ties that remain, by SHA-256 of seed:option',
    '--rule <name=value> a rule of the method; may be repeated',
    'Rules, the default first: plurality overvotes=invalid|blank',
    'decimals=0-5 Decimal places of a transfer value',
    'seed=text Breaks ties that remain',
    'statements greedy-budget',
  ]) {
    assert.ok(count.includes(words), words);
  }
  const score = await help('score');
  for (const words of [
    'CSV, one row a person, an empty cell where skipped',
    '-i, --instrument <instrument> which figure (choices: "mean", "csat"',
    '--json print the result as JSON',
    '--lenient leave out lines that cannot be read, and say which',
    '--weight <weight> weight of an unsur, for skm (choices: "exact", "0.111", "0.11")',
    '--population <n> people served: tells the sample needed',
    '--k <n> smallest group shown (default: 5)',
    '--min <n> lowest rating, for mean',
    '--max <n> highest rating, for mean',
  ]) {
    assert.ok(score.includes(words), words);
  }
});

test('what cannot be read or is no command ends with 1', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'suara-tally-'));
  const said = async (...args: string[]) => {
    let text = '';
    const out = (more: string) => void (text += more);
    return [await main(args, { out, err: out }), text];
  };
  try {
    const format = ['-m', 'stv', '--format', 'blt'];
    assert.deepEqual(await said('count', folder, ...format), [
      1,
      `${folder}: cannot be read (EISDIR).\n`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  const [status, text] = await said('dice');
  assert.equal(status, 1);
  assert.match(String(text), /unknown command 'dice'/);
});

test('a fault of the program is not told as one of the file', async () => {
  const code = Object.assign(new Error('coded'), { code: 'ERR_SLIP' });
  for (const slip of [new RangeError('a slip'), code]) {
    const out = () => {
      throw slip;
    };
    const err = () => undefined;
    await assert.rejects(main(['--help'], { out, err }), (error) => error === slip);
  }
});
