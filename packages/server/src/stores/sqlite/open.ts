import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations, type Tables } from './schema.ts';

/** The live connection, by both of its doors. */
export interface Opened {
  readonly sqlite: Database.Database;
  readonly kysely: Kysely<Tables>;
}

const settings = {
  journal_mode: 'wal',
  synchronous: 2, // FULL: a commit is on disk before it is answered
  secure_delete: 1, // what is erased is overwritten
  foreign_keys: 1,
  cache_size: -8192, // 8 MiB: at each commit SQLite looks through all of it
} as const;

/**
 * Bytes of a page in a new file. Rows are found by random names, so that each lands on another page, and all of the
 * page goes to the disk with it: of four times less, a quarter.
 */
const pageSize = 1024;

/** Longest log, in bytes, before a commit copies it. Long before that a thread does, see Checkpoints. */
const longestLog = 64 * 1024 * 1024;

/** Sets what durability rests on, and asks the connection whether it holds. */
function configure(sqlite: Database.Database, file: string): void {
  sqlite.pragma('busy_timeout = 2000');
  sqlite.pragma(`page_size = ${pageSize}`); // a file that exists keeps its own
  const pages = longestLog / Number(sqlite.pragma('page_size', { simple: true }));
  for (const [name, value] of Object.entries({ ...settings, wal_autocheckpoint: pages })) {
    sqlite.pragma(`${name} = ${value}`);
    const got: unknown = sqlite.pragma(name, { simple: true });
    if (got !== value) {
      throw new Error(
        `${file}: SQLite keeps ${name} at ${String(got)} instead of ${value}; use a local file system.`,
      );
    }
  }
}

/**
 * Opens a database file, makes it if it is missing (readable by its owner alone), and brings its tables up to date.
 *
 * @throws The file can't be opened, is none of ours, or is damaged. The message names it.
 */
export async function openDatabase(file: string): Promise<Opened> {
  closeSync(openSync(file, 'a', 0o600));
  const sqlite = new Database(file);
  try {
    configure(sqlite, file);
    const kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
    const migrator = new Migrator({
      db: kysely,
      provider: { getMigrations: () => Promise.resolve(migrations) },
    });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('The migration failed.');
    return { sqlite, kysely };
  } catch (cause) {
    sqlite.close();
    throw new Error(
      `The database file ${file} can not be used. Restore a backup, or name another file.`,
      { cause },
    );
  }
}
