// The thread that copies commits from the write-ahead log into the database file, by a connection of its own. It takes
// no lock that a writer needs, so commits go on meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Checkpointed } from './checkpoint.ts';

const { file } = workerData as { file: string };
const database = new Database(file);
database.pragma('synchronous = 2'); // what is copied is on disk before the log may be written over

function copy(): Checkpointed | null {
  try {
    return (database.pragma('wal_checkpoint(PASSIVE)') as [Checkpointed])[0];
  } catch {
    return null; // the disk is full, say: whoever keeps something is told, and it is tried again
  }
}

parentPort?.on('message', () => parentPort?.postMessage(copy()));
