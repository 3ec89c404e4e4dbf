// People send, change and take back over networks that lose, delay, double, overtake, cut, commit and hang up, from
// tabs that die. First on a simulated clock against the server's code, then in real time against its process.
// N and REAL set how many submissions, SEED which world; the last line is the outcome as JSON.
import fc from 'fast-check';
import { nothing, type Count } from '../../packages/client/test/people.ts';
import { plan, run, wrong } from '../../packages/client/test/world.ts';
import { inRealTime } from './client/real-time.ts';

const wanted = Number(process.env['N'] ?? 100_000);
const wantedReal = Number(process.env['REAL'] ?? 2000);
const seed = Number(process.env['SEED'] ?? 20_261_124);
const peopleTogether = 250;

const add = (sum: Count, more: Count) => {
  for (const key of Object.keys(sum) as (keyof Count)[]) sum[key] += more[key];
};
const clean = (count: Count) => Object.values(wrong(count)).every((n) => n === 0);

/** Worlds one after another; the first that goes wrong is made as small as it can be, and shown. */
async function simulated(submissions: number) {
  const sum = nothing();
  const seen: Record<string, number> = {};
  for (let round = 0; sum.submissions < submissions; round += 1) {
    const property = fc.asyncProperty(plan(peopleTogether), async (world) => {
      const { count, seen: weather } = await run(world);
      add(sum, count);
      for (const [name, n] of Object.entries(weather)) seen[name] = (seen[name] ?? 0) + n;
      return clean(count);
    });
    const { failed, counterexample } = await fc.check(property, { numRuns: 1, seed: seed + round });
    if (failed) {
      console.error('A small world that goes wrong:', JSON.stringify(counterexample));
      break;
    }
  }
  return { count: sum, seen };
}

const troubles = (seen: Record<string, number> = {}) =>
  Object.entries(seen).flatMap(([kind, n]) => (kind === 'none' ? [] : [n]));

const began = Date.now();
const first = await simulated(wanted);
console.error('simulated', JSON.stringify(first));
const second = wantedReal > 0 ? await inRealTime(wantedReal, seed) : undefined;
if (second) console.error('in real time', JSON.stringify(second));
const all = nothing();
add(all, first.count);
if (second) add(all, second.count);
const { submissions, confirmed, tabsKilled, ...violations } = all;
console.log(
  JSON.stringify({
    name: 'client',
    submissions,
    simulated: first.count.submissions,
    realTime: second?.count.submissions ?? 0,
    confirmed,
    tabsKilled,
    serverKills: second?.kills ?? 0,
    faults: [...Object.values(first.seen), ...troubles(second?.seen)].reduce(
      (sum, n) => sum + n,
      0,
    ),
    ...violations,
    seed,
    seconds: Math.round((Date.now() - began) / 1000),
  }),
);
process.exitCode = clean(all) && first.count.submissions >= wanted ? 0 : 1;
