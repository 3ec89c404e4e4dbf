import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, read, soc, ranking, wrong, pb, csv } from '../../testing/reading.ts';
import { TallyError } from '../index.ts';
import { formatOf, formats, readerOf, readFile } from './read.ts';
import { Sink } from './sink.ts';

test('lenient reading counts the rest and says what it left out', async () => {
  const lines = Array.from({ length: 1500 }, (_, at) => (at % 3 === 0 ? 'X' : 'A')).join('\n');
  const { report, entries } = await read(
    'x.csv',
    `rank1\n${lines}\n`,
    { method: 'borda', options: ['A'] },
    true,
  );
  assert.deepEqual(entries, [[ranking('A'), 1000]]);
  assert.deepEqual(
    report.leftOut.slice(0, 2).map(({ line }) => line),
    [2, 5],
  );
  assert.equal(report.leftOut[0]?.reason, 'names "X", which is not an option.');
  assert.deepEqual([report.leftOutCount, report.leftOut.length, report.lines], [500, 500, 1501]);
  const many = Array.from({ length: 1200 }, () => 'X').join('\n');
  const told = await read('x.csv', `rank1\n${many}\n`, { method: 'borda', options: ['A'] }, true);
  assert.deepEqual([told.report.leftOutCount, told.report.leftOut.length], [1200, 1000]);
});

test('lenient reading remarks on totals that do not fit, and does not forgive a header', async () => {
  const { report, entries } = await read(
    'x.soi',
    soc('2: 9\n1: 1\n', 'soi'),
    { method: 'borda' },
    true,
  );
  assert.deepEqual([entries, report.leftOutCount], [[[ranking('1'), 1]], 1]);
  assert.match(report.remarks.join(), /^line 10 ends with 1 of 3 voters/);
  await assert.rejects(read('x.csv', 'rank1,rank1\nA,B\n', { method: 'borda' }, true), /twice/);
  await assert.rejects(read('x.blt', 'x\n', { method: 'stv' }, true), /number of candidates/);
  await assert.rejects(
    read('x.soi', '# DATA TYPE: cat\n', { method: 'stv' }, true),
    /of type "cat"/,
  );
  await assert.rejects(
    read('x.jsonl', '{"poll":{}}\n', { method: 'stv' }, true),
    /without options/,
  );
  await assert.rejects(
    read('x.pb', pb('approval', '').replace('7;60', '7;x'), { method: 'approval' }, true),
    /cost/,
  );
});

test('text that is not UTF-8 is said with its line, and only that line is left out', async () => {
  const content = new Uint8Array([...bytes('rank1\nA\n'), 0xe9, 0x0a, ...bytes('B\n')]);
  assert.match(await wrong('x.csv', content, 'borda'), /^3: is not UTF-8 text/);
  const { entries, report } = await read('x.csv', content, { method: 'borda' }, true);
  assert.deepEqual(entries, [
    [ranking('A'), 1],
    [ranking('B'), 1],
  ]);
  assert.deepEqual([report.leftOut[0]?.line, report.lines], [3, 4]);
  const utf16 = new Uint8Array(Buffer.from('rank1\nA\n', 'utf16le'));
  assert.match(await wrong('x.csv', utf16, 'borda'), /^1: has a NUL character: this is UTF-16/);
});

test('a byte order mark and Windows line ends are no part of the text', async () => {
  assert.deepEqual(await csv('\uFEFFrank1,rank2\r\nA,B\r\n', 'borda'), [[ranking('A', 'B'), 1]]);
});

test('it makes no difference how a file is cut into chunks', async () => {
  const content = bytes('rank1,rank2\nÄ,"B\nb"\n\nC,Ä\n€,C');
  const whole = await read('x.csv', content, { method: 'borda' });
  for (const size of [1, 2, 3, 7]) {
    const sink = new Sink({ method: 'borda' });
    const chunks = Array.from({ length: Math.ceil(content.length / size) }, (_, at) =>
      content.slice(at * size, at * size + size),
    );
    const report = await readFile(chunks, readerOf('csv', sink));
    assert.deepEqual([...sink.profile.entries()].sort(), whole.entries);
    assert.equal(report.lines, 6);
  }
});

test('the name of a file says what it is', () => {
  const known = {
    ...{ 'a.SOC': 'preflib', 'a.soi': 'preflib', 'a.toc': 'preflib', 'a.toi': 'preflib' },
    ...{ 'b.blt': 'blt', 'c.pb': 'pabulib', 'd.csv': 'csv', 'old.soc.csv': 'csv' },
    ...{ 'e.jsonl': 'ballots', 'e.ndjson': 'ballots', 'e.json': 'ballots' },
  };
  for (const [name, format] of Object.entries(known)) assert.equal(formatOf(name), format);
  assert.throws(() => formatOf('votes'), /does not say what it is: .soc .soi/);
  for (const name of ['votes.xlsx', 'votes.csv.zip', 'csv', '']) {
    assert.throws(() => formatOf(name), TallyError, name);
  }
});

test('every format can be named where the name of the file does not say it', async () => {
  const files = {
    preflib: ['# NUMBER ALTERNATIVES: 1\n2: 1\n', 'stv', ranking('1')],
    blt: ['1 1\n2 1 0\n0\n"A"\n', 'stv', ranking('1')],
    polis: ['comment-id,voter-id,vote\n0,a,1\n0,b,1\n', 'statements', '{"votes":{"0":1}}'],
    csv: ['choice\nA\nA\n', 'plurality', '{"choice":["A"]}'],
    ballots: ['{"count":2,"ballot":{"choice":["a"]}}\n', 'plurality', '{"choice":["a"]}'],
    pabulib: [pb('approval', '1;7\n2;7\n'), 'approval', '{"choice":["7"]}'],
  } as const;
  for (const format of formats) {
    const [content, method, key] = files[format];
    const sink = new Sink({ method });
    await readFile([bytes(content)], readerOf(format, sink));
    assert.deepEqual([...sink.profile.entries()], [[key, 2]], format);
  }
});

test('an empty CSV file is said to be empty, and a fault of the program is not called one of the file', async () => {
  assert.match(await wrong('x.csv', '', 'stv'), /^0: is empty/);
  const broken = {
    line: () => {
      throw new RangeError('a slip');
    },
    end: () => {
      throw new RangeError('another slip');
    },
  };
  await assert.rejects(readFile([bytes('a\n')], broken, true), /^RangeError: a slip/);
  await assert.rejects(readFile([], broken, true), /^RangeError: another slip/);
});

test('reading stops at the first fault unless it is to be lenient', async () => {
  const sink = new Sink({ method: 'stv', options: ['A'] });
  const content = bytes('rank1\nA\nX\nA\n');
  await assert.rejects(readFile([content], readerOf('csv', sink)), (error) => {
    assert.ok(error instanceof TallyError && error.cause instanceof TallyError);
    assert.deepEqual([error.line, error.message], [3, 'names "X", which is not an option.']);
    return true;
  });
});
