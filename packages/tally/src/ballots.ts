import { TallyError } from './errors.ts';
import type { Ballot, InvalidReason, Method } from './types.ts';

/** The property that a ballot has, by method. The contract's `ballotKeyOf` says the same. */
export const ballotShape: Readonly<
  Record<Method, 'choice' | 'ranking' | 'scores' | 'points' | 'votes'>
> = {
  plurality: 'choice',
  approval: 'choice',
  score: 'scores',
  cumulative: 'points',
  quadratic: 'points',
  borda: 'ranking',
  'instant-runoff': 'ranking',
  stv: 'ranking',
  schulze: 'ranking',
  'ranked-pairs': 'ranking',
  statements: 'votes',
  'greedy-budget': 'choice',
  'equal-shares': 'choice',
};

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const isText = (value: unknown): value is string => typeof value === 'string';

function canonicalChoice(choice: unknown): string[] | undefined {
  if (!Array.isArray(choice) || !choice.every(isText)) return undefined;
  return [...new Set(choice)].sort(byCodeUnit);
}

function canonicalRanking(ranking: unknown): string[][] | undefined {
  if (!Array.isArray(ranking)) return undefined;
  const groups: string[][] = [];
  for (const group of ranking as unknown[]) {
    const ids = canonicalChoice(group);
    if (!ids) return undefined;
    groups.push(ids);
  }
  while (groups.at(-1)?.length === 0) groups.pop();
  return groups;
}

function canonicalRecord(record: unknown, keepZero: boolean): Record<string, number> | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
  const entries = Object.entries(record);
  if (!entries.every(([, value]) => typeof value === 'number' && Number.isFinite(value))) {
    return undefined;
  }
  const kept = (entries as [string, number][]).filter(([, value]) => keepZero || value !== 0);
  return Object.fromEntries(kept.sort(([a], [b]) => byCodeUnit(a, b)));
}

/** Brings a ballot to the one form in which two that mean the same are equal; malformed: undefined. */
function canonical(method: Method, ballot: unknown): unknown {
  const shape = ballotShape[method];
  if (typeof ballot !== 'object' || ballot === null || !Object.hasOwn(ballot, shape))
    return undefined;
  const content = (ballot as Record<string, unknown>)[shape];
  if (shape === 'choice') return canonicalChoice(content);
  if (shape === 'ranking') return canonicalRanking(content);
  return canonicalRecord(content, shape !== 'points');
}

/**
 * The canonical text of a ballot: JSON with sorted ids, so that ballots that mean the same have
 * the same key. Choices are sets; options within a rank are a set; ranks after the last option are
 * dropped; 0 points are no points (a score or a vote of 0 is kept). Records are sorted by id in
 * code units, except that ids which are whole numbers come first, as JavaScript orders them.
 *
 * @throws {TallyError} The ballot is not of the method's shape.
 */
export function ballotKey(method: Method, ballot: Ballot): string {
  const content = canonical(method, ballot);
  if (content === undefined) {
    throw new TallyError(`A ballot of ${method} is an object with "${ballotShape[method]}".`);
  }
  return JSON.stringify({ [ballotShape[method]]: content });
}

/**
 * The ballot of a key.
 *
 * @throws {TallyError} The text is not a key that {@link ballotKey} could have made.
 */
export function parseBallotKey(method: Method, key: string): Ballot {
  let ballot: unknown;
  try {
    ballot = JSON.parse(key);
  } catch (cause) {
    throw new TallyError('A ballot key is JSON text; this one is not.', { cause });
  }
  if (ballotKey(method, ballot as Ballot) !== key) {
    throw new TallyError(`This ballot key of ${method} is not in canonical form.`);
  }
  return ballot as Ballot;
}

/** In a packed ranking: this option shares the rank of the one before. */
export const TIED = 0x8000;
/** In a packed ranking: a rank without an option. */
export const GAP = 0x7fff;
/** Most options that a packed ballot can tell apart. */
export const MOST_OPTIONS = GAP;
const MOST_VALUE = 2 ** 31;

/**
 * A ballot as 16-bit words, by which profiles keep and counts read it.
 * Choice: sorted option indexes. Ranking: option indexes from the best, with {@link TIED} and
 * {@link GAP}. Records: for each option its index and two words of its value.
 */
export type Packed = number[];

function packRanking(groups: string[][], index: ReadonlyMap<string, number>, out: Packed) {
  for (const group of groups) {
    if (group.length === 0) out.push(GAP);
    const places = group.map((id) => index.get(id) ?? -1).sort((a, b) => a - b);
    if ((places[0] ?? 0) < 0) return false;
    places.forEach((place, position) => out.push(position > 0 ? place | TIED : place));
  }
  return true;
}

function packRecord(
  record: Record<string, number>,
  index: ReadonlyMap<string, number>,
  out: Packed,
): InvalidReason | undefined {
  const pairs: [number, number][] = [];
  for (const [id, value] of Object.entries(record)) {
    const place = index.get(id);
    if (place === undefined) return 'unknown-option';
    if (!Number.isInteger(value)) return 'not-an-integer';
    if (Math.abs(value) >= MOST_VALUE) return 'out-of-range';
    pairs.push([place, value]);
  }
  for (const [place, value] of pairs.sort(([a], [b]) => a - b)) {
    const shifted = value + MOST_VALUE;
    out.push(place, Math.floor(shifted / 0x10000), shifted % 0x10000);
  }
  return undefined;
}

/** Packs a ballot into `out`, which it empties first, or says why it cannot be. */
export function pack(
  method: Method,
  ballot: unknown,
  index: ReadonlyMap<string, number>,
  out: Packed,
): InvalidReason | undefined {
  out.length = 0;
  const content = canonical(method, ballot);
  if (content === undefined) return 'malformed';
  const shape = ballotShape[method];
  if (shape === 'ranking') {
    return packRanking(content as string[][], index, out) ? undefined : 'unknown-option';
  }
  if (shape !== 'choice') return packRecord(content as Record<string, number>, index, out);
  for (const id of content as string[]) {
    const place = index.get(id);
    if (place === undefined) return 'unknown-option';
    out.push(place);
  }
  out.sort((a, b) => a - b);
  return undefined;
}

/** The value in two words of a packed record. */
export const valueOf = (high: number, low: number) => high * 0x10000 + low - MOST_VALUE;

function unpackRanking(words: ArrayLike<number>, from: number, to: number, ids: readonly string[]) {
  const ranking: string[][] = [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? 0;
    const id = ids[word & GAP] ?? '';
    if (word === GAP) ranking.push([]);
    else if (word & TIED) ranking.at(-1)?.push(id);
    else ranking.push([id]);
  }
  return ranking;
}

/** The ballot that {@link pack} packed. */
export function unpack(
  method: Method,
  words: ArrayLike<number>,
  from: number,
  to: number,
  ids: readonly string[],
): Ballot {
  const shape = ballotShape[method];
  if (shape === 'ranking') return { ranking: unpackRanking(words, from, to, ids) };
  if (shape === 'choice') {
    const choice: string[] = [];
    for (let at = from; at < to; at += 1) choice.push(ids[words[at] ?? 0] ?? '');
    return { choice };
  }
  const record: [id: string, value: number][] = [];
  for (let at = from; at < to; at += 3) {
    record.push([ids[words[at] ?? 0] ?? '', valueOf(words[at + 1] ?? 0, words[at + 2] ?? 0)]);
  }
  return { [shape]: Object.fromEntries(record) } as Ballot;
}
