// The thread that counts large polls: it reads the profile by a connection of its own, which waits for nobody.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { countProfile, type Order } from '../results/count.ts';
import { profileSql } from '../stores/sqlite/profile-sql.ts';

const { file } = workerData as { file: string };
const database = new Database(file, { readonly: true });
const profile = database.prepare<[string], [string, number]>(profileSql).raw();

parentPort?.on('message', ({ id, order }: { id: number; order: Order }) => {
  try {
    const body = countProfile(order, profile.all(order.definition.id));
    parentPort?.postMessage({ id, body });
  } catch (error) {
    parentPort?.postMessage({
      id,
      failure: error instanceof Error ? error.message : 'The count failed.',
    });
  }
});
