import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { main } from './main.ts';

/** Runs the program on a file of this name and content; messages then name it without its folder. */
async function run(command: string, name: string, content?: string, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'suara-tally-'));
  const written = { out: '', err: '' };
  try {
    if (content !== undefined) writeFileSync(join(folder, name), content);
    const status = await main([command, join(folder, name), ...options], {
      out: (text) => void (written.out += text),
      err: (text) => void (written.err += text),
    });
    const stderr = written.err.replaceAll(folder + sep, '');
    const json = () => JSON.parse(written.out) as Record<string, unknown>;
    return { status, stdout: written.out, stderr, json };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const blt =
  '3 1\n42 1 2 3 0\n26 2 3 1 0\n32 3 2 1 0\n0\n"Memphis"\n"Nashville"\n"Knoxville"\n"Capital"\n';

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
  assert.match((await bad('-m', 'stv', '--seats', 'x')).stderr, /It must be a whole number/);
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

const skm = `sex,requirements,procedure,time,cost,product,competence,conduct,facilities,complaints
${'L,4,3,3,4,4,3,3,3,4\n'.repeat(6)}P,3,3,,4,3,3,4,4,3\n`;

test('SKM is scored from CSV, with the profile and the sample', async () => {
  const { json, status } = await run(
    'score',
    'a.csv',
    skm,
    '--instrument',
    'skm',
    '--population',
    '10',
    '--json',
  );
  const result = json();
  assert.equal(status, 0);
  assert.deepEqual([result['n'], result['grade'], result['instrument']], [7, 'B', 'skm']);
  // eight unsur with 195 points among 7, and time with 18 among 6: 25 / 9 * (195 / 7 + 18 / 6)
  assert.equal(result['score'], 85.71);
  assert.deepEqual(result['profile'], { sex: { L: null, P: null } });
  assert.deepEqual(result['sample'], {
    population: 10,
    required: 10,
    rule: 'krejcie-morgan',
    rounding: 'nearest',
  });
});

test('a score is printed for people', async () => {
  const { stdout } = await run(
    'score',
    'a.csv',
    'rating,sex\n5,L\n,P\n2,L\n',
    '-i',
    'csat',
    '--population',
    '100',
  );
  assert.match(
    stdout,
    /^Formula: csat \(100 \* \(ratings of 4 or 5\) \/ n\)\nPeople: 2; answered nothing: 1\n/,
  );
  assert.match(stdout, /Score: 50\nSample: 2 of 80 needed/);
  assert.match(stdout, /groups under 5 hidden\nsex: L hidden, P hidden/);
  const mean = await run('score', 'a.csv', 'rating\n9\n', '-i', 'mean', '--max', '10', '--json');
  assert.equal(mean.json()['score'], 9);
  const wrong = await run('score', 'a.csv', 'rating\n9\n', '-i', 'csat', '--json');
  assert.deepEqual(
    [wrong.status, wrong.stderr],
    [1, 'a.csv:2: An answer to "rating" is not a whole number from 1 to 5.\n'],
  );
});
