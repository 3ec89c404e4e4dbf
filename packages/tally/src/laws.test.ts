import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pollWith, runs, someIds, strictBallotsOf } from '../testing/arbitraries.ts';
import * as naive from '../testing/naive.ts';
import { count, profileOf } from './index.ts';
import type { Ballot, Method, PollDefinition } from './index.ts';

const ranked: Method[] = ['borda', 'instant-runoff', 'stv', 'schulze', 'ranked-pairs'];
const recount = (poll: PollDefinition, ballots: readonly Ballot[]) =>
  count(poll, profileOf(poll, ballots));

/** Full or cut-off strict rankings of some options. */
const elections = someIds.chain((ids) =>
  strictBallotsOf(ids).map((ballots) => ({
    ids,
    ballots,
    strict: ballots.map((one) => one.ranking.flat()),
  })),
);
const winnersOf = (
  method: Method,
  ids: readonly string[],
  ballots: readonly Ballot[],
  rules = {},
) => recount({ method, options: ids.map((id) => ({ id })), rules }, ballots).winners;

test('instant-runoff, Schulze and Borda agree with second implementations', () => {
  fc.assert(
    fc.property(elections, ({ ids, ballots, strict }) => {
      const filled = strict.filter((ballot) => ballot.length > 0);
      if (filled.length === 0) return;
      assert.deepEqual(
        new Set(winnersOf('instant-runoff', ids, ballots)),
        naive.runoffWinners(filled, ids),
      );
      assert.deepEqual(winnersOf('schulze', ids, ballots), naive.schulzeWinners(filled, ids));
      const points = ids.map((id) => naive.bordaPoints(filled, ids, id));
      const best = ids.filter((_, place) => points[place] === Math.max(...points));
      assert.deepEqual(winnersOf('borda', ids, ballots), best);
    }),
    runs(200),
  );
});

test('Schulze and ranked pairs elect who beats every other, and never who loses to every other', () => {
  fc.assert(
    fc.property(
      elections,
      fc.constantFrom('winning-votes', 'margins'),
      ({ ids, ballots, strict }, strength) => {
        const best = naive.condorcetWinner(strict, ids);
        const worst = naive.condorcetLoser(strict, ids);
        if (!strict.some((ballot) => ballot.length > 0) || ids.length < 2) return;
        for (const method of ['schulze', 'ranked-pairs'] as const) {
          const winners = winnersOf(method, ids, ballots, { strength });
          if (best !== undefined) assert.deepEqual(winners, [best]);
          if (worst !== undefined) assert.ok(!winners.includes(worst));
        }
      },
    ),
    runs(200),
  );
});

test('a majority for one option wins by every method that promises it', () => {
  const majority = someIds.chain((ids) =>
    fc.tuple(strictBallotsOf(ids, 8), strictBallotsOf(ids, 8)).map(([own, others]) => {
      const [first = ''] = ids;
      const mine = own.map(({ ranking }) => ({
        ranking: [[first], ...ranking.filter(([id]) => id !== first)],
      }));
      return {
        ids,
        first,
        ballots: [...mine, { ranking: [[first]] }, ...others.slice(0, mine.length)],
      };
    }),
  );
  fc.assert(
    fc.property(majority, ({ ids, first, ballots }) => {
      for (const method of ranked.filter((one) => one !== 'borda')) {
        assert.deepEqual(winnersOf(method, ids, ballots), [first]);
      }
    }),
    runs(150),
  );
});

test('more support never takes a win away: plurality, approval, score, Borda, Schulze, ranked pairs', () => {
  const raised = elections
    .filter(({ ballots }) => ballots.length > 0)
    .chain((election) =>
      fc.nat({ max: election.ballots.length - 1 }).map((at) => ({ ...election, at })),
    );
  fc.assert(
    fc.property(raised, ({ ids, ballots, at }) => {
      for (const method of ['borda', 'schulze', 'ranked-pairs'] as const) {
        const before = winnersOf(method, ids, ballots);
        if (before.length !== 1) continue;
        const [winner = ''] = before;
        const up = ballots.map(({ ranking }, place) =>
          place === at
            ? { ranking: [[winner], ...ranking.filter(([id]) => id !== winner)] }
            : { ranking },
        );
        assert.deepEqual(winnersOf(method, ids, up), before);
      }
      const approvals = ballots.map(({ ranking }) => ({ choice: ranking.flat() }));
      const [winner] = winnersOf('approval', ids, approvals);
      if (winner === undefined) return;
      const more = [...approvals, { choice: [winner] }];
      assert.deepEqual(winnersOf('approval', ids, more), [winner]);
    }),
    runs(150),
  );
});

test('STV fills its seats, and its votes never grow', () => {
  const some = elections.chain((election) =>
    fc.integer({ min: 1, max: 4 }).map((seats) => ({ ...election, seats })),
  );
  fc.assert(
    fc.property(some, ({ ids, ballots, strict, seats }) => {
      const poll = {
        method: 'stv',
        options: ids.map((id) => ({ id })),
        seats,
        rules: { seed: 's' },
      } as const;
      const { winners, rounds = [] } = recount(poll, ballots);
      const valid = strict.filter((ballot) => ballot.length > 0).length;
      if (valid === 0) return;
      assert.equal(winners.length, Math.min(seats, ids.length));
      for (const round of rounds) {
        if (round.type !== 'round') continue;
        const sum = round.tallies.reduce((total, { votes }) => total + votes, 0);
        assert.ok(Math.abs(sum + round.exhausted - valid) < 1e-6);
        const moved = round.transfers.reduce((total, { votes }) => total + votes, 0);
        assert.ok(moved <= valid);
      }
    }),
    runs(200),
  );
});

test('a solid majority for the seats gets its share by STV', () => {
  // q ballots more than half rank a and b before all others: one of 1, two of 3 seats
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 5 }), (mine, theirs) => {
      const others = Math.min(theirs, mine * 2 - 1);
      const options = [...'abcd'].map((id) => ({ id }));
      const ballots: Ballot[] = [
        ...Array.from({ length: mine }, () => ({ ranking: [['a'], ['b']] })),
        ...Array.from({ length: others }, () => ({ ranking: [['c'], ['d']] })),
      ];
      const { winners } = recount(
        { method: 'stv', options, seats: 1, rules: { seed: 's' } },
        ballots,
      );
      if (mine > others) assert.deepEqual(winners, ['a']);
    }),
    runs(50),
  );
});

test('budgets are never overspent', () => {
  const budgets = fc.constantFrom('greedy-budget' as const, 'equal-shares' as const);
  fc.assert(
    fc.property(
      budgets.chain((method) => pollWith(method, 12)),
      ({ poll, ballots }) => {
        const seeded = { ...poll, rules: { ...poll.rules, seed: 's' } };
        const { winners, rounds = [] } = recount(seeded, ballots);
        const cost = (id: string) => poll.options.find((option) => option.id === id)?.cost ?? 0;
        const spent = winners.reduce((sum, id) => sum + cost(id), 0);
        assert.ok(spent <= (poll.budget ?? 0));
        const bought = rounds.filter((round) => round.type === 'purchase' && round.bought);
        assert.equal(bought.length, winners.length);
        if (poll.method === 'equal-shares' && poll.rules?.['completion'] === 'none') return;
        const last = rounds.at(-1);
        if (last?.type === 'purchase') assert.equal(last.remaining, (poll.budget ?? 0) - spent);
      },
    ),
    runs(200),
  );
});
