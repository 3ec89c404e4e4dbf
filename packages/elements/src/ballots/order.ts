import type { PollActivity } from '@suara/contract';

type Order = PollActivity['poll']['order'];

/**
 * A seed for {@link inOrder}: 32 random bits. It is drawn for the page and for nothing else, so that the order in
 * which a person saw the options can't be traced to their submission.
 */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** Uniform numbers from 0 up to 1 out of a seed: T. Ettinger's mulberry32. Good for shuffling, not for secrets. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The options in the order in which one person sees them; the same seed always gives the same order.
 *
 * @param order - `fixed`: as the agency wrote them. `rotated`: the same circle, begun at another option, so that each
 * comes first equally often. `random`: every order equally likely (Durstenfeld's form of the Fisher-Yates shuffle).
 */
export function inOrder<T>(options: readonly T[], order: Order, seed: number): T[] {
  const shown = [...options];
  const next = numbersFrom(seed);
  if (order === 'rotated') {
    const first = Math.floor(next() * shown.length);
    return [...shown.slice(first), ...shown.slice(0, first)];
  }
  if (order === 'random') {
    for (let i = shown.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [shown[i], shown[j]] = [shown[j] as T, shown[i] as T];
    }
  }
  return shown;
}

/** {@link inOrder}, with a seed drawn once, so that the order stays. */
export type Ordering = <T>(options: readonly T[], order: Order) => T[];

/** An order for one person. */
export function newOrdering(): Ordering {
  const seed = newSeed();
  return (options, order) => inOrder(options, order, seed);
}
