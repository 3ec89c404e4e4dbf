import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, soc, ranking, wrong } from '../../testing/reading.ts';

test('PrefLib orders are read with names, counts and shared ranks', async () => {
  const { sink, entries, report } = await read('x.toi', soc('2: 2,{3,1}\n1: 3\n', 'toi'), {
    method: 'borda',
  });
  assert.deepEqual(sink.names, ['Trees', 'Benches', 'Water: clean']);
  assert.equal(sink.title, 'Park');
  assert.deepEqual(entries, [
    [ranking('2', '13'), 2],
    [ranking('3'), 1],
  ]);
  assert.equal(report.lines, 10);
});

test('PrefLib files of the older form are read', async () => {
  const old = '3\n1,Trees\n2,Benches, red\n3,Water\n3,3,2\n2,1,{2,3}\n1,3,2,1\n';
  const { sink, entries } = await read('x.toc', old, { method: 'borda' });
  assert.deepEqual(sink.names, ['Trees', 'Benches, red', 'Water']);
  assert.deepEqual(entries, [
    [ranking('1', '23'), 2],
    [ranking('3', '2', '1'), 1],
  ]);
});

test('what is wrong in a PrefLib file is said with its line', async () => {
  const of = (lines: string, type = 'soi', voters = 3, orders = 2) =>
    wrong(`x.${type}`, soc(lines, type, voters, orders), 'borda');
  const cases: [Promise<string>, RegExp][] = [
    [of('2: 1,2\n1: 4\n'), /^10: ranks alternative 4, which does not exist; there are 3/],
    [of('2: 1,2\n1: 0\n'), /^10: ranks alternative 0/],
    [of('2: 1,2,1\n'), /^9: ranks alternative 1 twice/],
    [of('2: {1,2}\n'), /^9: has a shared rank; a .soi file has none/],
    [of('2: 1,2\n', 'soc'), /^9: leaves alternatives out; a .soc file ranks all/],
    [of('2: 1,{2}\n1: 1\n', 'toc'), /^9: leaves alternatives out/],
    [of('2: 1,2\n'), /^9: ends with 2 of 3 voters/],
    [of('3: 1,2\n'), /^9: ends with 1 of 2 orders/],
    [of('0: 1,2\n'), /^9: The count is under 1/],
    [of('x: 1,2\n'), /^9: The count is not a whole number/],
    [of('1,2\n'), /^9: is expected to be a count, a colon and an order/],
    [
      wrong('x.soi', '# NUMBER ALTERNATIVES: 1\n# ALTERNATIVE NAME 2: A\n', 'borda'),
      /^2: .*out of order/,
    ],
    [wrong('x.soi', '# DATA TYPE: cat\n', 'borda'), /^1: has PrefLib data of type "cat"/],
    [of('2: 1,2\n1: 3\n1: 2\n', 'soi', 4, 2), /^11: ends with 3 of 2 orders/],
    [of('2: {1,2}\n', 'soc'), /^9: has a shared rank; a .soc file has none/],
    [wrong('x.soi', '# NUMBER ALTERNATIVES: 0\n', 'borda'), /^1: NUMBER ALTERNATIVES is under 1/],
    [
      wrong('x.soi', '# NUMBER ALTERNATIVES: 32767\n', 'borda'),
      /^1: NUMBER ALTERNATIVES is over 32766/,
    ],
    [wrong('x.soi', '# NUMBER VOTERS: -1\n', 'borda'), /^1: NUMBER VOTERS is under 0/],
    [
      wrong('x.soi', '# NUMBER UNIQUE ORDERS: many\n', 'borda'),
      /^1: NUMBER UNIQUE ORDERS is not a whole/,
    ],
    [wrong('x.soi', '', 'borda'), /^0: has no header/],
    [wrong('x.soi', '0\n', 'borda'), /^1: The number of alternatives is under 1/],
    [wrong('x.soi', '1\n2,Trees\n', 'borda'), /^2: names the alternatives out of order/],
    [wrong('x.soi', '1\nT,Trees\n', 'borda'), /^2: The alternative is not a whole number/],
    [wrong('x.soi', '1\n1,Trees\nx,1,1\n', 'borda'), /^3: The number of voters is not a whole/],
    [wrong('x.soi', '1\n1,Trees\n1,1\n', 'borda'), /^3: The number of unique orders is not/],
    [wrong('x.soi', '1\n1,Trees\n2,2,1\n1,1\n', 'borda'), /^4: ends with 1 of 2 voters/],
    [wrong('x.soi', '1\n1,Trees\n2,2,1\n2:1\n', 'borda'), /^4: is expected to be a count/],
    [wrong('x.soi', '2\n1 Trees\n', 'borda'), /^2: is expected to be the number and name/],
  ];
  for (const malformed of [
    '1,,2',
    ',1',
    '1,',
    '{1,2',
    '1}',
    '{}',
    '{{1}}',
    '1 2',
    '1;2',
    '{1,}',
    '1{2}',
    '{',
    '{1,{2}',
    '{1,{2}}',
    '{1,}2',
    '1,2}',
  ]) {
    cases.push([of(`1: ${malformed}\n`, 'toi'), /^9: is not an order of alternatives/]);
  }
  for (const [said, expected] of cases) assert.match(await said, expected);
});

test('an order may be empty, and have spaces', async () => {
  const { entries } = await read('x.toi', soc('1:\n2:\t1 , { 2 ,\t3 }\n  \n', 'toi'), {
    method: 'borda',
  });
  assert.deepEqual(entries, [
    [ranking('1', '23'), 2],
    [ranking(), 1],
  ]);
});

test('alternatives without a name are called by number', async () => {
  const { sink } = await read('x.soi', '# NUMBER ALTERNATIVES: 2\n1: 2,1\n', { method: 'borda' });
  assert.deepEqual(sink.names, ['Alternative 1', 'Alternative 2']);
});

test('a PrefLib file says its type itself where its name does not', async () => {
  const of = (type: string, lines: string) =>
    wrong('x.toi', soc(`${lines}\n`, type, 1, 1), 'borda');
  assert.match(await of('soi', '1: {1,2}'), /^9: has a shared rank; a .soi file has none/);
  assert.match(await of('toc', '1: {1,2}'), /^9: leaves alternatives out; a .toc file/);
  assert.equal(await of('toc', '1: {1,2},3'), 'nothing is wrong');
  assert.equal(await of('soi', '1: 3'), 'nothing is wrong');
});

test('without totals in its header a PrefLib file may be of any length', async () => {
  const header = '# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 1: Trees\n';
  const { entries, sink } = await read('x.soi', `${header}\n4: 1\n\n3:2\n2: 1\n`, {
    method: 'borda',
  });
  assert.deepEqual(entries, [
    [ranking('1'), 6],
    [ranking('2'), 3],
  ]);
  assert.deepEqual([sink.names, sink.title], [['Trees', 'Alternative 2'], '']);
});

test('numbers of alternatives may have several digits', async () => {
  const { entries } = await read('x.soi', '# NUMBER ALTERNATIVES: 12\n1: 12,1,10,9\n', {
    method: 'borda',
  });
  assert.deepEqual(entries, [['{"ranking":[["12"],["1"],["10"],["9"]]}', 1]]);
});

test('the name of a PrefLib file says its type where the file does not', async () => {
  const of = (name: string, order: string) =>
    wrong(name, `# NUMBER ALTERNATIVES: 2\n1: ${order}\n`, 'borda');
  assert.match(await of('x.soc', '1'), /^2: leaves alternatives out; a .soc file ranks all/);
  assert.match(await of('x.soi', '{1,2}'), /^2: has a shared rank; a .soi file has none/);
  assert.match(await of('x.toc', '1'), /^2: leaves alternatives out; a .toc file/);
  assert.equal(await of('x.toi', '{1,2}'), 'nothing is wrong');
  assert.equal(await of('x.toc', '{1,2}'), 'nothing is wrong');
});

test('what a PrefLib header says beside is passed over', async () => {
  const header = `# FILE NAME: 00001-00000001.soi
#TITLE:Park
# DESCRIPTION: TITLE: another # DATA TYPE: cat
# DATA TYPE: soi
# MODIFICATION TYPE: original
# RELATES TO:
# PUBLICATION DATE: 2026-01-01
# NUMBER ALTERNATIVES:2
# ALTERNATIVE NAME 1:  Trees, tall
# ALTERNATIVE NAME 1 BEFORE: Shrubs
# OLD ALTERNATIVE NAME 1: Shrubs
# ALTERNATIVE NAME 2: Benches
# no colon
`;
  const { sink, entries } = await read('x.soi', `${header}1: 2\n`, { method: 'borda' });
  assert.deepEqual([sink.title, sink.names], ['Park', ['Trees, tall', 'Benches']]);
  assert.deepEqual(entries, [[ranking('2'), 1]]);
  const empty = await read('x.soi', '# NUMBER ALTERNATIVES: 11\n', { method: 'borda' });
  assert.deepEqual([empty.sink.names.length, empty.sink.names[10]], [11, 'Alternative 11']);
  const old = await read('x.soi', '1\n1, Trees \n1,1,1\n1,1\n', { method: 'borda' });
  assert.deepEqual(old.sink.names, ['Trees']);
});

test('alternatives are the options that the caller gave, in the order in which they were given', async () => {
  const file = '# NUMBER ALTERNATIVES: 2\n3: 2\n1: 1\n';
  const { entries, poll } = await read('x.soi', file, { method: 'borda', options: ['2', '1'] });
  assert.deepEqual(
    poll.options.map(({ id }) => id),
    ['2', '1'],
  );
  assert.deepEqual(entries, [
    [ranking('1'), 1],
    [ranking('2'), 3],
  ]);
  const said = await wrong('x.soi', file, 'borda', { options: ['Trees', 'Benches'] });
  assert.match(said, /^2: names "1", which is not an option/);
});
