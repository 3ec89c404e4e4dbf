import type { Rankings } from '../rankings.ts';
import type { Rules } from '../rules.ts';
import type { Choose } from '../ties.ts';
import type { Round } from '../types.ts';
import { narrow } from './previous-rounds.ts';
import { firstContinuing, NONE } from './transfers.ts';

/** What a count by single transferable vote gives. */
export interface StvResult {
  winners: string[];
  rounds: Round[];
  /** First preferences by option. */
  first: number[];
  /** Votes that went to no one: non-transferable ballots, and fractions that the rule ignores. */
  exhausted: number;
  /** Options between which `choose` had to decide, in the order of the decisions. */
  decided: number[][];
}

type StvRound = Extract<Round, { type: 'round' }>;

/** One count in progress. Votes are whole multiples of 1/unit, so that sums are exact. */
class Stv {
  readonly rankings: Rankings;
  readonly ids: readonly string[];
  readonly unit: number;
  readonly quota: number;
  readonly total: number;
  readonly lookBack: boolean;
  readonly choose: Choose;
  readonly continuing: Uint8Array;
  readonly votes: Float64Array;
  readonly history: Float64Array[] = [];
  readonly elected: number[] = [];
  /** Elected with a surplus that has not been transferred. */
  pending: number[] = [];
  readonly rounds: StvRound[] = [];
  readonly decided: number[][] = [];
  /** Piles of ballots by option, as linked lists, and each ballot's present value in units. */
  readonly #head: Int32Array;
  readonly #next: Int32Array;
  readonly #value: Int32Array;

  constructor(
    rankings: Rankings,
    ids: readonly string[],
    seats: number,
    rules: Rules,
    choose: Choose,
  ) {
    const { size, weights, words, starts } = rankings;
    this.rankings = rankings;
    this.ids = ids;
    this.choose = choose;
    this.unit = 10 ** Number(rules['decimals'] ?? 5);
    this.lookBack = rules['tie-break'] === 'previous-rounds';
    this.continuing = new Uint8Array(ids.length).fill(1);
    this.votes = new Float64Array(ids.length);
    this.#head = new Int32Array(ids.length).fill(NONE);
    this.#next = new Int32Array(size).fill(NONE);
    this.#value = new Int32Array(size).fill(this.unit);
    let valid = 0;
    for (let ballot = 0; ballot < size; ballot += 1) {
      const weight = weights[ballot] ?? 0;
      const [start, end] = [starts[ballot] ?? 0, starts[ballot + 1] ?? 0];
      if (weight === 0 || start === end) continue;
      valid += weight;
      this.#give(ballot, firstContinuing(words, start, end, this.continuing));
    }
    this.total = valid * this.unit;
    const hare = Math.max(1, Math.floor(valid / seats));
    const droop = Math.floor(valid / (seats + 1)) + 1;
    this.quota = (rules['quota'] === 'hare' ? hare : droop) * this.unit;
  }

  #give(ballot: number, to: number): number {
    const worth = (this.rankings.weights[ballot] ?? 0) * (this.#value[ballot] ?? 0);
    if (to === NONE) return 0;
    this.#next[ballot] = this.#head[to] ?? NONE;
    this.#head[to] = ballot;
    this.votes[to] = (this.votes[to] ?? 0) + worth;
    return worth;
  }

  /** Moves all ballots of an option on; `revalue` gives each its new value. */
  transfer(from: number, keep: number, revalue: (value: number) => number): StvRound['transfers'] {
    const { words, starts } = this.rankings;
    const before = this.votes[from] ?? 0;
    let ballot = this.#head[from] ?? NONE;
    this.#head[from] = NONE;
    this.votes[from] = keep;
    const received = new Map<number, number>();
    let moved = 0;
    while (ballot !== NONE) {
      const next = this.#next[ballot] ?? NONE;
      this.#value[ballot] = revalue(this.#value[ballot] ?? 0);
      const [start, end] = [starts[ballot] ?? 0, starts[ballot + 1] ?? 0];
      const to = firstContinuing(words, start, end, this.continuing);
      const worth = this.#give(ballot, to);
      if (to !== NONE) received.set(to, (received.get(to) ?? 0) + worth);
      moved += worth;
      ballot = next;
    }
    const name = (option: number) => this.ids[option] ?? '';
    const lost = before - keep - moved;
    return [
      ...[...received]
        .sort(([a, x], [b, y]) => y - x || a - b)
        .map(([to, votes]) => ({ from: name(from), to: name(to), votes: votes / this.unit })),
      ...(lost > 0 ? [{ from: name(from), to: null, votes: lost / this.unit }] : []),
    ];
  }

  members(): number[] {
    return Array.from(this.continuing.keys()).filter((option) => this.continuing[option] === 1);
  }

  /** Of several options the one with the least or most votes, ties by the rules, then `choose`. */
  pick(options: readonly number[], want: 'least' | 'most'): number {
    const votes = options.map((option) => this.votes[option] ?? 0);
    const sought = want === 'least' ? Math.min(...votes) : Math.max(...votes);
    const tied = options.filter((_, place) => votes[place] === sought);
    const left = this.lookBack ? narrow(tied, this.history, want) : tied;
    if (left.length === 1) return left[0] ?? 0;
    this.decided.push(left);
    const round = this.rounds.at(-1);
    if (round) {
      const names = left.map((option) => this.ids[option] ?? '');
      round.tied = [...new Set([...(round.tied ?? []), ...names])];
    }
    return this.choose(left);
  }

  /** The best `most` of options that are in order; with the Hare quota more may reach it than win. */
  best(options: readonly number[], most: number): readonly number[] {
    if (options.length <= most) return options;
    const best: number[] = [];
    while (best.length < most) {
      const left = options.filter((option) => !best.includes(option));
      best.push(this.pick(left, 'most'));
    }
    return best;
  }

  begin(): StvRound {
    const tallies = this.ids
      .map((id, option) => ({ id, option, votes: (this.votes[option] ?? 0) / this.unit }))
      .filter(({ option }) => this.continuing[option] === 1 || this.elected.includes(option))
      .sort((a, b) => b.votes - a.votes)
      .map(({ id, votes }) => ({ id, votes }));
    const round: StvRound = {
      type: 'round',
      round: this.rounds.length + 1,
      tallies,
      quota: this.quota / this.unit,
      exhausted: this.lost(),
      elected: [],
      eliminated: [],
      transfers: [],
    };
    this.rounds.push(round);
    return round;
  }

  lost(): number {
    return (this.total - this.votes.reduce((sum, votes) => sum + votes, 0)) / this.unit;
  }

  elect(options: readonly number[], round: StvRound): void {
    for (const option of options) {
      this.continuing[option] = 0;
      this.elected.push(option);
      round.elected.push(this.ids[option] ?? '');
      if ((this.votes[option] ?? 0) > this.quota) this.pending.push(option);
    }
  }
}

/** floor(surplus × value / votes) in whole numbers; beyond 2^53 the product needs big integers. */
function transferValue(surplus: number, votes: number): (value: number) => number {
  const known = new Map<number, number>();
  return (value) => {
    const found = known.get(value);
    if (found !== undefined) return found;
    const made = Number((BigInt(surplus) * BigInt(value)) / BigInt(votes));
    known.set(value, made);
    return made;
  };
}

function transferSurplus(stv: Stv, round: StvRound): void {
  const from = stv.pick(stv.pending, 'most');
  stv.pending = stv.pending.filter((option) => option !== from);
  const votes = stv.votes[from] ?? 0;
  stv.history.push(stv.votes.slice());
  round.transfers = stv.transfer(from, stv.quota, transferValue(votes - stv.quota, votes));
}

function exclude(stv: Stv, members: readonly number[], free: number, round: StvRound): void {
  const empty = members.filter((option) => stv.votes[option] === 0);
  // Those without any vote have no ballots: as long as enough others are left to fill the seats,
  // it makes no difference in which order they go.
  const idle = empty.length > 1 && members.length - empty.length >= free;
  const out = idle ? (empty[0] ?? 0) : stv.pick(members, 'least');
  stv.continuing[out] = 0;
  round.eliminated = [stv.ids[out] ?? ''];
  stv.history.push(stv.votes.slice());
  round.transfers = stv.transfer(out, 0, (value) => value);
}

/**
 * Single transferable vote by the weighted inclusive Gregory method, as the Scottish Local
 * Government Elections Order 2007 (SSI 2007/42), schedule 1, rules 45 to 52 have it: the Droop
 * quota; surpluses first, the largest first, every ballot of the elected option passing on at
 * surplus × its value ÷ the option's votes, to five decimal places, the remainder ignored; then
 * the option with the fewest votes is excluded, its ballots passing on at their value; when as
 * many continue as there are seats left, they are elected. Ties look back at the most recent stage
 * that differs; what the Order leaves to lot is left to `choose`.
 */
export function stv(
  rankings: Rankings,
  ids: readonly string[],
  seats: number,
  rules: Rules,
  choose: Choose,
): StvResult {
  const count = new Stv(rankings, ids, seats, rules, choose);
  const first = Array.from(count.votes, (votes) => votes / count.unit);
  for (;;) {
    const round = count.begin();
    const reached = count
      .members()
      .filter((option) => (count.votes[option] ?? 0) >= count.quota)
      .sort((a, b) => (count.votes[b] ?? 0) - (count.votes[a] ?? 0));
    count.elect(count.best(reached, seats - count.elected.length), round);
    const members = count.members();
    const free = seats - count.elected.length;
    if (free > 0 && members.length <= free) {
      count.elect(
        members.sort((a, b) => (count.votes[b] ?? 0) - (count.votes[a] ?? 0)),
        round,
      );
      break;
    }
    if (free <= 0) break;
    if (count.pending.length > 0) transferSurplus(count, round);
    else exclude(count, members, free, round);
  }
  return {
    winners: count.elected.map((option) => ids[option] ?? ''),
    rounds: count.rounds,
    first,
    exhausted: count.lost(),
    decided: count.decided,
  };
}
