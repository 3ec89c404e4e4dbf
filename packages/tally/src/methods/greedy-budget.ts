import type { Choose } from '../ties.ts';
import type { Round } from '../types.ts';

/** A project as the budget methods see it. */
export interface Project {
  readonly id: string;
  readonly cost: number;
  /** Ballots that choose it. */
  readonly supporters: number;
}

/** A course of purchases. */
export interface Purchases {
  bought: number[];
  rounds: Round[];
  /** Projects between which `choose` had to decide. */
  decided: number[][];
}

/** Tells one purchase, or that a project could not be bought. */
export function purchase(
  project: Project,
  bought: boolean,
  remaining: number,
  phase: 'greedy' | 'equal-shares' | 'utilitarian',
  payment: number | null = null,
): Round {
  const { id, cost, supporters } = project;
  return { type: 'purchase', project: id, cost, bought, supporters, payment, remaining, phase };
}

/** Names projects that stood equal, where there are any. */
export const tiedAs = (projects: readonly Project[], tied: readonly number[]) =>
  tied.length > 0 ? { tied: tied.map((index) => projects[index]?.id ?? '') } : {};

/**
 * Buys projects from the one with the most ballots while the money lasts. Projects that no ballot
 * chooses are not bought. Of projects with equally many ballots, those that all can be paid
 * together are all bought; where not, `choose` decides which comes first.
 *
 * @param skip - Whether to pass over a project that cannot be paid, or stop at it.
 */
export function buyGreedily(
  projects: readonly Project[],
  open: readonly number[],
  budget: number,
  skip: boolean,
  phase: 'greedy' | 'utilitarian',
  choose: Choose,
): Purchases {
  const result: Purchases = { bought: [], rounds: [], decided: [] };
  const votes = (index: number) => projects[index]?.supporters ?? 0;
  const cost = (index: number) => projects[index]?.cost ?? 0;
  let left = open.filter((index) => votes(index) > 0);
  let money = budget;
  while (left.length > 0) {
    const most = Math.max(...left.map(votes));
    const group = left.filter((index) => votes(index) === most);
    const payable = group.filter((index) => cost(index) <= money);
    const together = payable.reduce((sum, index) => sum + cost(index), 0) <= money;
    const all = skip ? payable : group;
    let next = (all.length > 0 ? all : group)[0] ?? 0;
    let tied: readonly number[] = [];
    if (all.length > 1 && !(together && payable.length === all.length)) {
      result.decided.push(all);
      next = choose(all);
      tied = all;
    }
    left = left.filter((index) => index !== next);
    const project = projects[next];
    if (!project) break;
    const buy = project.cost <= money;
    if (buy) {
      money -= project.cost;
      result.bought.push(next);
    }
    result.rounds.push({ ...purchase(project, buy, money, phase), ...tiedAs(projects, tied) });
    if (!buy && !skip) break;
  }
  return result;
}
