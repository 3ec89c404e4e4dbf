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

/** The day of an instant, in UTC: as finely as a ballot is dated. */
export function dayOf(at: number): string {
  const day = Math.floor(at / dayLength);
  if (day !== lastDay.day) lastDay = { day, text: new Date(at).toISOString().slice(0, 10) };
  return lastDay.text;
}

const dayLength = 24 * 60 * 60 * 1000;
let lastDay = { day: NaN, text: '' };

/** How often a ballot was cast more, or less, in one shard of a poll's profile. */
export interface Cast {
  readonly activity: string;
  /** From the first byte of the ballot's key. */
  readonly shard: number;
  readonly ballot: string;
  by: number;
}

/** Changes of totals and of profiles that one transaction adds up before it writes them. */
export class Changes {
  readonly totals = new Map<string, Map<string, number>>();
  readonly #casts = new Map<string, Cast>();
  readonly #shards: number;

  /** @param shards - Over how many rows each distinct ballot's count is spread, so that none is hot: 1 to 256. */
  constructor(shards = 1) {
    this.#shards = shards;
  }

  /** Adds what an answer is worth `by` times. */
  add(activity: string, totals: Totals, by: 1 | -1): void {
    const sums = this.#of(activity);
    for (const name in totals) sums.set(name, (sums.get(name) ?? 0) + by * (totals[name] ?? 0));
  }

  bump(activity: string, name: string, by = 1): void {
    const sums = this.#of(activity);
    sums.set(name, (sums.get(name) ?? 0) + by);
  }

  /** Notes that the ballot under a key was cast `by` times more. */
  cast(activity: string, key: Uint8Array, ballot: string, by: 1 | -1): void {
    const shard = (key[0] ?? 0) % this.#shards;
    const name = `${activity} ${shard} ${ballot}`;
    const known = this.#casts.get(name);
    if (known) known.by += by;
    else this.#casts.set(name, { activity, shard, ballot, by });
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
