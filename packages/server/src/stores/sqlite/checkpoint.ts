import { Worker } from 'node:worker_threads';
import type Database from 'better-sqlite3';

/** What SQLite says of a checkpoint: pages in the log, and how many of them the database file has. */
export interface Checkpointed {
  readonly busy: number;
  readonly log: number;
  readonly checkpointed: number;
}

/** After how many jobs the log is copied again: often enough that each time little is left. */
const every = 1024;

/**
 * From this many bytes on, the rest of the log is copied at once, so that it begins anew. Everybody waits for that, and
 * for the disk: the longer the log, the less often.
 */
const long = 32 * 1024 * 1024;

const script = new URL(
  import.meta.url.endsWith('.ts') ? './checkpoint-worker.ts' : './checkpoint-worker.js',
  import.meta.url,
);

/**
 * Keeps the write-ahead log short without making anybody wait: a thread copies nearly all of it while commits go on.
 * What was committed during that is copied between two commits, as a log begins anew only when all of it is copied.
 * Where the thread can't run, SQLite copies everything itself, within a commit now and then.
 */
export class Checkpoints {
  readonly #sqlite: Database.Database;
  readonly #file: string;
  /** As `long`, in pages. */
  readonly #long: number;
  #worker: Worker | undefined;
  /** Whether the thread copies just now. */
  #running = false;
  /** Whether the thread can't run. */
  #lost = false;
  /** Whether the log is to be cut to nothing. */
  #emptying = false;
  #jobs = 0;

  /** @param file - Of the database: the thread has a connection of its own. */
  constructor(sqlite: Database.Database, file: string) {
    this.#sqlite = sqlite;
    this.#file = file;
    this.#long = long / Number(sqlite.pragma('page_size', { simple: true }));
  }

  /** Is told how many jobs each commit held. */
  committed(jobs: number): void {
    this.#jobs += jobs;
    if (this.#jobs < every || this.#running || this.#lost) return;
    this.#jobs = 0;
    this.#running = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage('copy');
  }

  /**
   * Copies the log and cuts it to nothing: what was erased is in it until other commits are written over it. Where
   * another process reads just now, such as a backup, the log keeps its length until this is asked again.
   */
  empty(): void {
    this.#emptying = true;
    if (!this.#running) this.#finish(); // the thread has a lock meanwhile
  }

  #start(): Worker {
    const worker = new Worker(script, {
      workerData: { file: this.#file },
      resourceLimits: { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 },
    });
    worker.on('message', (counted: Checkpointed | null) => this.#copied(counted));
    worker.on('error', () => {
      this.#lost = true;
      this.#copied(null);
    });
    worker.unref(); // last: who listens keeps the process
    return worker;
  }

  #copied(counted: Checkpointed | null): void {
    this.#running = false;
    if (this.#emptying || (counted && counted.log >= this.#long)) this.#finish();
  }

  /** Copies what the thread has left. */
  #finish(): void {
    if (!this.#sqlite.open) return;
    const mode = this.#emptying ? 'TRUNCATE' : 'PASSIVE';
    this.#emptying = false;
    const patience = Number(this.#sqlite.pragma('busy_timeout', { simple: true }));
    try {
      this.#sqlite.pragma('busy_timeout = 0'); // to cut it means to wait for readers, and everybody would wait with us
      this.#sqlite.pragma(`wal_checkpoint(${mode})`);
    } catch {
      // As in the thread: the next commit meets the same, and tells whoever sent something.
    } finally {
      this.#sqlite.pragma(`busy_timeout = ${patience}`);
    }
  }

  /** Ends the thread, after what it copies just now. */
  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}
