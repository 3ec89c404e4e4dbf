import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, ranking, wrong } from '../../testing/reading.ts';
import { ballotLines, count, profileOf } from '../index.ts';
import type { PollDefinition } from '../index.ts';
import type { Wanted } from './sink.ts';

test('ballots files are read back as they were written', async () => {
  const poll: PollDefinition = {
    method: 'score',
    options: [{ id: 'b', cost: 3 }, { id: 'a' }],
    scores: { min: 0, max: 9 },
    rules: { aggregate: 'mean' },
  };
  const profile = profileOf(poll, [
    { scores: { a: 9 } },
    { scores: { b: 1 } },
    { scores: { a: 9 } },
  ]);
  const text = [...ballotLines(poll, profile)].join('');
  assert.equal(
    text,
    '{"kind":"suara-ballots","version":1,"poll":{"method":"score","options":[{"id":"b","cost":3},{"id":"a"}],"scores":{"min":0,"max":9},"rules":{"aggregate":"mean"}}}\n' +
      '{"count":2,"ballot":{"scores":{"a":9}}}\n{"count":1,"ballot":{"scores":{"b":1}}}\n',
  );
  const back = await read('ballots.jsonl', text, { method: 'score' });
  assert.deepEqual(count(back.poll, back.sink.profile), count(poll, profile));
  const sum = await read('ballots.jsonl', text, { method: 'score', rules: { aggregate: 'sum' } });
  assert.deepEqual(sum.poll.rules, { aggregate: 'sum' });
});

test('ballots may stand alone on their lines, and rankings be counted as choices', async () => {
  const lines = '{"ranking":[["a"],["b"]]}\n\n{"count":2,"ballot":{"ranking":[["b"],[],["a"]]}}\n';
  assert.deepEqual((await read('x.jsonl', lines, { method: 'stv' })).entries, [
    ...[
      [ranking('a', 'b'), 1],
      [ranking('b', '', 'a'), 2],
    ],
  ]);
  assert.deepEqual((await read('x.jsonl', lines, { method: 'plurality' })).entries, [
    ...[
      ['{"choice":["a"]}', 1],
      ['{"choice":["b"]}', 2],
    ],
  ]);
  const choices = '{"choice":["b","a"]}\n';
  assert.match(await wrong('x.jsonl', choices, 'stv'), /^1: has choice, but stv counts ranking/);
});

test('what is wrong in a ballots file is said with its line', async () => {
  const poll = '{"poll":{"method":"plurality","options":[{"id":"a"}]}}\n';
  const cases: [string, RegExp, Wanted['method']?][] = [
    [`${poll}{"count":1,"ballot":{"choice":["x"]}}\n`, /^2: names "x", which is not an option/],
    [`${poll}{"count":1,"ballot":\n`, /^2: is not JSON/],
    [`${poll}[]\n`, /^2: is not a JSON object/],
    [
      `${poll}{"count":0,"ballot":{"choice":["a"]}}\n`,
      /^2: has a count that is not a whole number from 1/,
    ],
    [`${poll}{"count":"2","ballot":{"choice":["a"]}}\n`, /^2: has a count/],
    [`${poll}{"ballot":7}\n`, /^2: has a ballot that is not an object/],
    [`${poll}{"choice":"a"}\n`, /^2: is not a ballot of plurality: expected "choice"/],
    [`${poll}null\n`, /^2: is not a JSON object/],
    [`${poll}7\n`, /^2: is not a JSON object/],
    [`${poll}{"ballot":null}\n`, /^2: has a ballot that is not an object/],
    [`${poll}{"ballot":[]}\n`, /^2: has a ballot that is not an object/],
    [`${poll}{"count":1.5,"ballot":{"choice":["a"]}}\n`, /^2: has a count/],
    [`${poll}{"ranking":["a"]}\n`, /^2: has ranking, but plurality counts choice/],
    [`${poll}{"ranking":[[7]]}\n`, /^2: has ranking, but plurality counts choice/],
    [`${poll}${poll}`, /^2: has poll, but plurality counts choice/],
    ['{"poll":{}}\n', /^1: is a poll without options/],
    ['{"poll":{"options":[null]}}\n', /^1: is a poll with an option without id/],
    ['{"poll":{"options":[{"id":7}]}}\n', /^1: is a poll with an option without id/],
    ['{"poll":{"options":[{"id":"a"},{"id":"a"}]}}\n', /^1: names the option "a" twice/],
    ['{"poll":{"options":[{"id":"a","cost":0.5}]}}\n', /^1: gives the option "a" a cost that is/],
    ['{"poll":{"options":[{"id":"a","cost":-1}]}}\n', /^1: gives the option "a" a cost/],
    ['{"poll":{"options":[],"seats":"2"}}\n', /^1: has a poll whose "seats" is not in whole/],
    ['{"poll":{"options":[],"budget":{}}}\n', /^1: has a poll whose "budget" is not/],
    ['{"poll":{"options":[],"choose":2}}\n', /^1: has a poll whose "choose" is not/],
    ['{"poll":{"options":[],"scores":{"min":0,"max":1.5}}}\n', /^1: has a poll whose "scores"/],
    ['\n', /^1: is empty/],
    ['{"points":{"a":-1}}\n', /^1: gives a score or points outside/, 'cumulative'],
    ['{"points":{"a":1.5}}\n', /^1: has a value that is not a whole number/, 'cumulative'],
    ['{"points":{"a":3e9}}\n', /^1: has a value that is too large/, 'cumulative'],
    ['{"points":null}\n', /^1: is not a ballot of cumulative/, 'cumulative'],
  ];
  for (const [content, expected, method = 'plurality'] of cases) {
    assert.match(await wrong('x.jsonl', content, method), expected);
  }
});

test('lines of a ballots file are in the order of their keys, whatever the order of voting', () => {
  const poll: PollDefinition = { method: 'approval', options: [{ id: 'a' }, { id: 'b' }] };
  const lines = (...choices: string[]) => {
    const profile = profileOf(
      poll,
      choices.map((choice) => ({ choice: [...choice] })),
    );
    return [...ballotLines(poll, profile)].slice(1);
  };
  const expected = ['ab', 'a', 'b', ''].map((choice) => {
    const key = JSON.stringify({ choice: [...choice] });
    return `{"count":1,"ballot":${key}}\n`;
  });
  assert.deepEqual(lines('', 'a', 'b', 'ab'), expected);
  assert.deepEqual(lines('b', 'ab', '', 'a'), expected);
});

test('a ballots file says the limits of its poll, and the rules where it is counted the same way', async () => {
  const file = JSON.stringify({
    poll: {
      ...{ method: 'score', options: [{ id: 'a', cost: 0 }], rules: { aggregate: 'mean' } },
      ...{ scores: { min: -2, max: 2 }, choose: { min: 1 }, points: { total: 9 } },
      ...{ budget: 7, seats: 3, title: 'passed over' },
    },
  });
  const { poll } = await read('x.jsonl', `${file}\n  \n`, { method: 'score' });
  assert.deepEqual(poll, {
    ...{ method: 'score', options: [{ id: 'a', cost: 0 }], rules: { aggregate: 'mean' } },
    ...{ scores: { min: -2, max: 2 }, choose: { min: 1 }, points: { total: 9 } },
    ...{ budget: 7, seats: 3 },
  });
  const other = await read('x.jsonl', `${file}\n`, { method: 'borda' });
  assert.deepEqual(other.poll.rules, {});
  const bare = '{"poll":{"method":"score","options":[]}}\n';
  assert.deepEqual((await read('x.jsonl', bare, { method: 'score' })).poll, {
    ...{ method: 'score', options: [], rules: {} },
  });
});

test('the options of a ballots file are those that the caller gave, with their prices', async () => {
  const file = '{"poll":{"options":[{"id":"b","cost":4},{"id":"a"}]}}\n{"choice":["b"]}\n';
  const more = { options: ['a', 'b'], budget: 5 };
  const { poll } = await read('x.jsonl', file, { method: 'greedy-budget', ...more });
  assert.deepEqual(poll.options, [{ id: 'a' }, { id: 'b', cost: 4 }]);
  const said = await wrong('x.jsonl', file, 'approval', { options: ['a', 'c'] });
  assert.match(said, /^1: names "b", which is not an option/);
});
