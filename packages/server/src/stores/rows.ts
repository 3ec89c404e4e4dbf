import type { Entry, Row, Totals } from './store.ts';

/**
 * The row that an arriving submission becomes. A clock that went back never takes a row back in time; a change
 * keeps the code, the first day and what was promised then, and is read anew by the agency.
 */
export function rowOf(entry: Entry, kept?: Row): Row {
  const at = Math.max(entry.at, kept?.updatedAt ?? 0);
  return {
    id: entry.id,
    activity: entry.activity,
    kind: entry.kind,
    version: entry.version,
    revision: entry.revision,
    language: entry.language,
    consent: entry.consent,
    speaks: entry.speaks,
    page: entry.page,
    answer: entry.ballot ? null : entry.answer,
    owner: entry.owner,
    fingerprint: entry.fingerprint,
    code: kept?.code ?? entry.code,
    status: 'received',
    createdAt: kept?.createdAt ?? at,
    receivedAt: at,
    updatedAt: at,
    answerBy: kept ? kept.answerBy : entry.answerBy,
    erasedAt: null,
  };
}

/** What stays of a submission that is erased: enough to refuse its id, and to show its code's dates. */
export function tombstoneOf(row: Row, at: number, status: Row['status']): Row {
  const later = Math.max(at, row.updatedAt);
  return {
    ...row,
    language: '',
    consent: null,
    speaks: '{"for":"self"}',
    page: null,
    answer: null,
    fingerprint: new Uint8Array(0),
    status,
    updatedAt: later,
    erasedAt: later,
  };
}

const dayLength = 24 * 60 * 60 * 1000;

/** The day of an instant, in UTC, counted from 1970: as finely as a ballot is dated. */
export const dayOf = (at: number) => Math.floor(at / dayLength);

/** How often a ballot was cast more, or less. */
export interface Cast {
  readonly activity: string;
  readonly ballot: string;
  by: number;
}

/** Submissions that are the first of their ids and say the same: most people give one of few answers. */
interface Arrived {
  readonly entry: Entry;
  by: number;
}

/** Changes of totals and of profiles that one transaction adds up before it writes them. */
export class Changes {
  readonly totals = new Map<string, Map<string, number>>();
  readonly #casts = new Map<string, Cast>();
  readonly #arrived = new Map<string, Map<string, Arrived>>();

  /** Adds what an answer is worth `by` times. */
  add(activity: string, totals: Totals, by: number): void {
    const sums = this.#of(activity);
    for (const name in totals) sums.set(name, (sums.get(name) ?? 0) + by * (totals[name] ?? 0));
  }

  bump(activity: string, name: string, by = 1): void {
    const sums = this.#of(activity);
    sums.set(name, (sums.get(name) ?? 0) + by);
  }

  /** Notes that a ballot was cast `by` times more. */
  cast(activity: string, ballot: string, by: number): void {
    const name = `${activity} ${ballot}`;
    const known = this.#casts.get(name);
    if (known) known.by += by;
    else this.#casts.set(name, { activity, ballot, by });
  }

  /** Notes a submission that is the first of its id. */
  arrived(entry: Entry): void {
    const { activity, answer } = entry;
    let answers = this.#arrived.get(activity);
    if (!answers) this.#arrived.set(activity, (answers = new Map<string, Arrived>()));
    const alike = answers.get(answer);
    if (alike) alike.by += 1;
    else answers.set(answer, { entry, by: 1 });
  }

  /** Adds up what has arrived. */
  settle(): void {
    for (const [activity, answers] of this.#arrived) {
      for (const { entry, by } of answers.values()) {
        this.add(activity, entry.totalsOf(entry.answer), by);
        for (const name of ['changes', 'moves', 'status:received']) this.bump(activity, name, by);
        if (entry.ballot) this.cast(activity, entry.answer, by);
      }
    }
    this.#arrived.clear();
  }

  casts(): Iterable<Cast> {
    return this.#casts.values();
  }

  #of(activity: string): Map<string, number> {
    const sums = this.totals.get(activity) ?? new Map<string, number>();
    this.totals.set(activity, sums);
    return sums;
  }
}

/** Whether a total does not follow from the ballots, and stays when they are counted anew. */
export const standsAlone = (name: string) =>
  name === 'withdrawn' || name === 'changes' || name === 'moves' || name.startsWith('status:');
