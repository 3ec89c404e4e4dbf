import type { Rankings } from '../rankings.ts';
import { seededOrder, tieOf, type Outcome } from '../ties.ts';
import type { Rules } from '../rules.ts';
import type { OptionResult, Round, RuleValue, Tie } from '../types.ts';
import { shareOf } from '../wilson.ts';
import { NONE, firstContinuing } from './transfers.ts';
import { narrow } from './previous-rounds.ts';

/** What instant-runoff gives. */
export interface RunoffResult extends Outcome {
  options: OptionResult[];
  rounds: Round[];
  exhausted: number;
}

/** Where the count stands: who continues, and the votes of all earlier rounds. */
interface State {
  continuing: Uint8Array;
  history: Float64Array[];
}

/** Everything about one count that does not change while it runs. */
class Runoff {
  readonly rankings: Rankings;
  readonly ids: readonly string[];
  readonly rules: Rules;
  readonly valid: number;
  /** States whose winners are known, by who continues. */
  readonly known = new Map<string, Set<number>>();
  visited = 0;

  constructor(rankings: Rankings, ids: readonly string[], rules: Rules, valid: number) {
    this.rankings = rankings;
    this.ids = ids;
    this.rules = rules;
    this.valid = valid;
  }

  /** Votes of each continuing option. */
  tally(continuing: Uint8Array): Float64Array {
    const { words, starts, weights, size } = this.rankings;
    const votes = new Float64Array(continuing.length);
    for (let slot = 0; slot < size; slot += 1) {
      const weight = weights[slot] ?? 0;
      if (weight === 0) continue;
      const to = firstContinuing(words, starts[slot] ?? 0, starts[slot + 1] ?? 0, continuing);
      if (to !== NONE) votes[to] = (votes[to] ?? 0) + weight;
    }
    return votes;
  }

  /** Where the votes of each eliminated option go. */
  transfers(before: Uint8Array, after: Uint8Array) {
    const { words, starts, weights, size } = this.rankings;
    const moved = new Map<string, { from: string; to: string | null; votes: number }>();
    for (let slot = 0; slot < size; slot += 1) {
      const weight = weights[slot] ?? 0;
      const [start, end] = [starts[slot] ?? 0, starts[slot + 1] ?? 0];
      const from = weight === 0 ? NONE : firstContinuing(words, start, end, before);
      if (from === NONE || after[from] === 1) continue;
      const to = firstContinuing(words, start, end, after);
      const key = `${from}:${to}`;
      const entry = moved.get(key) ?? {
        from: this.ids[from] ?? '',
        to: this.ids[to] ?? null,
        votes: 0,
      };
      entry.votes += weight;
      moved.set(key, entry);
    }
    return [...moved.values()].sort((a, b) => b.votes - a.votes);
  }
}

const membersOf = (continuing: Uint8Array) =>
  Array.from(continuing.keys()).filter((option) => continuing[option] === 1);

/** Who has won at this point, if anyone. */
function wonBy(
  runoff: Runoff,
  members: readonly number[],
  votes: Float64Array,
): number | undefined {
  if (members.length === 1) return members[0];
  if (runoff.rules['until'] === 'last') return undefined;
  const total = members.reduce((sum, option) => sum + (votes[option] ?? 0), 0);
  return members.find((option) => (votes[option] ?? 0) * 2 > total);
}

/** Who is to go: one, or several whose order cannot matter, or several of whom nothing decides. */
function lowest(runoff: Runoff, members: readonly number[], votes: Float64Array, state: State) {
  const at = (option: number) => votes[option] ?? 0;
  const least = Math.min(...members.map(at));
  const tied = members.filter((option) => at(option) === least);
  const next = Math.min(...members.filter((option) => at(option) > least).map(at));
  // Even together they could not pass the next: eliminating them in any order ends the same.
  if (tied.length === 1 || least * tied.length < next) {
    if (tied.length < members.length) return { out: tied, tied: false };
  }
  const candidates =
    runoff.rules['tie-break'] === 'previous-rounds' ? narrow(tied, state.history, 'least') : tied;
  return { out: candidates, tied: candidates.length > 1 };
}

function without(state: State, out: readonly number[], votes: Float64Array): State {
  const continuing = state.continuing.slice();
  for (const option of out) continuing[option] = 0;
  return { continuing, history: [...state.history, votes] };
}

/** Most states looked at when ties branch; beyond it every option still continuing may win. */
const MOST_STATES = 4096;

/** Every option that wins for some way of breaking the ties from here on. */
function possibleWinners(runoff: Runoff, state: State): Set<number> {
  // With a look at previous rounds the way here matters too, so nothing is shared then.
  const shared = runoff.rules['tie-break'] !== 'previous-rounds';
  const key = state.continuing.join('');
  const known = shared ? runoff.known.get(key) : undefined;
  if (known) return known;
  const members = membersOf(state.continuing);
  runoff.visited += 1;
  if (runoff.visited > MOST_STATES) return new Set(members);
  const votes = runoff.tally(state.continuing);
  const winner = wonBy(runoff, members, votes);
  const found = new Set<number>();
  if (winner !== undefined) found.add(winner);
  else {
    const { out, tied } = lowest(runoff, members, votes, state);
    for (const gone of tied ? out.map((option) => [option]) : [out]) {
      for (const one of possibleWinners(runoff, without(state, gone, votes))) found.add(one);
    }
  }
  if (shared) runoff.known.set(key, found);
  return found;
}

function roundOf(runoff: Runoff, number: number, members: readonly number[], votes: Float64Array) {
  const tallies = members
    .map((option) => ({ id: runoff.ids[option] ?? '', votes: votes[option] ?? 0 }))
    .sort((a, b) => b.votes - a.votes);
  const counted = tallies.reduce((sum, one) => sum + one.votes, 0);
  return {
    type: 'round' as const,
    round: number,
    tallies,
    quota: null,
    exhausted: runoff.valid - counted,
    elected: [] as string[],
    eliminated: [] as string[],
    transfers: [] as { from: string; to: string | null; votes: number }[],
  } as Extract<Round, { type: 'round' }>;
}

/** The tie between all who may win from here on; `null` where every way of breaking ties has the same winner. */
function tieFrom(runoff: Runoff, state: State, seed: RuleValue): Tie | null {
  const possible = [...possibleWinners(runoff, state)].sort((a, b) => a - b);
  const between = possible.map((option) => runoff.ids[option] ?? '');
  return between.length > 1 ? tieOf(between, seed) : null;
}

/** Breaks a tie for elimination by the seed: the last in its order goes. */
function lastBySeed(runoff: Runoff, tied: readonly number[], seed: string): number {
  const names = tied.map((option) => runoff.ids[option] ?? '');
  const last = seededOrder(names, seed).at(-1) ?? '';
  return runoff.ids.indexOf(last);
}

/**
 * Instant-runoff: while no option has a majority of the ballots that still count, the one with
 * the fewest votes is eliminated and its ballots go to their next choice that continues.
 *
 * A tie for elimination is broken by the rules, then by the seed. Every way of breaking it is
 * followed as well: if all lead to one winner it is told by its round alone, and without a seed the
 * count goes on with the first of the tied; else it is the tie of the outcome, and without a seed
 * the rounds end there and every possible winner is named.
 */
export function instantRunoff(
  rankings: Rankings,
  ids: readonly string[],
  rules: Rules,
  valid: number,
): RunoffResult {
  const runoff = new Runoff(rankings, ids, rules, valid);
  const { seed = null } = rules;
  let state: State = { continuing: new Uint8Array(ids.length).fill(1), history: [] };
  const first = runoff.tally(state.continuing);
  const options = ids.map((id, option) => {
    const count = first[option] ?? 0;
    return { id, count, ...shareOf(count, valid) };
  });
  const rounds: ReturnType<typeof roundOf>[] = [];
  const outcome: Outcome = { winners: [], tie: null };
  let judged = false;
  while (valid > 0) {
    const members = membersOf(state.continuing);
    const votes = rounds.length === 0 ? first : runoff.tally(state.continuing);
    const round = roundOf(runoff, rounds.length + 1, members, votes);
    rounds.push(round);
    const winner = wonBy(runoff, members, votes);
    if (winner !== undefined) {
      round.elected = [ids[winner] ?? ''];
      outcome.winners = round.elected;
      break;
    }
    const { out: least, tied } = lowest(runoff, members, votes, state);
    let out = least;
    if (tied) {
      round.tied = out.map((option) => ids[option] ?? '');
      // From the first tie on all ways are followed, so that it tells for all of them whether they matter.
      if (!judged) outcome.tie = tieFrom(runoff, state, seed);
      judged = true;
      if (outcome.tie?.brokenBy === null) {
        outcome.winners = outcome.tie.between;
        break;
      }
      out = typeof seed === 'string' ? [lastBySeed(runoff, out, seed)] : out.slice(0, 1);
    }
    const next = without(state, out, votes);
    round.eliminated = out.map((option) => ids[option] ?? '');
    round.transfers = runoff.transfers(state.continuing, next.continuing);
    state = next;
  }
  return { options, rounds, exhausted: rounds.at(-1)?.exhausted ?? 0, ...outcome };
}
