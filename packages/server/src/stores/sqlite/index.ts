import type { Row, Store } from '../store.ts';
import { Checkpoints } from './checkpoint.ts';
import { ContactSeal, keyFromFile } from './contacts.ts';
import { failureOf, GroupCommit } from './group-commit.ts';
import { openDatabase, type Opened } from './open.ts';
import { profileSql } from './profile-sql.ts';
import { prepare, type Statements } from './statements.ts';
import { recount, sweep } from './upkeep.ts';
import { Writer } from './write.ts';

export interface SqliteOptions {
  /** Path of the database; made when it is missing. Beside it lie `-wal`, `-shm` and the key of contact blocks. */
  file: string;
  /** 32 bytes that seal contact blocks; absent: a key file beside the database. */
  contactKey?: Uint8Array;
  /** How many submissions may wait for a commit before more are refused. 2048 unless given. */
  queue?: number;
}

/** A store in one SQLite file. */
export interface SqliteStore extends Store {
  /** Copies the database, as it is at one moment, while the server goes on. */
  backup(file: string): Promise<void>;
}

/**
 * Opens a store in one SQLite file: WAL, `synchronous = FULL`, one process.
 *
 * @throws The file can't be used; the message names it.
 */
export async function sqliteStore({
  file,
  contactKey,
  queue = 2048,
}: SqliteOptions): Promise<SqliteStore> {
  const opened = await openDatabase(file);
  const seal = new ContactSeal(contactKey ?? keyFromFile(`${file}.key`));
  const statements = prepare(opened);
  const writer = new Writer(opened, statements, seal);
  const checkpoints = new Checkpoints(opened.sqlite, file);
  const commits = new GroupCommit(
    opened.sqlite,
    {
      begin: () => writer.begin(),
      finish: () => writer.finish(),
      committed: (jobs) => checkpoints.committed(jobs),
    },
    queue,
  );
  return {
    keep: (make) => commits.runWith(make, (entry) => writer.keep(entry)),
    withdraw: (withdrawal) => commits.run(() => writer.withdraw(withdrawal)),
    progress: (progress) => commits.run(() => writer.progress(progress)),
    async sweep(limits) {
      const erased = await commits.run(() => sweep(opened, writer, limits));
      if (erased === 0) checkpoints.empty();
      return erased;
    },
    recount: (activity, totalsOf) => commits.run(() => recount(opened, activity, totalsOf)),
    ...reads(opened, statements, seal),
    ...publications(opened),
    async check() {
      await commits.run(() => undefined); // an immediate transaction takes the lock of a writer
    },
    async backup(copy) {
      await opened.sqlite.backup(copy);
    },
    async close() {
      commits.flush();
      await checkpoints.stop();
      if (opened.sqlite.open) opened.sqlite.pragma('wal_checkpoint(TRUNCATE)');
      await opened.kysely.destroy();
    },
  };
}

/** Tells a failing medium apart from a mistake of ours. */
async function guarded<T>(read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw failureOf(error);
  }
}

function reads(
  { kysely, sqlite }: Opened,
  statements: Statements,
  seal: ContactSeal,
): Pick<Store, 'find' | 'own' | 'hasBallot' | 'byCode' | 'totals' | 'profile' | 'answers'> {
  const stepsOf = (id: string) =>
    kysely
      .selectFrom('steps')
      .select(['status', 'at'])
      .where('id', '=', id)
      .orderBy('at')
      .execute() as Promise<{ status: Row['status']; at: number }[]>;
  return {
    find: (id) => guarded(() => statements.find.get(id)),
    own: (id, ballot) =>
      guarded(async () => {
        const row = statements.find.get(id);
        if (!row) return undefined;
        const sealed = await kysely
          .selectFrom('contacts')
          .selectAll()
          .where('id', '=', id)
          .executeTakeFirst();
        return {
          row,
          contact: sealed ? seal.open(id, sealed) : null,
          answer: ballot
            ? (statements.ballot.get(row.activity, ballot)?.ballot ?? null)
            : row.answer,
          steps: await stepsOf(id),
          replies: await kysely
            .selectFrom('replies')
            .select(['at', 'text'])
            .where('id', '=', id)
            .orderBy('at')
            .execute(),
        };
      }),
    hasBallot: (activity, ballot) =>
      guarded(() => statements.ballot.get(activity, ballot) !== undefined),
    byCode: (code) =>
      guarded(async () => {
        const row = statements.byCode.get(code);
        return row && { row, steps: await stepsOf(row.id) };
      }),
    totals: (activity) =>
      guarded(async () => {
        const rows = await kysely
          .selectFrom('totals')
          .select(['name', 'value'])
          .where('activity', '=', activity)
          .execute();
        return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
      }),
    profile: (activity) =>
      guarded(() => sqlite.prepare<[string], [string, number]>(profileSql).raw().all(activity)),
    async *answers(activity) {
      const [ballots, rows] = [
        kysely.selectFrom('ballots').select('ballot as text').where('activity', '=', activity),
        kysely
          .selectFrom('submissions')
          .select('answer as text')
          .where('activity', '=', activity)
          .where('answer', 'is not', null),
      ];
      for await (const { text } of ballots.stream()) yield text;
      for await (const { text } of rows.stream()) yield text ?? '';
    },
  };
}

function publications({ kysely }: Opened): Pick<Store, 'shown' | 'show' | 'versions' | 'publish'> {
  return {
    shown: (activity) =>
      guarded(() =>
        kysely
          .selectFrom('shown')
          .select(['moves', 'body'])
          .where('activity', '=', activity)
          .executeTakeFirst(),
      ),
    show: (activity, { moves, body }) =>
      guarded(async () => {
        const row = { activity, moves, body };
        await kysely
          .insertInto('shown')
          .values(row)
          .onConflict((conflict) => conflict.column('activity').doUpdateSet(row))
          .execute();
      }),
    versions: (activity) =>
      guarded(() =>
        kysely
          .selectFrom('versions')
          .select(['version', 'definition', 'at'])
          .where('activity', '=', activity)
          .orderBy('at')
          .execute(),
      ),
    publish: (activity, { version, definition, at }) =>
      guarded(async () => {
        await kysely
          .insertInto('versions')
          .values({ activity, version, definition, at })
          .onConflict((conflict) => conflict.columns(['activity', 'version']).doUpdateSet({ at }))
          .execute();
      }),
  };
}
