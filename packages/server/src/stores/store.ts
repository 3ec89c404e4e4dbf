import type { Contact, Definition, ProblemCode, Status } from '@suara/contract';

/** Running totals by name, and what one answer adds to them. */
export type Totals = Readonly<Record<string, number>>;

/** A submission as it is kept, without its contact block; the answer of a poll is not here. */
export interface Row {
  readonly id: string;
  readonly activity: string;
  readonly kind: Definition['kind'];
  readonly version: string;
  readonly revision: number;
  readonly language: string;
  readonly consent: string | null;
  /** JSON, as the contract's `Speaks`. */
  readonly speaks: string;
  readonly page: string | null;
  /** JSON of a rating or of feedback; `null` for a poll, and once erased. */
  readonly answer: string | null;
  /** H("s" ‖ secret). */
  readonly owner: Uint8Array;
  readonly fingerprint: Uint8Array;
  readonly code: string;
  readonly status: Status;
  /** Times in milliseconds since 1970; `receivedAt` is that of this revision. */
  readonly createdAt: number;
  readonly receivedAt: number;
  readonly updatedAt: number;
  readonly answerBy: number | null;
  /** When everything but the tombstone was erased. */
  readonly erasedAt: number | null;
}

/** An arriving submission, checked, with all that a store needs to keep it in one transaction. */
export interface Entry extends Pick<
  Row,
  | 'id'
  | 'activity'
  | 'kind'
  | 'version'
  | 'revision'
  | 'language'
  | 'consent'
  | 'speaks'
  | 'page'
  | 'owner'
  | 'fingerprint'
  | 'code'
  | 'answerBy'
> {
  /** When it arrived. */
  readonly at: number;
  readonly contact: Contact | null;
  /** JSON; of a poll in the canonical form of its method. */
  readonly answer: string;
  /** H("b" ‖ secret), for a poll. */
  readonly ballot: Uint8Array | null;
  /** What an answer adds to the running totals: of this one, and of the one it replaces. */
  totalsOf(answer: string): Totals;
  /** Why it can't be kept if it is the first of its id, or a change of it; `null`: it can. */
  readonly refuse: { readonly fresh: ProblemCode | null; readonly change: ProblemCode | null };
}

export type Kept =
  | { outcome: 'created' | 'replaced' | 'repeated'; row: Row }
  | { outcome: 'refused'; code: ProblemCode };

/** A withdrawal, after the owner was recognised. */
export interface Withdrawal {
  readonly id: string;
  readonly at: number;
  /** The ballot that goes with it; `null`: there is none, or it is frozen and stays. */
  readonly ballot: Uint8Array | null;
  /** `null`: the answer stays counted. */
  readonly totalsOf: ((answer: string) => Totals) | null;
}

export interface Step {
  readonly status: Status;
  readonly at: number;
}

/** All that a holder may see of a submission. */
export interface Own {
  readonly row: Row;
  readonly contact: Contact | null;
  /** The answer, or the ballot found by its key. */
  readonly answer: string | null;
  /** What happened after it was received, oldest first. */
  readonly steps: readonly Step[];
  readonly replies: readonly { readonly at: number; readonly text: string }[];
}

/** A change of status by the agency, with the reply to the person, if there is one. */
export interface Progress {
  readonly code: string;
  readonly status: Status;
  readonly reply: string | null;
  readonly at: number;
}

/** A version of an activity that people may have seen. */
export interface PublishedVersion {
  readonly version: string;
  /** Canonical JSON of the definition, notice included. */
  readonly definition: string;
  readonly at: number;
}

/** Figures as they were last shown while an activity was open. */
export interface Shown {
  /** How many submissions had come and gone by then. */
  readonly moves: number;
  readonly body: string;
}

/**
 * Remembers. It knows no HTTP and does not count: what to add to which total comes with each entry. Every promise
 * that resolves speaks of what is committed and durable, as far as the store can be.
 *
 * @throws {ProblemError} `overloaded` when too much waits, `unavailable` when the medium fails. Nothing is kept then.
 */
export interface Store {
  /**
   * Keeps, replaces or refuses, in one transaction with the ballot, the profile and the totals.
   *
   * @param make - Gives the entry; called once, when the transaction is about to begin. What it throws, rejects.
   */
  keep(make: () => Entry): Promise<Kept>;
  find(id: string): Promise<Row | undefined>;
  /** @param ballot - Key of the ballot to show; `null`: none. */
  own(id: string, ballot: Uint8Array | null): Promise<Own | undefined>;
  /** Whether a ballot is in the count. */
  hasBallot(activity: string, ballot: Uint8Array): Promise<boolean>;
  /** Erases all but the tombstone. Doing it again changes nothing. */
  withdraw(withdrawal: Withdrawal): Promise<void>;
  byCode(code: string): Promise<{ row: Row; steps: readonly Step[] } | undefined>;
  /** @returns The row as it stands then; `undefined` when the code is unknown or the submission erased. */
  progress(progress: Progress): Promise<Row | undefined>;

  totals(activity: string): Promise<Totals>;
  /** Each distinct ballot, in canonical form, with its count. */
  profile(activity: string): Promise<readonly (readonly [ballot: string, count: number])[]>;
  /** Every ballot or answer kept, for a recount. */
  answers(activity: string): AsyncIterable<string>;
  /** Replaces the totals that follow from ballots, after the rules of a poll have changed. */
  recount(activity: string, totalsOf: (ballot: string) => Totals): Promise<void>;
  shown(activity: string): Promise<Shown | undefined>;
  show(activity: string, shown: Shown): Promise<void>;

  /** Versions published so far, oldest first. */
  versions(activity: string): Promise<readonly PublishedVersion[]>;
  publish(activity: string, published: PublishedVersion): Promise<void>;

  /** Erases tombstones older than `tombstones`, and what was received before the retention limit of its activity. */
  sweep(limits: {
    tombstones: number;
    received: ReadonlyMap<string, number>;
    at: number;
  }): Promise<number>;
  /** Rejects when nothing can be kept now. */
  check(): Promise<void>;
  close(): Promise<void>;
}
