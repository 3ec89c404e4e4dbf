import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inOrder, newSeed } from './order.ts';

const options = fc.uniqueArray(fc.string(), { maxLength: 40 });
const seed = fc.nat(2 ** 32 - 1);
const order = fc.constantFrom('fixed', 'rotated', 'random');

describe('the order of options', () => {
  it('is the same whenever the seed is the same', () => {
    fc.assert(
      fc.property(options, order, seed, (ids, kind, n) => {
        expect(inOrder(ids, kind, n)).to.deep.equal(inOrder(ids, kind, n));
      }),
    );
  });

  it('neither loses nor repeats an option, and leaves the definition as it was', () => {
    fc.assert(
      fc.property(options, order, seed, (ids, kind, n) => {
        const before = [...ids];
        expect(inOrder(ids, kind, n).sort()).to.deep.equal([...ids].sort());
        expect(ids).to.deep.equal(before);
      }),
    );
  });

  it('fixed is that of the definition', () => {
    expect(inOrder(['c', 'a', 'b'], 'fixed', 7)).to.deep.equal(['c', 'a', 'b']);
  });

  it('rotated keeps the circle, wherever it begins', () => {
    fc.assert(
      fc.property(seed, (n) => {
        const shown = inOrder(['a', 'b', 'c', 'd'], 'rotated', n).join('');
        expect('abcdabcd').to.include(shown);
      }),
    );
  });

  for (const kind of ['rotated', 'random'] as const) {
    it(`${kind} puts each option first equally often`, () => {
      const first: Record<string, number> = {};
      // Consecutive seeds are the hardest case for a weak generator.
      for (let n = 0; n < 6000; n += 1) {
        const [id = ''] = inOrder(['a', 'b', 'c'], kind, n);
        first[id] = (first[id] ?? 0) + 1;
      }
      // 2000 are expected of each; 5 standard deviations are 183.
      for (const id of ['a', 'b', 'c']) expect(first[id]).to.be.within(1817, 2183);
    });
  }

  it('takes its seed from 32 random bits', () => {
    const seeds = new Set(Array.from({ length: 50 }, newSeed));
    expect(seeds.size).to.be.above(45);
    for (const one of seeds) expect(one).to.be.within(0, 2 ** 32 - 1);
  });
});
