import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RuleValue, Tie } from './types.ts';

/**
 * The order in which a seed prefers options: ascending SHA-256 of `seed:id`, in hex. Whoever has
 * the seed can check it with any tool, e.g. `printf 'seed:id' | sha256sum`. A seed drawn in public
 * after the poll has closed favours nobody.
 */
export function seededOrder(ids: readonly string[], seed: string): string[] {
  const digest = new Map(ids.map((id) => [id, bytesToHex(sha256(utf8ToBytes(`${seed}:${id}`)))]));
  return [...ids].sort((a, b) => ((digest.get(a) ?? '') < (digest.get(b) ?? '') ? -1 : 1));
}

/** Who wins, and the tie that decided or could not decide it. */
export interface Outcome {
  winners: string[];
  tie: Tie | null;
}

/** A tie as results tell it. */
export function tieOf(between: string[], seed: RuleValue): Tie {
  return typeof seed === 'string'
    ? { between, brokenBy: 'seed', seed }
    : { between, brokenBy: null };
}

/**
 * Fills `seats` from groups of equally good options, best first. A group that does not fit is a
 * tie: broken by the seed if there is one, else all of the group are named.
 */
export function fillSeats(
  groups: readonly (readonly string[])[],
  seats: number,
  seed: RuleValue,
): Outcome {
  const winners: string[] = [];
  for (const group of groups) {
    const free = seats - winners.length;
    if (free <= 0) break;
    if (group.length <= free) {
      winners.push(...group);
      continue;
    }
    const tie = tieOf([...group], seed);
    if (typeof seed === 'string') winners.push(...seededOrder(group, seed).slice(0, free));
    else winners.push(...group);
    return { winners, tie };
  }
  return { winners, tie: null };
}

/** Groups ids by equal value, best first. `compare(a, b) < 0` puts a before b. */
export function groupsBy(
  ids: readonly string[],
  compare: (a: number, b: number) => number,
): string[][] {
  const order = ids.map((_, index) => index).sort((a, b) => compare(a, b) || a - b);
  const groups: string[][] = [];
  let previous: number | undefined;
  for (const index of order) {
    const id = ids[index] ?? '';
    const last = groups.at(-1);
    if (last && previous !== undefined && compare(previous, index) === 0) last.push(id);
    else groups.push([id]);
    previous = index;
  }
  return groups;
}

/** Picks one of several tied options (indexes), when nothing in the rules decides. */
export type Choose = (tied: readonly number[]) => number;

/** A {@link Choose} that follows a seed. */
export function chooseBySeed(ids: readonly string[], seed: string): Choose {
  const place = new Map(seededOrder(ids, seed).map((id, index) => [id, index]));
  const at = (index: number) => place.get(ids[index] ?? '') ?? 0;
  return (tied) => tied.reduce((best, index) => (at(index) < at(best) ? index : best));
}

/** How many ways of breaking ties are tried before all of the tied are simply named. */
const LIMIT = 256;

/**
 * Runs a count once for each way in which its ties could be broken ("parallel universes"), so
 * that a tie which changes nothing is not reported, and one which does names everyone it may
 * make win. The first outcome is that of taking the first of the tied each time.
 *
 * @returns The outcomes, and whether all ways were tried within the limit.
 */
export function universes<T>(run: (choose: Choose) => T, limit = LIMIT) {
  const outcomes: T[] = [];
  const todo: number[][] = [[]];
  let complete = true;
  for (let path = todo.pop(); path; path = todo.pop()) {
    if (outcomes.length >= limit) {
      complete = false;
      break;
    }
    const given = path;
    const taken: { pick: number; of: number }[] = [];
    outcomes.push(
      run((tied) => {
        const pick = given[taken.length] ?? 0;
        taken.push({ pick, of: tied.length });
        return tied[pick] ?? 0;
      }),
    );
    for (let depth = given.length; depth < taken.length; depth += 1) {
      const before = taken.slice(0, depth).map((one) => one.pick);
      for (let other = 1; other < (taken[depth]?.of ?? 0); other += 1)
        todo.push([...before, other]);
    }
  }
  return { outcomes, complete };
}

/** Combines the winners of several universes: those of all in the first's order, then the rest. */
export function combine(ids: readonly string[], outcomes: readonly (readonly string[])[]): Outcome {
  const first = outcomes[0] ?? [];
  const always = new Set(first.filter((id) => outcomes.every((one) => one.includes(id))));
  const sometimes = ids.filter((id) => !always.has(id) && outcomes.some((one) => one.includes(id)));
  if (sometimes.length === 0) return { winners: [...first], tie: null };
  return {
    winners: [...first.filter((id) => always.has(id)), ...sometimes],
    tie: { between: sometimes, brokenBy: null },
  };
}

/**
 * A budget's tie may be about one project alone: whether it is bought hangs on who comes before it. Then those that
 * stood equal with it are named too, for nobody ties with themselves.
 *
 * @param decided - Groups of options (indexes) between which a choice had to be made, in any of the ways.
 */
export function withEquals(
  ids: readonly string[],
  decided: readonly (readonly number[])[],
  outcome: Outcome,
): Outcome {
  const [only, ...others] = outcome.tie?.between ?? [];
  if (only === undefined || others.length > 0) return outcome;
  const its = decided.filter((group) => group.includes(ids.indexOf(only)));
  const equal = new Set((its.length > 0 ? its : decided).flat());
  const between = ids.filter((id, index) => id === only || equal.has(index));
  return { ...outcome, tie: { between, brokenBy: null } };
}
