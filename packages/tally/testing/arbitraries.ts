import fc from 'fast-check';
import type { Ballot, Method, RuleValue } from '../src/index.ts';
import { ballotShape, ruleSpecs } from '../src/index.ts';

/** Runs of a property: few when mutants are tried, since each mutant runs all of them. */
export const runs = (usual: number): { numRuns: number; seed: number } => ({
  numRuns: Number(process.env['SUARA_PROPERTY_RUNS'] ?? usual),
  seed: 20261124,
});

const letters = [...'abcdefgh'];

/** Some options, in an order that is not alphabetical. */
export const someIds = fc
  .integer({ min: 1, max: 6 })
  .chain((m) => fc.shuffledSubarray(letters, { minLength: m, maxLength: m }));

const rankingOf = (ids: readonly string[]) =>
  fc
    .tuple(fc.shuffledSubarray([...ids]), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }))
    .map(([order, tied]) => {
      const ranking: string[][] = [];
      order.forEach((id, place) => {
        const last = ranking.at(-1);
        if (last && tied[place]) last.push(id);
        else ranking.push([id]);
      });
      return { ranking };
    });

const strictOf = (ids: readonly string[]) =>
  fc.shuffledSubarray([...ids]).map((order) => ({ ranking: order.map((id) => [id]) }));

/** Rankings as people really leave them: with gaps and repeats. */
const roughOf = (ids: readonly string[]) =>
  fc
    .array(fc.array(fc.constantFrom(...ids), { maxLength: 2 }), { maxLength: 5 })
    .map((ranking) => ({ ranking }));

const recordOf = (ids: readonly string[], values: fc.Arbitrary<number>) =>
  fc.dictionary(fc.constantFrom(...ids), values, { noNullPrototype: true });

/** A ballot of the method over these options; most are valid. */
export function ballotOf(method: Method, ids: readonly string[]): fc.Arbitrary<Ballot> {
  const shape = ballotShape[method];
  if (shape === 'choice') {
    const max = method === 'plurality' ? Math.min(2, ids.length) : ids.length;
    return fc.shuffledSubarray([...ids], { maxLength: max }).map((choice) => ({ choice }));
  }
  if (shape === 'ranking') {
    return fc.oneof(
      { weight: 3, arbitrary: strictOf(ids) },
      { weight: 2, arbitrary: rankingOf(ids) },
      { weight: 1, arbitrary: roughOf(ids) },
    );
  }
  if (shape === 'votes') {
    const votes = recordOf(ids, fc.constantFrom(-1, 0, 1));
    return votes.map((record) => ({ votes: record as Record<string, -1 | 0 | 1> }));
  }
  const values = fc.integer({ min: method === 'score' ? 0 : -1, max: 6 });
  return recordOf(ids, values).map((record) => ({ [shape]: record }) as Ballot);
}

/** Only full or cut-off strict rankings. */
export const strictBallotsOf = (ids: readonly string[], maxLength = 30) =>
  fc.array(strictOf(ids), { maxLength });

/** Rules of the method, each drawn from its values. */
function rulesFor(method: Method): fc.Arbitrary<Record<string, RuleValue>> {
  const drawn: Record<string, fc.Arbitrary<RuleValue>> = {};
  for (const [name, spec] of Object.entries(ruleSpecs[method])) {
    if (spec.values) drawn[name] = fc.constantFrom(...spec.values);
    else if (spec.text) drawn[name] = fc.constantFrom(null, null, 'lot');
  }
  return fc.record(drawn);
}

/** A poll of the method with some rules, and ballots for it. */
export const pollWith = (method: Method, maxLength = 25) =>
  someIds.chain((ids) =>
    fc.record({
      poll: fc.record({
        method: fc.constant(method),
        options: fc.tuple(
          ...ids.map((id) => fc.integer({ min: 0, max: 9 }).map((cost) => ({ id, cost }))),
        ),
        rules: rulesFor(method),
        seats: fc.integer({ min: 1, max: 3 }),
        budget: fc.integer({ min: 0, max: 20 }),
        points: fc.constant({ total: 9, perOption: 6 }),
      }),
      ballots: fc.array(ballotOf(method, ids), { maxLength }),
    }),
  );

/** Every method. */
export const methods = Object.keys(ballotShape) as Method[];
