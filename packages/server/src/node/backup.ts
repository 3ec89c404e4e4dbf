import {
  copyFileSync,
  existsSync,
  openSync,
  closeSync,
  fsyncSync,
  renameSync,
  rmSync,
} from 'node:fs';
import Database from 'better-sqlite3';

/** Why a copy can't be made or put back; the message names the file and the remedy. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/** More pages than any file has: the copy is made in one step, of one moment, however much is written meanwhile. */
const everyPage = 0x7fffffff;

function checkWhole(file: string): void {
  const copy = new Database(file, { readonly: true, fileMustExist: true });
  try {
    const found: unknown = copy.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new BackupError(`${file} is damaged; take another copy.`);
    copy.prepare('SELECT count(*) FROM versions').get();
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    throw new BackupError(`${file} is no database of suara-server, or is damaged.`, { cause });
  } finally {
    copy.close();
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}

/**
 * Copies a database as it is at one moment, while a server goes on writing to it. The copy is checked, readable by
 * its owner alone, and holds no key: contact blocks in it stay sealed.
 *
 * @throws {BackupError} The copy exists already, or there is no database.
 */
export async function backUp(database: string, copy: string): Promise<void> {
  if (existsSync(copy)) throw new BackupError(`${copy} exists already; name a new file.`);
  if (!existsSync(database)) {
    throw new BackupError(`There is no database at ${database}; name it in SUARA_DATABASE.`);
  }
  const draft = `${copy}.part`;
  rmSync(draft, { force: true });
  closeSync(openSync(draft, 'wx', 0o600));
  const source = new Database(database, { readonly: true });
  try {
    await source.backup(draft, { progress: () => everyPage });
  } finally {
    source.close();
  }
  checkWhole(draft);
  flush(draft);
  renameSync(draft, copy);
}

/** Whether some process has the database open. */
function isInUse(database: string): boolean {
  const probe = new Database(database, { timeout: 100 });
  try {
    probe.pragma('locking_mode = EXCLUSIVE');
    probe.exec('BEGIN EXCLUSIVE; ROLLBACK');
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') return true;
    return false; // damaged or none of ours: that is what a restore is for
  } finally {
    probe.close();
  }
}

/**
 * Puts a copy in the place of the database. What was there is kept beside it, as `.before-restore`.
 *
 * @throws {BackupError} The copy is damaged, or a server runs on the database.
 */
export function restore(copy: string, database: string): void {
  if (!existsSync(copy)) throw new BackupError(`There is no file ${copy}.`);
  checkWhole(copy);
  if (existsSync(database)) {
    if (isInUse(database)) {
      throw new BackupError(`A server runs on ${database}; stop it first.`);
    }
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(database + ending))
        renameSync(database + ending, `${database}.before-restore${ending}`);
    }
  }
  const draft = `${database}.part`;
  closeSync(openSync(draft, 'w', 0o600));
  copyFileSync(copy, draft);
  flush(draft);
  renameSync(draft, database);
}
