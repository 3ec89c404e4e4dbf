import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from '../../testing/program.ts';

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

test('a score takes weight, range and the smallest group shown from the options', async () => {
  const scored = async (content: string, ...options: string[]) =>
    (await run('score', 'a.csv', content, ...options, '--json')).json();
  const weighed = await scored(skm, '-i', 'skm', '--weight', '0.111');
  assert.equal(weighed['score'], 85.63);
  assert.ok(!('sample' in weighed));
  const shown = await scored(skm, '-i', 'skm', '--k', '1');
  assert.deepEqual([shown['k'], shown['profile']], [1, { sex: { L: 6, P: 1 } }]);
  const mean = await scored('rating\n0\n1\n', '-i', 'mean', '--min', '0');
  assert.equal(mean['score'], 0.5);
  assert.deepEqual(mean['file'], { lines: 3, leftOut: [], leftOutCount: 0, remarks: [] });
  const lenient = await scored('rating\n5\n9\n', '-i', 'csat', '--lenient');
  assert.deepEqual([lenient['n'], lenient['score']], [1, 100]);
  const { stdout } = await run('score', 'a.csv', skm, '-i', 'skm', '--k', '1');
  assert.match(stdout, /grade B\n\nProfile, groups under 1 hidden\nsex: L 6, P 1\n$/);
  const plain = await run('score', 'a.csv', 'rating\n5\n', '-i', 'csat');
  assert.match(plain.stdout, /\nScore: 100\n$/);
});
