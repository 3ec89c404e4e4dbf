import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { option, poll, resultsOf, say } from '../../test/counted.ts';
import { measureOf, rowsOf } from './rare.ts';
import { awaits, namer } from './rows.ts';

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
  });

  it('say how many people stand behind a figure, also where both are the same number', () => {
    const options = [option('barat', 4, { score: 9 }), option('timur', 4, { score: 4 })];
    const rows = rowsOf(resultsOf({ method: 'cumulative', options }), poll, say);
    expect(rows.map(({ value, people }) => [value, people])).to.deep.equal([
      [9, 4],
      [4, 4],
    ]);
  });

  it('count whom an option beats, and neither itself nor one that it is even with', () => {
    const options = [option('barat', null), option('timur', null), option('tengah', null)];
    const pairwise = [
      [0, 2, 3],
      [2, 0, 3],
      [1, 1, 0],
    ];
    const rows = rowsOf(resultsOf({ method: 'schulze', options, pairwise }), poll, say);
    expect(rows.map(({ id, value }) => [id, value])).to.deep.equal([
      ['barat', 1],
      ['timur', 1],
      ['tengah', 0],
    ]);
  });

  it('tell a price as it was counted, else as the definition has it', () => {
    const priced = poll.options.map((one) => ({ ...one, cost: 300 }));
    const options = [option('barat', 2, { cost: 200 }), option('timur', 1)];
    const rows = rowsOf(
      resultsOf({ method: 'greedy-budget', options }),
      { ...poll, options: priced },
      say,
    );
    expect(rows.map(({ cost }) => cost)).to.deep.equal([200, 300]);
  });

  it('tell who agrees, passes and disagrees, in this order', () => {
    const options = [option('barat', 3, { agree: 3, pass: 1, disagree: 2 })];
    const [row] = rowsOf(resultsOf({ method: 'statements', options }), poll, say);
    expect(row?.votes).to.deep.equal([3, 1, 2]);
  });

  it('wait for more people only while an activity is open, and only where it takes several', () => {
    const none = { n: 0, k: 5, state: 'open' } as const;
    expect(awaits(none)).to.equal(true);
    expect(awaits({ ...none, state: 'closed' })).to.equal(false);
    expect(awaits({ ...none, k: 1 })).to.equal(false);
    expect(awaits({ ...none, n: 5 })).to.equal(false);
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
