import { expect } from '@open-wc/testing';
import type { PollActivity } from '@suara/contract';
import { checkBallot } from '@suara/contract/check';
import fc from 'fast-check';
import {
  affordsOneMore,
  costOf,
  moneySpent,
  mostFor,
  pointsBallot,
  pointsSpent,
  readAmount,
} from './spending.ts';

const ids = ['a', 'b', 'c', 'd'];

function pollOf(
  method: PollActivity['poll']['method'],
  more: Partial<PollActivity['poll']> = {},
): PollActivity['poll'] {
  return {
    method,
    options: ids.map((id, i) => ({ id, label: { id }, cost: (i + 1) * 100 })),
    order: 'fixed',
    blank: true,
    changes: 'until-close',
    level: 'anyone',
    results: 'live',
    k: 1,
    rules: {},
    ...more,
  };
}

const amounts = fc.dictionary(fc.constantFrom(...ids), fc.nat(12));

describe('a running total', () => {
  it('adds up points, and squares votes where credits pay for them', () => {
    const points = pointsSpent(pollOf('cumulative', { points: { total: 10 } }), { a: 3, c: 4 });
    expect(points).to.deep.equal({ parts: [3, 4], spent: 7, total: 10, left: 3 });
    const credits = pointsSpent(pollOf('quadratic', { points: { total: 25 } }), { a: 3, c: 4 });
    expect(credits).to.deep.equal({ parts: [9, 16], spent: 25, total: 25, left: 0 });
  });

  it('says how much is too much instead of cutting it down', () => {
    const poll = pollOf('cumulative', { points: { total: 10 } });
    expect(pointsSpent(poll, { a: 8, b: 7 }).left).to.equal(-5);
  });

  it('adds up what projects cost', () => {
    const poll = pollOf('greedy-budget', { budget: 500 });
    expect(moneySpent(poll, ['d', 'a'])).to.deep.equal({
      parts: [100, 400],
      spent: 500,
      total: 500,
      left: 0,
    });
    expect(moneySpent(poll, ['d', 'c']).left).to.equal(-200);
  });

  for (const method of ['cumulative', 'quadratic'] as const) {
    it(`of ${method} is within the limits exactly when the contract accepts the ballot`, () => {
      const total = fc.integer({ min: 1, max: 60 });
      const perOption = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined });
      fc.assert(
        fc.property(amounts, total, perOption, (given, sum, most) => {
          const points = most === undefined ? { total: sum } : { total: sum, perOption: most };
          const poll = pollOf(method, { points });
          const within =
            pointsSpent(poll, given).left >= 0 &&
            Object.values(given).every((n) => n <= mostFor(poll));
          expect(checkBallot(poll, pointsBallot(given)).length === 0).to.equal(within);
        }),
      );
    });

    it(`of ${method} offers one more exactly when that is within the limits`, () => {
      fc.assert(
        fc.property(amounts, fc.constantFrom(...ids), (given, id) => {
          const poll = pollOf(method, { points: { total: 20, perOption: 4 } });
          const more = { ...given, [id]: (given[id] ?? 0) + 1 };
          const fits = pointsSpent(poll, more).left >= 0 && (more[id] ?? 0) <= 4;
          expect(affordsOneMore(poll, given, id)).to.equal(fits);
        }),
      );
    });
  }

  it('leaves out options that are given nothing', () => {
    expect(pointsBallot({ a: 0, b: 2 })).to.deep.equal({ points: { b: 2 } });
  });

  it('knows what the next vote takes', () => {
    const poll = pollOf('quadratic', { points: { total: 25 } });
    expect(
      [0, 1, 2, 3].map((votes) => costOf(poll, votes + 1) - costOf(poll, votes)),
    ).to.deep.equal([1, 3, 5, 7]);
  });
});

describe('an amount that is typed', () => {
  it('is read in the digits of any script', () => {
    expect(readAmount(' 12 ')).to.equal(12);
    expect(readAmount('١٢')).to.equal(12);
    expect(readAmount('۹')).to.equal(9);
    expect(readAmount('𝟘')).to.equal(0);
    expect(readAmount('꧑꧐')).to.equal(10);
  });

  it('is nothing where nothing is typed, and no number where there is none', () => {
    expect(readAmount('')).to.equal(0);
    for (const text of ['-1', '1.5', '1,5', 'dua', '1e3', '12345678'])
      expect(readAmount(text)).to.equal(undefined);
  });
});
