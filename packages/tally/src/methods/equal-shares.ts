import { TallyError } from '../errors.ts';
import type { Choose } from '../ties.ts';
import { MOST_STEPS, type Rules } from '../rules.ts';
import type { Round } from '../types.ts';
import { exact, quick, TooClose, type Arithmetic } from './fractions.ts';
import { buyGreedily, purchase, tiedAs, type Project, type Purchases } from './greedy-budget.ts';

/** Voters with the same ballot, who therefore always have the same money left. */
export interface VoterGroup {
  /** Indexes of the projects they chose. */
  readonly choice: readonly number[];
  readonly voters: number;
}

/** What equal shares is asked to do. */
export interface Budgeting {
  readonly projects: readonly Project[];
  readonly groups: readonly VoterGroup[];
  readonly budget: number;
  readonly rules: Rules;
}

interface Offer<T> {
  project: number;
  /** Most that a supporter pays. */
  payment: T;
  /** Payment for each unit of utility: the smallest is bought next. */
  price: T;
}

/** One run with a fixed share for each voter. */
class Shares<T> {
  readonly #math: Arithmetic<T>;
  readonly #given: Budgeting;
  /** Money left to a voter of each group. */
  readonly #money: T[];
  readonly #supporters: number[][];
  readonly #zero: T;
  /** Prices only rise as money is spent, so the last known price is a lower bound. */
  readonly #known = new Map<number, Offer<T>>();

  constructor(math: Arithmetic<T>, given: Budgeting, share: T) {
    this.#math = math;
    this.#given = given;
    this.#zero = math.ratio(0, 1);
    this.#money = given.groups.map(() => share);
    this.#supporters = given.projects.map(() => []);
    given.groups.forEach(({ choice }, group) => {
      for (const project of choice) this.#supporters[project]?.push(group);
    });
  }

  /** The offer for a project with the money now left, or none if its supporters cannot pay it. */
  #offer(project: number): Offer<T> | undefined {
    const math = this.#math;
    const of = (group: number) => this.#money[group] ?? this.#zero;
    const voters = (group: number) => this.#given.groups[group]?.voters ?? 0;
    // By plain numbers: those too close to order correctly pay the same all the same.
    const poorestFirst = [...(this.#supporters[project] ?? [])]
      .map((group) => ({ group, money: math.toNumber(of(group)) }))
      .sort((a, b) => a.money - b.money);
    let paying = poorestFirst.reduce((sum, { group }) => sum + voters(group), 0);
    const { cost = 0 } = this.#given.projects[project] ?? {};
    let open = math.ratio(cost, 1);
    for (const { group } of poorestFirst) {
      const payment = math.dividedBy(open, paying);
      if (math.compare(payment, of(group)) <= 0) return this.#priced(project, payment, cost);
      open = math.subtract(open, math.times(of(group), voters(group)));
      paying -= voters(group);
    }
    return undefined;
  }

  #priced(project: number, payment: T, cost: number): Offer<T> {
    const byCost = this.#given.rules['utility'] !== 'count' && cost > 0;
    return { project, payment, price: byCost ? this.#math.dividedBy(payment, cost) : payment };
  }

  #pay({ project, payment }: Offer<T>): void {
    const math = this.#math;
    for (const group of this.#supporters[project] ?? []) {
      const money = this.#money[group] ?? this.#zero;
      const poorer = math.compare(money, payment) < 0;
      this.#money[group] = poorer ? this.#zero : math.subtract(money, payment);
    }
  }

  /** The cheapest offers of those open; projects that cannot be paid any more are closed. */
  #cheapest(open: Set<number>): Offer<T>[] {
    const bound = (project: number) => {
      const offer = this.#known.get(project);
      return offer ? this.#math.toNumber(offer.price) : 0;
    };
    let best: Offer<T>[] = [];
    for (const project of [...open].sort((a, b) => bound(a) - bound(b))) {
      const [first] = best;
      if (first && bound(project) > this.#math.toNumber(first.price) * (1 + 1e-9)) break;
      const offer = this.#offer(project);
      if (!offer) {
        open.delete(project);
        continue;
      }
      this.#known.set(project, offer);
      const difference = first ? this.#math.compare(offer.price, first.price) : -1;
      if (difference < 0) best = [offer];
      else if (difference === 0) best.push(offer);
    }
    return best.sort((a, b) => a.project - b.project);
  }

  run(choose: Choose): Purchases {
    const { projects, budget } = this.#given;
    const result: Purchases = { bought: [], rounds: [], decided: [] };
    const open = new Set(projects.keys());
    // Under Add1 the shares exceed the budget; what is left is always of the real budget.
    let remaining = budget;
    for (let best = this.#cheapest(open); best[0]; best = this.#cheapest(open)) {
      let [next] = best;
      if (best.length > 1) {
        const tied = best.map((offer) => offer.project);
        result.decided.push(tied);
        const chosen = choose(tied);
        next = best.find((offer) => offer.project === chosen) ?? next;
      }
      const project = projects[next.project];
      if (!project) break;
      this.#pay(next);
      open.delete(next.project);
      remaining -= project.cost;
      result.bought.push(next.project);
      const payment = this.#math.toNumber(next.payment);
      const tied = best.length > 1 ? best.map((offer) => offer.project) : [];
      result.rounds.push({
        ...purchase(project, true, remaining, 'equal-shares', payment),
        ...tiedAs(projects, tied),
      });
    }
    return result;
  }
}

function runWith<T>(math: Arithmetic<T>, given: Budgeting, raise: number, choose: Choose) {
  const voters = given.groups.reduce((sum, group) => sum + group.voters, 0);
  const share = math.add(math.ratio(given.budget, voters), math.ratio(raise, 1));
  return new Shares(math, given, share).run(choose);
}

/** Prices that are equal are too close for doubles to tell, so they never choose. */
const unasked: Choose = () => {
  throw new TooClose();
};

/** One run with shares raised by `raise`: by doubles first, exactly where they cannot tell. */
function runShares(given: Budgeting, raise: number, choose: Choose): Purchases {
  try {
    return runWith(quick, given, raise, unasked);
  } catch (error) {
    if (!(error instanceof TooClose)) throw error;
    return runWith(exact, given, raise, choose);
  }
}

const costOf = (given: Budgeting, bought: readonly number[]) =>
  bought.reduce((sum, index) => sum + (given.projects[index]?.cost ?? 0), 0);

/** Raises every share step by step and keeps the last outcome that the real budget can pay. */
function addOne(given: Budgeting, start: Purchases, choose: Choose): Purchases {
  const increment = Number(given.rules['increment'] ?? 1);
  const supported = given.projects.filter((project) => project.supporters > 0).length;
  let kept = start;
  for (let step = 1; kept.bought.length < supported; step += 1) {
    if (step > MOST_STEPS) {
      throw new TallyError(
        `Add1 did not end after ${MOST_STEPS} steps: set the rule "increment" to more units of the budget.`,
      );
    }
    const next = runShares(given, step * increment, choose);
    if (costOf(given, next.bought) > given.budget) break;
    kept = { ...next, decided: [...kept.decided, ...next.decided] };
  }
  return kept;
}

/**
 * The method of equal shares: the budget is shared equally among the voters, and a project is paid
 * by those who chose it, each the same unless they have less left. The project with the smallest
 * payment for each unit of utility is bought next, while any can be paid. What is left unspent is
 * used by Add1 (shares are raised for all, as long as the outcome stays within the real budget) and
 * then by buying what has the most ballots and still fits.
 *
 * Voters are those whose ballot is valid and not blank. All comparisons are exact: doubles are
 * used where they are far enough apart to be sure, fractions of whole numbers elsewhere.
 *
 * Source: D. Peters, G. Pierczyński, P. Skowron, "Proportional participatory budgeting with
 * additive utilities", NeurIPS 2021; completions as in P. Faliszewski et al., "Participatory
 * budgeting: data, tools, and analysis", IJCAI 2023.
 */
export function equalShares(given: Budgeting, choose: Choose): Purchases & { rounds: Round[] } {
  const completion = String(given.rules['completion'] ?? 'none');
  let result = runShares(given, 0, choose);
  if (completion.startsWith('add1')) result = addOne(given, result, choose);
  if (!completion.endsWith('utilitarian')) return result;
  const open = given.projects
    .map((_, index) => index)
    .filter((index) => !result.bought.includes(index));
  const money = given.budget - costOf(given, result.bought);
  const more = buyGreedily(given.projects, open, money, true, 'utilitarian', choose);
  return {
    bought: [...result.bought, ...more.bought],
    rounds: [...result.rounds, ...more.rounds],
    decided: [...result.decided, ...more.decided],
  };
}
