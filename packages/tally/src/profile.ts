import { ballotKey, MOST_OPTIONS, pack, parseBallotKey, unpack, type Packed } from './ballots.ts';
import { TallyError } from './errors.ts';
import { Interner } from './intern.ts';
import type { Ballot, InvalidReason, Method, PollDefinition } from './types.ts';

/** A running total that a profile keeps up to date while ballots come and go. */
export interface RunningTotals {
  /** What the totals depend on: method, rules and limits. */
  readonly of: string;
  /** Adds a packed ballot `by` times to the totals. */
  readonly add: (words: ArrayLike<number>, from: number, to: number, by: number) => void;
  /** Adds a ballot that could not be packed. */
  readonly refuse: (reason: InvalidReason, by: number) => void;
  readonly values: Float64Array;
}

/**
 * The ballots of a poll, each distinct one with how often it was cast. Everything that is counted
 * is counted from a profile, so that cost grows with distinct ballots. Ballots can be taken out
 * again. Changes in place; use {@link profileOf} to make one.
 */
export class Profile {
  readonly method: Method;
  /** Option ids in the order of the poll. A reader that meets new options appends to it. */
  readonly ids: string[] = [];
  readonly index = new Map<string, number>();
  /** Raised by every change: what was computed at one version holds while it lasts. */
  version = 0;
  /** Ballots, blank and invalid ones included. */
  n = 0;
  /** @internal Distinct ballots as words. */
  readonly interned = new Interner();
  /** @internal How often ballot i of `interned` was cast. */
  weights = new Float64Array(1 << 10);
  /** @internal Ballots that no count can read, by key, with the reason. */
  readonly odd = new Map<string, { count: number; reason: InvalidReason }>();
  /** @internal */
  running: RunningTotals | undefined;
  readonly #scratch: Packed = [];

  constructor(method: Method, ids: readonly string[]) {
    this.method = method;
    for (const id of ids) {
      if (this.index.has(id)) throw new TallyError('Two options of the poll have the same id.');
      this.addOption(id);
    }
  }

  /** Adds an option that ballots may name from now on, and gives its index. */
  addOption(id: string): number {
    if (this.ids.length >= MOST_OPTIONS) {
      throw new TallyError(`A poll has at most ${MOST_OPTIONS} options.`);
    }
    this.index.set(id, this.ids.length);
    this.running = undefined;
    return this.ids.push(id) - 1;
  }

  /**
   * Adds a ballot `by` times; a negative `by` takes it out.
   *
   * @throws {TallyError} More are taken out than were put in; nothing has changed then.
   */
  add(ballot: Ballot, by = 1): void {
    const reason = pack(this.method, ballot, this.index, this.#scratch);
    if (reason) this.#addOdd(ballot, by, reason);
    else this.addPacked(this.#scratch, this.#scratch.length, by);
  }

  /** Adds a ballot given by its key, as {@link ballotKey} makes it. */
  addKey(key: string, by = 1): void {
    this.add(parseBallotKey(this.method, key), by);
  }

  /** @internal Adds a ballot that is packed already. */
  addPacked(words: ArrayLike<number>, length: number, by: number): void {
    checkBy(by);
    const slot = this.interned.intern(words, length);
    if (slot >= this.weights.length) {
      const grown = new Float64Array(this.weights.length * 2);
      grown.set(this.weights);
      this.weights = grown;
    }
    this.weights[slot] = remaining(this.weights[slot] ?? 0, by);
    this.running?.add(words, 0, length, by);
    this.n += by;
    this.version += 1;
  }

  #addOdd(ballot: Ballot, by: number, reason: InvalidReason): void {
    checkBy(by);
    const key = reason === 'malformed' ? 'null' : ballotKey(this.method, ballot);
    const count = remaining(this.odd.get(key)?.count ?? 0, by);
    if (count === 0) this.odd.delete(key);
    else this.odd.set(key, { count, reason });
    this.running?.refuse(reason, by);
    this.n += by;
    this.version += 1;
  }

  /** Each distinct ballot's key with how often it was cast, in no particular order. */
  *entries(): Generator<[key: string, count: number]> {
    const { words, starts, size } = this.interned;
    for (let slot = 0; slot < size; slot += 1) {
      const count = this.weights[slot] ?? 0;
      if (count === 0) continue;
      const ballot = unpack(this.method, words, starts[slot] ?? 0, starts[slot + 1] ?? 0, this.ids);
      yield [ballotKey(this.method, ballot), count];
    }
    for (const [key, { count }] of this.odd) yield [key, count];
  }
}

function checkBy(by: number): void {
  if (!Number.isSafeInteger(by)) throw new TallyError('Ballots come and go in whole numbers.');
}

function remaining(count: number, by: number): number {
  if (count + by < 0) throw new TallyError('A ballot is taken out that is not in the profile.');
  return count + by;
}

/**
 * A profile of ballots. Each is a ballot, or a key with its count as the stores keep them.
 *
 * @throws {TallyError} Two options with the same id, a key that is none, a count that is not whole.
 */
export function profileOf(
  poll: Pick<PollDefinition, 'method' | 'options'>,
  ballots: Iterable<Ballot | readonly [key: string, count: number]> = [],
): Profile {
  const profile = new Profile(
    poll.method,
    poll.options.map((option) => option.id),
  );
  for (const one of ballots) {
    if (Array.isArray(one)) profile.addKey(one[0] as string, one[1] as number);
    else profile.add(one as Ballot);
  }
  return profile;
}

/**
 * Adds a ballot to a profile `by` times (a negative `by` takes it out) and gives the profile back.
 * Takes time by the size of the ballot, whatever the profile holds.
 *
 * @throws {TallyError} More are taken out than were put in.
 */
export function add(profile: Profile, ballot: Ballot, by = 1): Profile {
  profile.add(ballot, by);
  return profile;
}
