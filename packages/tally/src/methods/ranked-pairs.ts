import type { Round, RuleValue } from '../types.ts';
import { defeatsOf, strengthOf, strengthOrder, type Defeat } from './schulze.ts';

/** Which options can be reached from which, over locked defeats. */
class Graph {
  readonly #edges: Set<number>[];

  constructor(m: number) {
    this.#edges = Array.from({ length: m }, () => new Set<number>());
  }

  add({ winner, loser }: Defeat): void {
    this.#edges[winner]?.add(loser);
  }

  /** Whether a way leads from `from` to `to`, over the graph's edges and `more`. */
  reaches(from: number, to: number, more: readonly Defeat[] = []): boolean {
    const seen = new Set([from]);
    const todo = [from];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      const next = new Set(this.#edges[at]);
      for (const edge of more) if (edge.winner === at) next.add(edge.loser);
      if (next.has(to)) return true;
      for (const option of next) {
        if (seen.has(option)) continue;
        seen.add(option);
        todo.push(option);
      }
    }
    return false;
  }
}

/** What ranked pairs give, in indexes. */
export interface RankedPairsResult {
  /** Groups from best to worst; those of a group are not separated by locked defeats. */
  order: number[][];
  rounds: Round[];
}

function lockTogether(graph: Graph, batch: readonly Defeat[]): boolean[] {
  // A defeat that a way back contradicts, be it over equally strong defeats, is not locked: so
  // none of the equally strong is favoured. What is locked has no cycle either way.
  const locked = batch.map(({ winner, loser }) => !graph.reaches(loser, winner, batch));
  batch.forEach((defeat, place) => locked[place] && graph.add(defeat));
  return locked;
}

function lockInTurn(graph: Graph, batch: readonly Defeat[]): boolean[] {
  return batch.map((defeat) => {
    if (graph.reaches(defeat.loser, defeat.winner)) return false;
    graph.add(defeat);
    return true;
  });
}

function batchesOf(defeats: readonly Defeat[], compare: (a: Defeat, b: Defeat) => number) {
  const batches: Defeat[][] = [];
  for (const defeat of [...defeats].sort(compare)) {
    const last = batches.at(-1);
    if (last?.[0] && compare(last[0], defeat) === 0) last.push(defeat);
    else batches.push([defeat]);
  }
  return batches;
}

/**
 * Ranked pairs: defeats are locked from the strongest, unless they contradict those locked
 * before; the winner is who is left without a locked defeat. Equally strong defeats are weighed
 * together, and those that contradict each other are left out, so that more than one option may
 * be left; with `place` (the place of each option in a seed's order) they are taken in turn, the
 * higher-placed winner first, then the lower-placed loser.
 *
 * Source: T. N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice
 * and Welfare 4 (1987), 185-206; T. M. Zavist and T. N. Tideman, same journal 6 (1989), 167-173.
 */
export function rankedPairs(
  pairwise: readonly (readonly number[])[],
  ids: readonly string[],
  rule: RuleValue | undefined,
  place: readonly number[] | undefined,
): RankedPairsResult {
  const m = pairwise.length;
  const graph = new Graph(m);
  const rounds: Round[] = [];
  for (const batch of batchesOf(defeatsOf(pairwise), strengthOrder(rule))) {
    if (place) {
      const at = (option: number) => place[option] ?? 0;
      batch.sort((a, b) => at(a.winner) - at(b.winner) || at(b.loser) - at(a.loser));
    }
    const locked = place ? lockInTurn(graph, batch) : lockTogether(graph, batch);
    batch.forEach((defeat, index) => {
      const [winner, loser] = [ids[defeat.winner] ?? '', ids[defeat.loser] ?? ''];
      const strength = strengthOf(defeat, rule);
      rounds.push({ type: 'lock', winner, loser, strength, locked: locked[index] ?? false });
    });
  }
  const order: number[][] = [];
  let rest = pairwise.map((_, index) => index);
  while (rest.length > 0) {
    const left = rest;
    const best = left.filter((a) => !left.some((b) => b !== a && graph.reaches(b, a)));
    order.push(best);
    rest = left.filter((a) => !best.includes(a));
  }
  return { order, rounds };
}
