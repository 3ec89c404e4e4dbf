import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ballotOf, methods, pollWith, runs } from '../testing/arbitraries.ts';

import { contribution, count, isAdditive, profileOf, resultsFromTotals } from './index.ts';
import type { Ballot, PollDefinition, Totals } from './index.ts';

const someMethod = fc.constantFrom(...methods);
const recount = (poll: PollDefinition, ballots: readonly Ballot[]) =>
  count(poll, profileOf(poll, ballots));

test('a profile that ballots come to and go from gives what a recount of the rest gives', () => {
  const history = someMethod.chain((method) =>
    fc.tuple(pollWith(method), fc.infiniteStream(fc.boolean())),
  );
  fc.assert(
    fc.property(history, ([{ poll, ballots }, coin]) => {
      const flips = coin[Symbol.iterator]();
      const profile = profileOf(poll);
      const kept: Ballot[] = [];
      for (const ballot of ballots) {
        profile.add(ballot);
        // reading in between makes the profile keep running totals from then on
        if (flips.next().value) count(poll, profile);
        if (flips.next().value) kept.push(ballot);
        else profile.add(ballot, -1);
      }
      assert.deepEqual(count(poll, profile), recount(poll, kept));
    }),
    runs(400),
  );
});

test('sums of contributions give what the profile gives, and are whole numbers', () => {
  const additive = fc
    .constantFrom(...methods.filter(isAdditive))
    .chain((method) => pollWith(method));
  fc.assert(
    fc.property(additive, ({ poll, ballots }) => {
      const totals: Totals = {};
      for (const ballot of ballots) {
        for (const [name, value] of Object.entries(contribution(poll, ballot))) {
          assert.ok(Number.isInteger(value) && value !== 0);
          totals[name] = (totals[name] ?? 0) + value;
        }
      }
      assert.deepEqual(resultsFromTotals(poll, totals), recount(poll, ballots));
    }),
    runs(400),
  );
});

test('the order of ballots makes no difference', () => {
  const shuffled = someMethod.chain((method) =>
    pollWith(method).chain(({ poll, ballots }) =>
      fc
        .shuffledSubarray(ballots, { minLength: ballots.length })
        .map((other) => ({ poll, ballots, other })),
    ),
  );
  fc.assert(
    fc.property(shuffled, ({ poll, ballots, other }) => {
      assert.deepEqual(recount(poll, other), recount(poll, ballots));
    }),
    runs(300),
  );
});

test('counts are whole and add up to n', () => {
  fc.assert(
    fc.property(
      someMethod.chain((method) => pollWith(method)),
      ({ poll, ballots }) => {
        const { n, blank, invalid, reasons, winners } = recount(poll, ballots);
        assert.equal(n, ballots.length);
        assert.ok(blank + invalid <= n);
        assert.equal(
          Object.values(reasons).reduce((a, b) => a + b, 0),
          invalid,
        );
        assert.equal(new Set(winners).size, winners.length);
        assert.equal(winners.length === 0 || blank + invalid < n, true);
      },
    ),
    runs(300),
  );
});

/** The same ballot with every option renamed. */
const renamed = (ballot: Ballot, name: (id: string) => string): Ballot =>
  JSON.parse(
    JSON.stringify(ballot).replaceAll(/"([a-h])"/g, (_, id: string) => `"${name(id)}"`),
  ) as Ballot;

test('no option is favoured: renaming them renames the winners', () => {
  const both = someMethod.chain((method) =>
    pollWith(method).chain(({ poll, ballots }) => {
      const ids = poll.options.map((option) => option.id);
      return fc
        .shuffledSubarray(ids, { minLength: ids.length })
        .map((names) => ({ poll, ballots, name: (id: string) => names[ids.indexOf(id)] ?? '' }));
    }),
  );
  fc.assert(
    fc.property(both, ({ poll, ballots, name }) => {
      const { seed: _, ...rules } = poll.rules ?? {};
      const open = { ...poll, rules };
      const options = poll.options.map((option) => ({ ...option, id: name(option.id) }));
      const other = recount(
        { ...open, options },
        ballots.map((ballot) => renamed(ballot, name)),
      );
      assert.deepEqual(
        other.winners.toSorted(),
        recount(open, ballots).winners.map(name).toSorted(),
      );
    }),
    runs(300),
  );
});

test('a seed makes an unbroken tie into one of the outcomes it named', () => {
  fc.assert(
    fc.property(
      someMethod.chain((method) => pollWith(method)),
      ({ poll, ballots }) => {
        const { seed: _, ...rules } = poll.rules ?? {};
        const open = recount({ ...poll, rules }, ballots);
        const broken = recount(
          { ...poll, rules: { ...rules, ...(poll.method !== 'statements' && { seed: 's' }) } },
          ballots,
        );
        assert.ok(broken.winners.every((id) => open.winners.includes(id)));
        if (!open.tie) assert.deepEqual(broken.winners.toSorted(), open.winners.toSorted());
        else assert.ok(broken.winners.length <= open.winners.length);
      },
    ),
    runs(300),
  );
});

test('a tie that a seed broke is named exactly where the winners depend on it', () => {
  const seeded = methods.filter((method) => method !== 'statements');
  fc.assert(
    fc.property(
      fc.constantFrom(...seeded).chain((method) => pollWith(method)),
      fc.array(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
      ({ poll, ballots }, seeds) => {
        const { seed: _, ...rules } = poll.rules ?? {};
        const open = recount({ ...poll, rules }, ballots);
        const drawn = seeds.map((seed) => recount({ ...poll, rules: { ...rules, seed } }, ballots));
        for (const [i, { tie }] of drawn.entries()) {
          assert.deepEqual(
            tie,
            open.tie && { between: open.tie.between, brokenBy: 'seed', seed: seeds[i] },
          );
        }
        const sets = new Set(drawn.map(({ winners }) => winners.toSorted().join()));
        if (!open.tie) assert.equal(sets.size, 1);
      },
    ),
    runs(300),
  );
});

test('who stood equal at a step stood equal there by its figures', () => {
  const stepwise = ['instant-runoff', 'stv', 'greedy-budget', 'equal-shares'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...stepwise).chain((method) => pollWith(method)),
      ({ poll, ballots }) => {
        const { rounds = [], options } = recount(poll, ballots);
        for (const round of rounds) {
          if (round.type === 'lock' || !round.tied) continue;
          const { tied } = round;
          assert.ok(tied.length > 1);
          if (round.type === 'purchase') {
            assert.ok(tied.includes(round.project));
            assert.ok(tied.every((id) => options.some((option) => option.id === id)));
          } else {
            const of = (id: string) => round.tallies.find((one) => one.id === id)?.votes;
            assert.ok(
              tied.every((id) => tied.some((other) => other !== id && of(other) === of(id))),
            );
          }
        }
      },
    ),
    runs(300),
  );
});

test('ballots of another method are malformed for every method', () => {
  const both = fc
    .tuple(someMethod, someMethod)
    .chain(([method, other]) =>
      fc.tuple(pollWith(method), fc.array(ballotOf(other, ['a', 'b']), { maxLength: 5 })),
    );
  fc.assert(
    fc.property(both, ([{ poll }, ballots]) => {
      const result = recount(poll, ballots);
      assert.equal(result.n, ballots.length);
    }),
    runs(100),
  );
});
