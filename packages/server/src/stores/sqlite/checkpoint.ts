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

/** From this many pages on, the rest of the log is copied at once, so that it begins anew. */
const long = 8192;

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
  #worker: Worker | undefined;
  #running = false;
  #jobs = 0;

  /** @param file - Of the database: the thread has a connection of its own. */
  constructor(sqlite: Database.Database, file: string) {
    this.#sqlite = sqlite;
    this.#file = file;
  }

  /** Is told how many jobs each commit held. */
  committed(jobs: number): void {
    this.#jobs += jobs;
    if (this.#jobs < every || this.#running) return;
    this.#jobs = 0;
    this.#running = true;
    this.#worker ??= this.#start();
    this.#worker.postMessage('copy');
  }

  #start(): Worker {
    const worker = new Worker(script, {
      workerData: { file: this.#file },
      resourceLimits: { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 },
    });
    worker.on('message', (counted: Checkpointed | null) => this.#copied(counted));
    worker.on('error', () => undefined); // it counts as running for ever, and nobody asks it again
    worker.unref(); // last: who listens keeps the process
    return worker;
  }

  #copied(counted: Checkpointed | null): void {
    this.#running = false;
    if (!counted || counted.log < long || !this.#sqlite.open) return;
    try {
      this.#sqlite.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // As in the thread: the next commit meets the same, and tells whoever sent something.
    }
  }

  /** Ends the thread, after what it copies just now. */
  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}
