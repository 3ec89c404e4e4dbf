import type { Packed } from '../src/ballots.ts';
import { Profile } from '../src/profile.ts';

/** A small generator of pseudo-random numbers (mulberry32), so that every run counts the same. */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Option ids `o0` to `o19`, for example. */
export const optionIds = (m: number) => Array.from({ length: m }, (_, index) => `o${index}`);

/** A random order of all options into `words`; some options are liked better, so that rounds differ. */
export function shuffle(words: Packed, m: number, next: () => number): Packed {
  for (let index = 0; index < m; index += 1) words[index] = index;
  for (let index = 0; index < m; index += 1) {
    // the lower of two draws: options with a low index are more often near the top
    const pick = index + Math.floor(Math.min(next(), next()) * (m - index));
    const taken = words[pick] ?? 0;
    words[pick] = words[index] ?? 0;
    words[index] = taken;
  }
  return words;
}

/** A profile of `distinct` different full rankings of `m` options. */
export function rankedProfile(distinct: number, m: number, method: Profile['method']): Profile {
  const profile = new Profile(method, optionIds(m));
  const next = numbers(42);
  const words: Packed = [];
  while (profile.interned.size < distinct) profile.addPacked(shuffle(words, m, next), m, 1);
  return profile;
}
