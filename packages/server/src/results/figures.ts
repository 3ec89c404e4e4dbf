import { participationOf } from '@suara/contract';
import type { Offered } from '../activities/catalogue.ts';
import { stateAt } from '../activities/catalogue.ts';
import type { Context } from '../context.ts';
import type { Head } from '../counting/counting.ts';
import type { Totals } from '../stores/store.ts';

/** Shortest time between two counts that walk the profile, in milliseconds. */
const pause = 2000;

/** Figures as they were counted, by what they were counted from. */
interface Counted {
  readonly version: string;
  readonly state: string;
  readonly mark: number;
  readonly at: number;
  readonly body: string;
}

function headOf({ definition, version }: Offered, totals: Totals, at: number): Omit<Head, 'state'> {
  const { level, k } = participationOf(definition);
  return {
    activity: definition.id,
    version,
    asOf: new Date(at).toISOString(),
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
  readonly #running = new Map<string, Promise<string>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /** The body of the results, as JSON. Requests that come together are answered by one count. */
  of(offered: Offered): Promise<string> {
    const { id } = offered.definition;
    const running = this.#running.get(id);
    if (running) return running;
    const started = this.#now(offered).finally(() => this.#running.delete(id));
    this.#running.set(id, started);
    return started;
  }

  async #now(offered: Offered): Promise<string> {
    const { store, now } = this.#context;
    const at = now();
    const totals = await store.totals(offered.definition.id);
    const state = stateAt(offered, at);
    const { k } = participationOf(offered.definition);
    if (state !== 'closed' && k > 1) return this.#inBatches(offered, totals, at, k);
    return this.#upToDate(offered, totals, at);
  }

  /** Counts when anything has changed. */
  async #upToDate(offered: Offered, totals: Totals, at: number): Promise<string> {
    const mark = totals['changes'] ?? 0;
    const last = this.#counted.get(offered.definition.id);
    if (
      last &&
      isCurrent(last, offered, at) &&
      (last.mark === mark || isTooSoon(last, offered, at))
    ) {
      return last.body;
    }
    return this.#count(offered, totals, at, mark);
  }

  /** Counts when at least k have come or gone. */
  async #inBatches(offered: Offered, totals: Totals, at: number, k: number): Promise<string> {
    const { id } = offered.definition;
    const moves = totals['moves'] ?? 0;
    const shown = await this.#context.store.shown(id);
    if (shown && (moves - shown.moves < k || this.#waits(offered, at))) {
      return reworded(shown.body, { version: offered.version, state: stateAt(offered, at) });
    }
    if (!shown && moves < k) return this.#count(offered, {}, at, 0);
    const body = await this.#count(offered, totals, at, moves);
    await this.#context.store.show(id, { moves, body });
    return body;
  }

  #waits(offered: Offered, at: number): boolean {
    const last = this.#counted.get(offered.definition.id);
    return last !== undefined && isTooSoon(last, offered, at);
  }

  async #count(offered: Offered, totals: Totals, at: number, mark: number): Promise<string> {
    const { counting, definition, version } = offered;
    const state = stateAt(offered, at);
    const isEmpty = (totals['n'] ?? 0) === 0;
    const profile =
      counting.needsProfile && !isEmpty ? await this.#context.store.profile(definition.id) : [];
    const n = profile.reduce((sum, [, count]) => sum + count, 0);
    // The profile may be younger than the totals by a commit: n is said of what was counted.
    const seen = counting.needsProfile && !isEmpty ? { ...totals, n } : totals;
    const head = { ...headOf(offered, seen, at), state };
    const body = JSON.stringify(counting.results(head, seen, profile));
    this.#counted.set(definition.id, { version, state, mark, at, body });
    return body;
  }
}

const isCurrent = (last: Counted, offered: Offered, at: number) =>
  last.version === offered.version && last.state === stateAt(offered, at);

const isTooSoon = (last: Counted, { counting }: Offered, at: number) =>
  counting.needsProfile && at - last.at >= 0 && at - last.at < pause;

/** Figures of an earlier version or state, under the names of now. */
const reworded = (body: string, names: { version: string; state: string }) =>
  JSON.stringify({ ...(JSON.parse(body) as object), ...names });
