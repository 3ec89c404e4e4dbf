import { expect } from '@open-wc/testing';
import type { PollActivity, PollResults } from '@suara/contract';
import fc from 'fast-check';
import { isNews } from './news.ts';
import { pairsOf, pathsOf } from './pairs.ts';
import { measureOf, rowsOf } from './rare.ts';
import { namer } from './rows.ts';
import { stepsOf } from './steps.ts';

const say = (words: Readonly<Record<string, string>>) => words['id'] ?? '';

const poll: PollActivity['poll'] = {
  method: 'plurality',
  options: [
    { id: 'barat', label: { id: 'Taman Barat' } },
    { id: 'timur', label: { id: 'Taman Timur' } },
    { id: 'tengah', label: { id: 'Taman Tengah' } },
  ],
  order: 'fixed',
  blank: true,
  changes: 'until-close',
  level: 'device',
  results: 'live',
  k: 1,
  rules: {},
};

const option = (id: string, count: number | null, more: object = {}) => ({
  id,
  count,
  share: count === null ? null : count / 100,
  interval: null,
  ...more,
});

function resultsOf(more: Partial<PollResults> = {}): PollResults {
  return {
    kind: 'poll',
    activity: 'taman',
    version: 'sha256-' + 'A'.repeat(43),
    asOf: '2026-11-24T00:00:00Z',
    state: 'closed',
    n: 100,
    withdrawn: 0,
    level: 'device',
    k: 5,
    method: 'plurality',
    rules: {},
    order: 'fixed',
    blank: 0,
    invalid: 0,
    options: [option('barat', 20), option('timur', 50), option('tengah', 30)],
    winners: ['timur'],
    tie: null,
    ...more,
  };
}

describe('rows of results', () => {
  it('name the options, and put the largest figure first once the poll is closed', () => {
    const rows = rowsOf(resultsOf(), poll, say);
    expect(rows.map(({ label }) => label)).to.deep.equal([
      'Taman Timur',
      'Taman Tengah',
      'Taman Barat',
    ]);
    expect(rows.map(({ bar }) => bar)).to.deep.equal([0.5, 0.3, 0.2]);
    expect(rows[0]?.mark).to.equal('winner');
  });

  it('keep the order of the agency while figures may still change', () => {
    const rows = rowsOf(resultsOf({ state: 'open' }), poll, say);
    expect(rows.map(({ id }) => id)).to.deep.equal(['barat', 'timur', 'tengah']);
  });

  it('name an option by its id where the definition does not know it', () => {
    expect(rowsOf(resultsOf(), undefined, say)[0]?.label).to.equal('timur');
    expect(namer(poll, say)('gone')).to.equal('gone');
  });

  it('hide what is hidden, and draw no bar for it', () => {
    const options = [option('barat', null), option('timur', null), option('tengah', 30)];
    const [first, ...rest] = rowsOf(resultsOf({ options }), poll, say);
    expect(first?.hidden).to.equal(false);
    for (const row of rest) expect([row.hidden, row.bar, row.value]).to.deep.equal([true, 0, null]);
  });

  it('mark nothing that a tie can not make win, though it stood equal', () => {
    const tie = { between: ['barat', 'timur'], brokenBy: null };
    const rows = rowsOf(resultsOf({ winners: ['barat'], tie }), poll, say);
    expect(rows.filter(({ mark }) => mark).map(({ id }) => id)).to.deep.equal(['barat']);
  });

  it('mark every option of a tie that nothing broke, and only the winner of one that was', () => {
    const between = ['barat', 'timur'];
    const open = rowsOf(
      resultsOf({ winners: between, tie: { between, brokenBy: null } }),
      poll,
      say,
    );
    expect(
      open
        .filter(({ mark }) => mark === 'tied')
        .map(({ id }) => id)
        .sort(),
    ).to.deep.equal(between);
    const tie = { between, brokenBy: 'seed' as const, seed: '42' };
    const broken = rowsOf(resultsOf({ winners: ['barat'], tie }), poll, say);
    expect(broken.filter(({ mark }) => mark).map(({ id, mark }) => [id, mark])).to.deep.equal([
      ['barat', 'winner'],
    ]);
  });

  it('scale points to the largest, and never draw a bar backwards', () => {
    const options = [
      option('barat', 4, { score: -3 }),
      option('timur', 4, { score: 8 }),
      option('tengah', 4, { score: 4 }),
    ];
    const rows = rowsOf(resultsOf({ method: 'score', options }), poll, say);
    expect(rows.map(({ value, bar }) => [value, bar])).to.deep.equal([
      [8, 1],
      [4, 0.5],
      [-3, 0],
    ]);
    expect(rows[0]?.people).to.equal(4);
  });

  it('know what a score adds up to, and nothing of a method that is newer', () => {
    expect(measureOf({ method: 'score', rules: { aggregate: 'mean' } })).to.equal('mean');
    expect(measureOf({ method: 'score', rules: {} })).to.equal('sum');
    expect(measureOf({ method: 'majority-judgment' as never, rules: {} })).to.equal(undefined);
    expect(measureOf({ method: 'constructor' as never, rules: {} })).to.equal(undefined);
  });

  it('never lose an option, and keep bars between nothing and all', () => {
    const some = fc.record({
      id: fc.constantFrom('barat', 'timur', 'tengah', 'x'),
      count: fc.option(fc.nat(100)),
      share: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      interval: fc.constant(null),
      score: fc.option(fc.integer({ min: -50, max: 50 })),
    });
    const method = fc.constantFrom('plurality', 'score', 'borda', 'schulze', 'stv', 'newer');
    fc.assert(
      fc.property(fc.array(some, { maxLength: 9 }), method, (options, name) => {
        const rows = rowsOf(resultsOf({ options, method: name as never }), poll, say);
        expect(rows.map(({ id }) => id).sort()).to.deep.equal(options.map(({ id }) => id).sort());
        for (const { bar } of rows) expect(bar).to.be.within(0, 1);
      }),
    );
  });
});

const round = (n: number, tallies: [string, number][], more: object = {}) => ({
  type: 'round' as const,
  round: n,
  tallies: tallies.map(([id, votes]) => ({ id, votes })),
  quota: null,
  exhausted: 0,
  elected: [] as string[],
  eliminated: [] as string[],
  transfers: [] as { from: string; to: string | null; votes: number }[],
  ...more,
});

describe('steps of a count', () => {
  const rounds = [
    round(
      1,
      [
        ['a', 40],
        ['b', 35],
        ['c', 25],
      ],
      {
        eliminated: ['c'],
        transfers: [
          { from: 'c', to: 'b', votes: 20 },
          { from: 'c', to: null, votes: 5 },
        ],
      },
    ),
    round(
      2,
      [
        ['b', 55],
        ['a', 40],
      ],
      { elected: ['b'], exhausted: 5 },
    ),
  ];

  it('say how many votes each option has gained since the step before', () => {
    const [first, second] = stepsOf({ rounds });
    expect(first?.type === 'round' && first.standings.map(({ change }) => change)).to.deep.equal([
      null,
      null,
      null,
    ]);
    expect(
      second?.type === 'round' && second.standings.map(({ id, change }) => [id, change]),
    ).to.deep.equal([
      ['b', 20],
      ['a', 0],
    ]);
  });

  it('say who is out and who is elected, and remember the elected', () => {
    const more = round(
      3,
      [
        ['b', 50],
        ['a', 45],
      ],
      { eliminated: ['a'] },
    );
    const steps = stepsOf({ rounds: [...rounds, more] });
    const fates = steps.map((step) =>
      step.type === 'round' ? step.standings.map(({ id, fate }) => `${id} ${fate}`) : [],
    );
    expect(fates).to.deep.equal([
      ['a continues', 'b continues', 'c eliminated'],
      ['b elected', 'a continues'],
      ['b elected', 'a eliminated'],
    ]);
  });

  it('keep one scale of bars through all steps', () => {
    const [first, second] = stepsOf({ rounds });
    expect(first?.type === 'round' && first.standings[0]?.bar).to.be.closeTo(40 / 55, 1e-9);
    expect(second?.type === 'round' && second.standings[0]?.bar).to.equal(1);
  });

  it('are none where the method has none', () => {
    expect(stepsOf({})).to.deep.equal([]);
  });
});

describe('comparison in pairs', () => {
  const options = [
    option('a', null, { score: 0 }),
    option('b', null, { score: 2 }),
    option('c', null, { score: 1 }),
  ];
  const pairwise = [
    [0, 40, 45],
    [60, 0, 55],
    [55, 45, 0],
  ];

  it('puts the winner first and says for each pair who wins', () => {
    const square = pairsOf(resultsOf({ method: 'schulze', options, winners: ['b'], pairwise }));
    expect(square?.ids).to.deep.equal(['b', 'c', 'a']);
    expect(
      square?.cells.map((row) => row.map((cell) => cell && `${cell.value} ${cell.outcome}`)),
    ).to.deep.equal([
      [null, '55 wins', '60 wins'],
      ['45 loses', null, '55 wins'],
      ['40 loses', '45 loses', null],
    ]);
  });

  it('is nothing where there is no matrix, or one of another size', () => {
    expect(pairsOf(resultsOf({ options }))).to.equal(undefined);
    expect(
      pathsOf(
        resultsOf({
          options,
          paths: [
            [0, 1],
            [1, 0],
          ],
        }),
      ),
    ).to.equal(undefined);
  });
});

describe('news of results', () => {
  const before = resultsOf({ state: 'open' });

  it('is a new lead, or the end, at once', () => {
    expect(isNews(before, resultsOf({ state: 'open', winners: ['barat'] }), 0)).to.equal(true);
    expect(isNews(before, resultsOf(), 0)).to.equal(true);
  });

  it('is more votes at most once a minute, and no change never', () => {
    const more = resultsOf({ state: 'open', n: 105 });
    expect(isNews(before, more, 59_999)).to.equal(false);
    expect(isNews(before, more, 60_000)).to.equal(true);
    expect(isNews(before, resultsOf({ state: 'open' }), 1e9)).to.equal(false);
  });
});
