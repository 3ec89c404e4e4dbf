import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { runs, someIds, strictBallotsOf } from '../testing/arbitraries.ts';
import { ranked } from '../testing/counting.ts';
import { readerOf, readFile, type Format } from './files/read.ts';
import { Sink, type Wanted } from './files/sink.ts';
import { count, profileOf } from './index.ts';

const dataUrl = new URL('../test-data/', import.meta.url);

/** Counts a file of test-data, ids replaced by its names. */
async function countFile(name: string, format: Format, wanted: Wanted) {
  const sink = new Sink(wanted);
  await readFile([readFileSync(new URL(name, dataUrl))], readerOf(format, sink, name));
  const nameOf = (id: string) => sink.names[sink.profile.index.get(id) ?? -1] ?? id;
  return { result: count(sink.poll(), sink.profile), nameOf, sink };
}

// The capital of Tennessee, the example of many articles on voting methods: Memphis 42, Nashville
// 26, Chattanooga 15, Knoxville 17, each preferring what is near.
const tennessee: [string, number][] = [
  ['M>N>C>K', 42],
  ['N>C>K>M', 26],
  ['C>K>N>M', 15],
  ['K>C>N>M', 17],
];

test('the capital of Tennessee depends on the method', () => {
  assert.deepEqual(ranked('instant-runoff', 'MNCK', tennessee).winners, ['K']);
  const last = ranked('instant-runoff', 'MNCK', tennessee).rounds?.at(-1);
  assert.deepEqual(last?.type === 'round' && last.tallies, [
    { id: 'K', votes: 58 },
    { id: 'M', votes: 42 },
  ]);
  const borda = ranked('borda', 'MNCK', tennessee);
  assert.deepEqual(
    borda.options.map((option) => option.score),
    [126, 194, 173, 107],
  );
  for (const method of ['schulze', 'ranked-pairs'] as const) {
    assert.deepEqual(ranked(method, 'MNCK', tennessee).ranking, [['N'], ['C'], ['K'], ['M']]);
  }
});

test('the first example of Schulze gives his matrix, his paths and his order', () => {
  // M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and condorcet-consistent
  // single-winner election method", example 1: 45 voters, order E > A > C > B > D
  const ballots: [string, number][] = [
    ['A>C>B>E>D', 5],
    ['A>D>E>C>B', 5],
    ['B>E>D>A>C', 8],
    ['C>A>B>E>D', 3],
    ['C>A>E>B>D', 7],
    ['C>B>A>D>E', 2],
    ['D>C>E>B>A', 7],
    ['E>B>A>D>C', 8],
  ];
  const result = ranked('schulze', 'ABCDE', ballots);
  assert.deepEqual(result.pairwise, [
    [0, 20, 26, 30, 22],
    [25, 0, 16, 33, 18],
    [19, 29, 0, 17, 24],
    [15, 12, 28, 0, 14],
    [23, 27, 21, 31, 0],
  ]);
  assert.deepEqual(result.paths, [
    [0, 28, 28, 30, 24],
    [25, 0, 28, 33, 24],
    [25, 29, 0, 29, 24],
    [25, 28, 28, 0, 24],
    [25, 28, 28, 31, 0],
  ]);
  assert.deepEqual(result.ranking, [['E'], ['A'], ['C'], ['B'], ['D']]);
});

test('Anderston/City 2007 is counted as Droop counts it, to the fifth decimal', async () => {
  const { result, nameOf } = await countFile('glasgow-2007/anderston-city.blt', 'blt', {
    method: 'stv',
  });
  const elected = ['Craig MacKay', 'Philip Braat', 'Gordon Matheson', 'Nina Baker'];
  assert.deepEqual(result.winners.map(nameOf).toSorted(), elected.toSorted());
  assert.equal(result.n, 6900);
  const rounds = (result.rounds ?? []).map((round) => (round.type === 'round' ? round : undefined));
  assert.equal(rounds[0]?.quota, 1381);
  const votes = (round: number) =>
    Object.fromEntries(
      (rounds.at(round)?.tallies ?? []).map(({ id, votes: of }) => [nameOf(id), of]),
    );
  assert.equal(votes(1)['Nina Baker'], 927.98248);
  assert.deepEqual(votes(-1), {
    'Nina Baker': 1736.42172,
    'Gordon Matheson': 1544.9594,
    'Craig MacKay': 1381,
    'Philip Braat': 1381,
  });
});

test('Langside 2007 is counted as Droop counts it, to the fifth decimal', async () => {
  const { result, nameOf } = await countFile('glasgow-2007/langside.blt', 'blt', { method: 'stv' });
  const elected = ['Paul Coleshill', 'James Dornan', 'Archie Graham'];
  assert.deepEqual(result.winners.map(nameOf).toSorted(), elected.toSorted());
  const last = result.rounds?.at(-1);
  assert.deepEqual(
    last?.type === 'round' && last.tallies.map(({ id, votes }) => [nameOf(id), votes]),
    [
      ['Paul Coleshill', 2683.5273],
      ['James Dornan', 2334],
      ['Archie Graham', 2334],
    ],
  );
});

test('"15 per hour Seattle" is counted as Polis exported each participant\'s votes', async () => {
  const { result, sink } = await countFile('polis-seattle/votes.csv', 'csv', {
    method: 'statements',
  });
  const text = readFileSync(new URL('polis-seattle/participants-votes.csv', dataUrl), 'utf8');
  const [header = '', ...rows] = text.trim().split('\n');
  const columns = header.trim().split(',').slice(6);
  for (const [place, id] of columns.entries()) {
    const votes = rows
      .map((row) => row.trim().split(',')[place + 6] ?? '')
      .filter((vote) => vote !== '');
    const of = (value: string) => votes.filter((vote) => vote === value).length;
    const option = result.options.find((one) => one.id === id);
    assert.deepEqual(
      option ? [option.agree, option.pass, option.disagree] : [0, 0, 0],
      [of('1'), of('0'), of('-1')],
      `statement ${id}`,
    );
  }
  assert.equal(result.n, 339);
  assert.ok(sink.profile.ids.length <= columns.length);
});

/** As much of @node-core/caritat as is used: it has no export of its counting. */
interface Caritat {
  default: new (
    voters: null,
    candidates: readonly string[],
    subject: string,
    votes: { voter: { id: string }; preferences: Map<string, number> }[],
    options: object,
  ) => { result: Map<string, number> };
}

async function caritat(part: string): Promise<Caritat['default']> {
  const root = dirname(createRequire(import.meta.url).resolve('@node-core/caritat/package.json'));
  const module = (await import(
    pathToFileURL(join(root, 'dist', 'votingMethods', part)).href
  )) as Caritat;
  return module.default;
}

test('pairwise victories are those that @node-core/caritat finds', async () => {
  const Condorcet = await caritat('CondorcetResult.js');
  const elections = someIds.chain((ids) =>
    strictBallotsOf(ids).map((ballots) => ({ ids, ballots })),
  );
  fc.assert(
    fc.property(elections, ({ ids, ballots }) => {
      const votes = ballots.map(({ ranking }, voter) => ({
        voter: { id: String(voter) },
        preferences: new Map(ranking.map(([id = ''], place) => [id, ids.length - place])),
      }));
      const theirs = new Condorcet(null, ids, 'park', votes, {}).result;
      const poll = { method: 'schulze', options: ids.map((id) => ({ id })) } as const;
      const { pairwise = [] } = count(poll, profileOf(poll, ballots));
      ids.forEach((id, row) => {
        const won = ids.filter(
          (_, column) => (pairwise[row]?.[column] ?? 0) > (pairwise[column]?.[row] ?? 0),
        );
        assert.equal(won.length, theirs.get(id));
      });
    }),
    runs(100),
  );
});

test('plurality counts what @node-core/caritat counts in a single round', async () => {
  const SingleRound = await caritat('SingleRoundResult.js');
  const elections = someIds.chain((ids) =>
    fc.array(fc.shuffledSubarray(ids, { maxLength: 1 })).map((choices) => ({ ids, choices })),
  );
  fc.assert(
    fc.property(elections, ({ ids, choices }) => {
      const votes = choices.map((choice, voter) => ({
        voter: { id: String(voter) },
        preferences: new Map(ids.map((id) => [id, choice.includes(id) ? 1 : 0])),
      }));
      const theirs = new SingleRound(
        null,
        ids,
        'park',
        votes.filter((_, at) => choices[at]?.length),
        {},
      ).result;
      const poll = { method: 'plurality', options: ids.map((id) => ({ id })) } as const;
      const ours = count(
        poll,
        profileOf(
          poll,
          choices.map((choice) => ({ choice })),
        ),
      );
      for (const { id, count: of } of ours.options) assert.equal(of, theirs.get(id));
    }),
    runs(100),
  );
});
