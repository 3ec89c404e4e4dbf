import { expect } from '@open-wc/testing';
import { option, resultsOf, say } from '../../test/counted.ts';
import { isNews, tell } from './news.ts';
import { pairsOf, pathsOf } from './pairs.ts';
import { rareWords } from './rare.ts';
import { stepsOf } from './steps.ts';

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

  it('puts the winner first also where others win as often, and says where none of two wins', () => {
    const even = [
      [0, 50, 60],
      [50, 0, 40],
      [40, 60, 0],
    ];
    const square = pairsOf(
      resultsOf({ method: 'schulze', options, winners: ['c'], pairwise: even }),
    );
    expect(square?.ids).to.deep.equal(['c', 'a', 'b']);
    expect(square?.cells[1]?.[2]).to.deep.equal({ value: 50, outcome: 'even' });
  });

  it('is nothing where there is no matrix, or one of another size, or only one option', () => {
    expect(pairsOf(resultsOf({ options }))).to.equal(undefined);
    expect(pairsOf(resultsOf({ options: options.slice(0, 1), pairwise: [[0]] }))).to.equal(
      undefined,
    );
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

  it('is told again no sooner than a minute after it was last told', async () => {
    await rareWords.load('en');
    const words = { people: (n: number) => `${n} people`, leads: String };
    const finding = {
      host: document.createElement('p'),
      speech: { words, language: 'en', say },
      bringRare: () => import('./rare.ts'),
      saidAt: performance.now() - 61_000,
    };
    await tell(finding as never, before, resultsOf({ state: 'open', n: 105 }));
    expect(performance.now() - finding.saidAt).to.be.below(30_000);
  });
});
