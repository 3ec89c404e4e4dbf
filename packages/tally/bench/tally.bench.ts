/**
 * How long counting takes: a million distinct rankings over twenty options in memory and from a
 * file, ballots that come one at a time, and the same work by @node-core/caritat. Seconds on the
 * wall, the best of three, and of processor time beside them, because other work may be going on.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { count, Profile, type Method } from '../src/index.ts';
import { numbers, optionIds, rankedProfile, shuffle } from './ballots.ts';
import { countFromFile } from './file.ts';

const BALLOTS = Number(process.env['SUARA_BENCH_BALLOTS'] ?? 1_000_000);
const OPTIONS = 20;

interface Timing {
  seconds: number;
  processor: number;
}

/** The best of three runs. */
function time(work: () => void): Timing {
  let best: Timing = { seconds: Infinity, processor: Infinity };
  for (let round = 0; round < 3; round += 1) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    work();
    const processor = process.cpuUsage(before).user / 1e6;
    const seconds = (performance.now() - started) / 1000;
    if (seconds < best.seconds) best = { seconds, processor };
  }
  return best;
}

const pollOf = (profile: Profile) => ({
  method: profile.method,
  options: profile.ids.map((id) => ({ id })),
  seats: profile.method === 'stv' ? 5 : 1,
});

/** The first choice, or the upper half, of each ranking, as a profile of choices. */
function choices(ranked: Profile, method: 'plurality' | 'approval'): Profile {
  const profile = new Profile(method, ranked.ids);
  const { words, starts, size } = ranked.interned;
  const length = method === 'plurality' ? 1 : OPTIONS / 2;
  for (let slot = 0; slot < size; slot += 1) {
    const start = starts[slot] ?? 0;
    profile.addPacked(words.subarray(start, start + length).toSorted(), length, 1);
  }
  return profile;
}

function inMemory(): Record<string, Timing> {
  const timings: Record<string, Timing> = {};
  const ranked = rankedProfile(BALLOTS, OPTIONS, 'borda');
  const measure = (profile: Profile) => {
    timings[profile.method] = time(() => {
      profile.running = undefined; // as if counted for the first time
      count(pollOf(profile), profile);
    });
  };
  measure(ranked);
  for (const method of ['plurality', 'approval'] as const) measure(choices(ranked, method));
  for (const method of ['instant-runoff', 'stv', 'schulze', 'ranked-pairs'] as const) {
    measure(rankedProfile(BALLOTS, OPTIONS, method));
  }
  return timings;
}

/** Microseconds for a ballot to come and the result to be read, with few and with many in the profile. */
function oneMore(method: Method): { few: number; many: number } {
  const micros = (held: number) => {
    const profile = rankedProfile(held, OPTIONS, method);
    const poll = pollOf(profile);
    count(poll, profile);
    const next = numbers(3);
    const words: number[] = [];
    const times = 500;
    const { seconds } = time(() => {
      for (let round = 0; round < times; round += 1) {
        profile.addPacked(shuffle(words, OPTIONS, next), OPTIONS, 1);
        count(poll, profile);
      }
    });
    return Math.round((seconds / times) * 1e6);
  };
  return { few: micros(1000), many: micros(Math.min(BALLOTS, 200_000)) };
}

/** Pairwise victories of 20 000 ballots: the work that caritat's Condorcet does, too. */
async function besideCaritat() {
  const ballots = Math.min(BALLOTS, 20_000);
  const profile = rankedProfile(ballots, OPTIONS, 'schulze');
  const { words, starts } = profile.interned;
  const votes = Array.from({ length: ballots }, (_, voter) => {
    const order = [...words.subarray(starts[voter], starts[voter + 1])];
    const preferences = new Map(order.map((word, place) => [`o${word}`, OPTIONS - place]));
    return { voter: { id: String(voter) }, preferences };
  });
  const root = dirname(createRequire(import.meta.url).resolve('@node-core/caritat/package.json'));
  const path = join(root, 'dist', 'votingMethods', 'CondorcetResult.js');
  const { default: Condorcet } = (await import(pathToFileURL(path).href)) as {
    default: new (...args: unknown[]) => object;
  };
  const ours = time(() => {
    profile.running = undefined;
    count(pollOf(profile), profile);
  });
  const theirs = time(() => {
    new Condorcet(null, optionIds(OPTIONS), 'bench', votes, {});
  });
  return { ballots, ours, caritat: theirs };
}

/** Measures everything and gives the figures. */
export async function run(): Promise<object> {
  return {
    ballots: BALLOTS,
    options: OPTIONS,
    memory: inMemory(),
    file: {
      borda: countFromFile('soc', BALLOTS, OPTIONS, 'borda'),
      'instant-runoff': countFromFile('soc', BALLOTS, OPTIONS, 'instant-runoff'),
      schulze: countFromFile('soc', BALLOTS, OPTIONS, 'schulze'),
      'borda, CSV': countFromFile('csv', BALLOTS, OPTIONS, 'borda'),
      'instant-runoff, CSV': countFromFile('csv', BALLOTS, OPTIONS, 'instant-runoff'),
    },
    oneMoreBallot: { borda: oneMore('borda'), schulze: oneMore('schulze') },
    pairwise: await besideCaritat(),
  };
}

if (import.meta.main) {
  const figures = await run();
  for (const [name, of] of Object.entries(figures)) {
    process.stdout.write(`${name}: ${JSON.stringify(of)}\n`);
  }
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
