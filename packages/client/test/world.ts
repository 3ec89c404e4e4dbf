// Many people at once, in a world made from a seed: the same seed, the same world.
import fc from 'fast-check';
import { clientOf, endpoint, openServer } from './backend.ts';
import { live, nothing, person, settle, type Act, type Count } from './people.ts';
import { chance, VirtualTime } from './virtual.ts';
import { through, type Weather } from './weather.ts';

export interface Plan {
  seed: number;
  people: Act[][];
}

export const plan = (size: number): fc.Arbitrary<Plan> =>
  fc.record({
    seed: fc.integer(),
    people: fc.array(person, { minLength: 1, maxLength: size, size: 'max' }),
  });

/** Runs a world to its end: everyone confirmed, every late request arrived. */
export async function run({ seed, people }: Plan): Promise<{ count: Count; seen: Weather }> {
  const time = new VirtualTime();
  const random = chance(seed);
  const count = nothing();
  const seen: Weather = {};
  const server = await openServer();
  Object.defineProperty(server.clock, 'now', { get: () => new Date(time.now) });
  const fetch = through(server.handler, { time, random, seen });
  const client = clientOf(server.handler);
  const activity = await client.activity('pengaduan');
  await client.prepare();
  const { store } = server;
  const world = { endpoint, store, time, again: 60_000, fetch, random, activity, count };
  const lives = people.map((acts, i) => live(world, `p${i}`, acts));
  const said = await time.until(Promise.all(lives));
  await time.drain();
  await settle(world, said.flat());
  await server.close();
  return { count, seen };
}

/** What of a count must be nothing. */
export const wrong = ({ submissions: _, confirmed: __, tabsKilled: ___, ...rest }: Count) => rest;
