import type Database from 'better-sqlite3';
import { ProblemError } from '../../problem.ts';

interface Job {
  /** Makes what `run` needs. */
  prepare(): void;
  run(): unknown;
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

/** What a transaction is made of, besides the jobs. */
export interface Transaction {
  begin(): void;
  /** Writes what the jobs have added up. */
  finish(): void;
  /** Is told, after a commit, how many jobs were in it. */
  committed(jobs: number): void;
}

/** How many turns of the event loop a commit waits for more at most: each that brings some takes what they cost. */
const mostTurns = 16;

/** Whether a job has what it needs now; one that can't have it has failed. */
function prepared(job: Job): boolean {
  try {
    job.prepare();
    return true;
  } catch (error) {
    job.reject(error);
    return false;
  }
}

/** Result codes that speak of the medium: another try of one job alone would fail as well. */
const mediumFailed =
  /^SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|BUSY|LOCKED|NOMEM|PERM|AUTH)/;

/** The problem that a failed transaction is to whoever sent something. */
export function failureOf(cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return mediumFailed.test(code)
    ? new ProblemError('unavailable', { cause, retryAfter: 10 })
    : cause;
}

/**
 * Runs jobs that wait at the same time in one transaction, so that they share one write to the disk. A job is done
 * when the commit is durable. If one throws, all are rolled back and each is run alone: only the bad one fails.
 */
export class GroupCommit {
  readonly #transaction: (jobs: readonly Job[]) => unknown[];
  readonly #committed: (jobs: number) => void;
  readonly #most: number;
  #waiting: Job[] = [];
  /** How many waited one turn ago; `undefined`: no commit is planned. */
  #before: number | undefined;
  #turns = 0;

  constructor(sqlite: Database.Database, transaction: Transaction, most: number) {
    const run = sqlite.transaction((jobs: readonly Job[]) => {
      transaction.begin();
      const results = jobs.map((job) => job.run());
      transaction.finish();
      return results;
    });
    this.#transaction = (jobs) => run.immediate(jobs);
    this.#committed = (jobs) => transaction.committed(jobs);
    this.#most = most;
  }

  /** @throws {ProblemError} `overloaded`: more wait than can be kept in a second or so. */
  run<T>(run: () => T): Promise<T> {
    return this.runWith(() => undefined, run);
  }

  /**
   * Runs a job with what is made for it just before the transaction. That is made for all jobs of a commit one after
   * the other, which a processor does faster than the same in turns with everything else that a request needs.
   *
   * @param make - If it throws, its job alone fails.
   */
  runWith<Made, T>(make: () => Made, run: (made: Made) => T): Promise<T> {
    if (this.#waiting.length >= this.#most)
      return Promise.reject(new ProblemError('overloaded', { retryAfter: 2 }));
    return new Promise<T>((resolve, reject) => {
      let made: Made;
      this.#waiting.push({
        prepare: () => void (made = make()),
        run: () => run(made),
        resolve: resolve,
        reject,
      });
      if (this.#before !== undefined) return;
      this.#before = 0;
      this.#turns = 0;
      setImmediate(this.#turn);
    });
  }

  /**
   * Those who were answered together send their next one by one: as long as each turn brings more, they are waited for,
   * as one commit for all is done sooner than two.
   */
  readonly #turn = (): void => {
    const now = this.#waiting.length;
    if (this.#before === undefined) return;
    if (now === this.#before || this.#turns >= mostTurns) {
      this.flush();
      return;
    }
    this.#before = now;
    this.#turns += 1;
    setImmediate(this.#turn);
  };

  /** Runs all that waits, now. */
  flush(): void {
    this.#before = undefined;
    const jobs = this.#waiting;
    this.#waiting = [];
    const ready = jobs.filter(prepared);
    if (ready.length > 0) this.#attempt(ready);
  }

  #attempt(jobs: readonly Job[]): void {
    try {
      const results = this.#transaction(jobs);
      this.#committed(jobs.length);
      jobs.forEach((job, i) => job.resolve(results[i]));
    } catch (error) {
      const failure = failureOf(error);
      if (jobs.length > 1 && !(failure instanceof ProblemError))
        for (const job of jobs) this.#attempt([job]);
      else for (const job of jobs) job.reject(failure);
    }
  }
}
