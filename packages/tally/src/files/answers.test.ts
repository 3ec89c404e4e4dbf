import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes } from '../../testing/reading.ts';
import { TallyError } from '../index.ts';
import { AnswersReader } from './answers.ts';
import { readFile } from './read.ts';

const answers = async (content: string, instrument: 'skm' | 'csat' | 'a11', lenient = false) => {
  const reader = new AnswersReader(instrument);
  const report = await readFile([bytes(content)], reader, lenient);
  return { ...reader.distribution, report, profile: Object.fromEntries(reader.profile) };
};

test('answers are read, empty cells are skipped, other columns are the profile', async () => {
  const { n, skipped, histograms, profile } = await answers(
    'sex,rating\nL,5\nP,\nL,3\n,5\n',
    'csat',
  );
  assert.deepEqual([n, skipped, histograms['rating']], [3, 1, { 3: 1, 5: 2 }]);
  assert.deepEqual(
    profile['sex'],
    new Map([
      ['L', 2],
      ['P', 1],
    ]),
  );
  const single = await answers('rating\n5\n\n4\n', 'csat');
  assert.deepEqual([single.n, single.skipped], [2, 1]);
});

test('a column with very many values is not a profile', async () => {
  const rows = Array.from({ length: 51 }, (_, at) => `5,comment ${at}`).join('\n');
  assert.deepEqual((await answers(`rating,comment\n${rows}\n`, 'csat')).profile, {});
  const fifty = rows.slice(0, rows.lastIndexOf('\n'));
  assert.equal((await answers(`rating,comment\n${fifty}\n`, 'csat')).profile['comment']?.size, 50);
});

test('what is wrong in answers is said with its line', async () => {
  const cases: [string, 'skm' | 'csat' | 'a11', RegExp][] = [
    ['rating\n5\n6\n', 'csat', /3 An answer to "rating" is not a whole number from 1 to 5/],
    ['rating\nfive\n', 'csat', /2 The answer to "rating" is not a whole number/],
    ['stars\n5\n', 'csat', /1 has no column "rating"; csat needs it/],
    ['time\n4\n', 'skm', /1 has no column "requirements", "procedure"/],
    ['sex\nL\n', 'a11', /1 has no column "satisfaction"/],
    ['rating,\n5,\n', 'csat', /1 has a column without a name/],
    ['rating,sex\n5\n', 'csat', /2 has 1 cells; the header has 2/],
    ['', 'csat', /0 has no header line/],
  ];
  for (const [content, instrument, expected] of cases) {
    await assert.rejects(answers(content, instrument), (error) => {
      assert.ok(error instanceof TallyError);
      assert.match(`${error.line} ${error.message}`, expected);
      return true;
    });
  }
  const { n, report } = await answers('rating\n5\n6\n', 'csat', true);
  assert.deepEqual([n, report.leftOut[0]?.line], [1, 3]);
  assert.equal((await answers('trust\n4\n', 'a11')).n, 1);
});
