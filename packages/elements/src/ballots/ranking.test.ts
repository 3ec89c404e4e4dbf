import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  add,
  moveDown,
  moveTo,
  moveUp,
  rankedOf,
  rankingBallot,
  remove,
  type Ranked,
} from './ranking.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const id = fc.constantFrom(...ids, 'unknown');
const act: fc.Arbitrary<(ranked: Ranked) => Ranked> = fc.oneof(
  id.map((one) => (ranked: Ranked) => add(ranked, one, 4)),
  id.map((one) => (ranked: Ranked) => remove(ranked, one)),
  id.map((one) => (ranked: Ranked) => moveUp(ranked, one)),
  id.map((one) => (ranked: Ranked) => moveDown(ranked, one)),
  fc.tuple(id, fc.integer({ min: -9, max: 9 })).map(
    ([one, to]) =>
      (ranked: Ranked) =>
        moveTo(ranked, one, to),
  ),
);

describe('a ranking', () => {
  it('never holds an option twice, nor more than it may, whatever is done to it', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const ranked = acts.reduce<Ranked>((now, one) => one(now), []);
        expect(new Set(ranked).size).to.equal(ranked.length);
        expect(ranked.length).to.be.at.most(4);
      }),
    );
  });

  it('keeps the same options, and the order of the others, when one moves', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids),
        id,
        fc.integer({ min: -9, max: 9 }),
        (ranked, one, to) => {
          const moved = moveTo(ranked, one, to);
          expect([...moved].sort()).to.deep.equal([...ranked].sort());
          expect(remove(moved, one)).to.deep.equal(remove(ranked, one));
        },
      ),
    );
  });

  it('moves an option to the place that was asked for, or to the end that is nearest', () => {
    expect(moveTo(['a', 'b', 'c'], 'c', 0)).to.deep.equal(['c', 'a', 'b']);
    expect(moveTo(['a', 'b', 'c'], 'a', 99)).to.deep.equal(['b', 'c', 'a']);
    expect(moveTo(['a', 'b', 'c'], 'b', -5)).to.deep.equal(['b', 'a', 'c']);
  });

  it('stays as it is when the first goes up, the last goes down, or a stranger moves', () => {
    const ranked = ['a', 'b'];
    expect(moveUp(ranked, 'a')).to.equal(ranked);
    expect(moveDown(ranked, 'b')).to.equal(ranked);
    expect(moveUp(ranked, 'x')).to.equal(ranked);
    expect(moveDown(ranked, 'x')).to.equal(ranked);
  });

  it('becomes a ballot without ties, and comes back from it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), (ranked) => {
        expect(rankedOf(rankingBallot(ranked), ids)).to.deep.equal(ranked);
      }),
    );
    expect(rankingBallot(['b', 'a'])).to.deep.equal({ ranking: [['b'], ['a']] });
    expect(rankingBallot([])).to.deep.equal({ ranking: [] });
  });

  it('shows a kept ballot with ties one after another, without options that are gone', () => {
    expect(
      rankedOf(
        {
          ranking: [
            ['b', 'gone'],
            ['a', 'b'],
          ],
        },
        ids,
      ),
    ).to.deep.equal(['b', 'a']);
  });
});
