import { participationOf } from '@suara/contract';
import type { Offered } from '../activities/catalogue.ts';
import { stateAt } from '../activities/catalogue.ts';
import type { Context } from '../context.ts';
import type { Head } from '../counting/counting.ts';
import type { Totals } from '../stores/store.ts';
import { countProfile } from './count.ts';

/** Shortest time between two counts that walk the profile, in milliseconds. */
const pause = 2000;
/** A count that took longer is made while the figures before it are still shown, in milliseconds. */
const long = 100;

/** Ballots that are counted in no time at all. */
const many = 2000;

/** Figures as they were counted, by what they were counted from. */
interface Counted {
  readonly version: string;
  readonly state: string;
  readonly mark: number;
  readonly at: number;
  /** How long it took, in milliseconds. */
  readonly took: number;
  readonly body: string;
}

/** What a count is made of. */
interface Task {
  readonly offered: Offered;
  readonly totals: Totals;
  readonly at: number;
  /** By what its figures are told from later ones. */
  readonly mark: number;
}

function headOf({ offered, totals, at }: Task): Head {
  const { definition, version } = offered;
  const { level, k } = participationOf(definition);
  return {
    activity: definition.id,
    version,
    asOf: new Date(at).toISOString(),
    state: stateAt(offered, at),
    n: totals['n'] ?? 0,
    withdrawn: totals['withdrawn'] ?? 0,
    level,
    k,
  };
}

/**
 * The figures of activities as they may be shown now.
 *
 * While an activity is open its figures move in batches: only when at least k people have come or gone since they
 * moved last, so that no step tells what one person said. What was shown last is kept in the store, so that a
 * restart takes no smaller step. Once closed, all is counted.
 */
export class Figures {
  readonly #context: Context;
  readonly #counted = new Map<string, Counted>();
  readonly #asked = new Map<string, Promise<string>>();
  readonly #renewing = new Map<string, Promise<string>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The body of the results, as JSON. Requests that come together are answered by one look. */
  of(offered: Offered): Promise<string> {
    const { id } = offered.definition;
    const asked = this.#asked.get(id);
    if (asked) return asked;
    const started = this.#now(offered).finally(() => this.#asked.delete(id));
    this.#asked.set(id, started);
    return started;
  }

  async #now(offered: Offered): Promise<string> {
    const { store, now } = this.#context;
    const at = now();
    const totals = await store.totals(offered.definition.id);
    const { k } = participationOf(offered.definition);
    const isBatched = stateAt(offered, at) !== 'closed' && k > 1;
    const mark = totals[isBatched ? 'moves' : 'changes'] ?? 0;
    const task = { offered, totals, at, mark };
    return isBatched ? this.#inBatches(task, k) : this.#upToDate(task);
  }

  /** Counts when anything has changed. */
  async #upToDate(task: Task): Promise<string> {
    const last = this.#counted.get(task.offered.definition.id);
    if (!last || !isCurrent(last, task)) return this.#renew(task);
    if (last.mark === task.mark || isTooSoon(last, task)) return last.body;
    return this.#renew(task, last.body);
  }

  /** Counts when at least k have come or gone. */
  async #inBatches(task: Task, k: number): Promise<string> {
    const { store } = this.#context;
    const { offered, at, mark } = task;
    const { id } = offered.definition;
    const shown = await store.shown(id);
    if (!shown && mark < k) return this.#count({ offered, totals: {}, at, mark: 0 });
    const last = this.#counted.get(id);
    const names = { version: offered.version, state: stateAt(offered, at) };
    const before = shown && reworded(shown.body, names);
    const waits = last !== undefined && isTooSoon(last, task);
    if (shown && before !== undefined && (mark - shown.moves < k || waits)) return before;
    return this.#renew(task, before, (body) => store.show(id, { moves: mark, body }));
  }

  /**
   * Counts anew, once at a time. When counting takes long, what was shown before is shown meanwhile.
   *
   * @param keep - Called with new figures before anyone sees them.
   */
  #renew(task: Task, before?: string, keep?: (body: string) => Promise<void>): Promise<string> {
    const { id } = task.offered.definition;
    const isLong = (this.#counted.get(id)?.took ?? 0) > long;
    const counting =
      this.#renewing.get(id) ??
      this.#count(task)
        .then(async (body) => {
          await keep?.(body);
          return body;
        })
        .finally(() => this.#renewing.delete(id));
    this.#renewing.set(id, counting);
    if (before === undefined || !isLong) return counting;
    counting.catch(() => undefined); // who asks next tries again, and is told
    return Promise.resolve(before);
  }

  async #count(task: Task): Promise<string> {
    const { offered, totals, at, mark } = task;
    const { counting, definition, version } = offered;
    const began = performance.now();
    const head = headOf(task);
    const walks = counting.needsProfile && head.n > 0;
    const body = walks
      ? await this.#walk({ definition, head })
      : JSON.stringify(counting.results(head, totals, []));
    const took = performance.now() - began;
    this.#counted.set(definition.id, { version, state: head.state, mark, at, took, body });
    return body;
  }

  /** Counts from the profile: in another thread where there is one and it is worth it, else here. */
  async #walk(order: Parameters<typeof countProfile>[0]): Promise<string> {
    const { countElsewhere, store } = this.#context;
    const wasLong = (this.#counted.get(order.definition.id)?.took ?? 0) > long;
    const elsewhere = wasLong || order.head.n > many ? countElsewhere : undefined;
    const body = await elsewhere?.(order).catch(() => undefined);
    return body ?? countProfile(order, await store.profile(order.definition.id));
  }
}

const isCurrent = (last: Counted, { offered, at }: Task) =>
  last.version === offered.version && last.state === stateAt(offered, at);

const isTooSoon = (last: Counted, { offered, at }: Task) =>
  offered.counting.needsProfile && at - last.at >= 0 && at - last.at < pause;

/** Figures of an earlier version or state, under the names of now. */
const reworded = (body: string, names: { version: string; state: string }) =>
  JSON.stringify({ ...(JSON.parse(body) as object), ...names });
