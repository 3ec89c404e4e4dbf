import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { runs } from '../../testing/arbitraries.ts';
import { equalShares, type Budgeting } from './equal-shares.ts';
import { exact, quick, TooClose } from './fractions.ts';

test('fractions are exact', () => {
  const third = exact.ratio(1, 3);
  assert.equal(exact.compare(exact.add(third, exact.add(third, third)), exact.ratio(1, 1)), 0);
  assert.deepEqual(exact.ratio(6, 4), { over: 3n, under: 2n });
  assert.deepEqual(exact.subtract(third, exact.ratio(1, 2)), { over: -1n, under: 6n });
  assert.deepEqual(exact.times(third, 6), { over: 2n, under: 1n });
  assert.deepEqual(exact.dividedBy(third, 2), { over: 1n, under: 6n });
  assert.equal(exact.compare(third, exact.ratio(1, 2)), -1);
  assert.equal(exact.compare(exact.ratio(1, 2), third), 1);
  assert.equal(exact.toNumber(exact.ratio(7, 2)), 3.5);
});

test('doubles that are too close do not decide', () => {
  assert.throws(() => quick.compare(1, 1), TooClose);
  assert.throws(() => quick.compare(1, 1 + 1e-10), TooClose);
  assert.ok(quick.compare(1, 1.001) < 0 && quick.compare(2, 1) > 0);
  assert.equal(quick.compare(0, 0), 0);
  assert.ok(quick.compare(0, 1) < 0);
});

/** The definition again, in fractions of bigint, trying every project each time; ties to the first. */
function slowShares({ projects, groups, budget: money }: Budgeting): number[] {
  const voters = groups.flatMap(({ choice, voters: of }) =>
    Array.from({ length: of }, () => choice),
  );
  let unit = 1n;
  for (let factor = 1n; factor <= 18n; factor += 1n) unit *= factor;
  unit **= BigInt(projects.length + 1);
  const left = voters.map(() => (BigInt(money) * unit) / BigInt(voters.length));
  const bought: number[] = [];
  for (;;) {
    let best: { index: number; most: bigint } | undefined;
    projects.forEach(({ cost }, index) => {
      const able = voters.flatMap((choice, voter) =>
        choice.includes(index) ? [left[voter] ?? 0n] : [],
      );
      if (bought.includes(index) || able.length === 0) return;
      const poorestFirst = able.toSorted((a, b) => (a < b ? -1 : 1));
      let open = BigInt(cost) * unit;
      for (const [place, has] of poorestFirst.entries()) {
        const most = open / BigInt(poorestFirst.length - place);
        if (most <= has) {
          if (!best || most * BigInt(projects[best.index]?.cost ?? 1) < best.most * BigInt(cost)) {
            best = { index, most };
          }
          return;
        }
        open -= has;
      }
    });
    if (!best) return bought;
    const { index, most } = best;
    bought.push(index);
    voters.forEach((choice, voter) => {
      if (!choice.includes(index)) return;
      const has = left[voter] ?? 0n;
      left[voter] = has < most ? 0n : has - most;
    });
  }
}

test('equal shares buys what a second implementation buys', () => {
  const given = fc.record({
    costs: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 3, maxLength: 6 }),
    votes: fc.array(
      fc.record({
        choice: fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1 }),
        voters: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 3, maxLength: 6 },
    ),
    budget: fc.integer({ min: 10, max: 40 }),
  });
  fc.assert(
    fc.property(given, ({ costs, votes, budget: money }) => {
      const groups = votes.map(({ choice, voters }) => ({
        choice: choice.filter((index) => index < costs.length),
        voters,
      }));
      const projects = costs.map((cost, index) => {
        const wanting = groups.filter(({ choice }) => choice.includes(index));
        const supporters = wanting.reduce((sum, { voters }) => sum + voters, 0);
        return { id: String(index), cost, supporters };
      });
      const all: Budgeting = { projects, groups, budget: money, rules: { completion: 'none' } };
      const { bought } = equalShares(all, ([first = 0]) => first);
      assert.deepEqual(bought, slowShares(all));
    }),
    runs(300),
  );
});
