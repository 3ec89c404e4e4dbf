import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Columns as the two kinds of SQL hold them: times in milliseconds since 1970, texts in JSON where nested. */
export interface Tables {
  submissions: {
    id: string;
    activity: string;
    kind: string;
    version: string;
    revision: number;
    language: string;
    consent: string | null;
    speaks: string;
    page: string | null;
    answer: string | null;
    owner: Uint8Array;
    fingerprint: Uint8Array;
    code: string;
    status: string;
    created_at: number;
    received_at: number;
    updated_at: number;
    answer_by: number | null;
    erased_at: number | null;
  };
  contacts: { id: string; key_id: string; nonce: Uint8Array; sealed: Uint8Array };
  /** `day` counts from 1970. */
  ballots: { activity: string; key: Uint8Array; ballot: string; day: number };
  profile: { activity: string; shard: number; ballot: string; count: number };
  totals: { activity: string; name: string; value: number };
  steps: { id: string; at: number; status: string };
  replies: { id: string; at: number; text: string };
  shown: { activity: string; moves: number; body: string };
  versions: { activity: string; version: string; definition: string; at: number };
}

type Type = 'text' | 'integer' | 'bigint' | 'blob';
type Columns = Record<string, Type | `${Type}?`>;

/** A table whose columns may not be empty, but for those marked with a question mark. */
function table(
  db: Kysely<unknown>,
  name: string,
  columns: Columns,
): CreateTableBuilder<string, string> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, marked] of Object.entries(columns)) {
    const type = marked.replace('?', '') as Type;
    builder = builder.addColumn(column, type, (built) =>
      marked.endsWith('?') ? built : built.notNull(),
    );
  }
  return builder;
}

async function createSubmissions(db: Kysely<unknown>): Promise<void> {
  await table(db, 'submissions', {
    id: 'text',
    activity: 'text',
    kind: 'text',
    version: 'text',
    revision: 'integer',
    language: 'text',
    consent: 'text?',
    speaks: 'text',
    page: 'text?',
    answer: 'text?',
    owner: 'blob',
    fingerprint: 'blob',
    code: 'text',
    status: 'text',
    created_at: 'bigint',
    received_at: 'bigint',
    updated_at: 'bigint',
    answer_by: 'bigint?',
    erased_at: 'bigint?',
  })
    .addPrimaryKeyConstraint('submissions_id', ['id'])
    .addUniqueConstraint('submissions_code', ['code'])
    .execute();
  // For the sweep alone: most rows are not erased, and are not in it.
  await sql`CREATE INDEX erased_submissions ON submissions (erased_at) WHERE erased_at IS NOT NULL`.execute(
    db,
  );
  const ofSubmission = { id: 'text', at: 'bigint' } as const;
  await table(db, 'contacts', { id: 'text', key_id: 'text', nonce: 'blob', sealed: 'blob' })
    .addPrimaryKeyConstraint('contacts_id', ['id'])
    .execute();
  for (const [name, column] of [
    ['steps', 'status'],
    ['replies', 'text'],
  ] as const) {
    await table(db, name, { ...ofSubmission, [column]: 'text' }).execute();
    await db.schema.createIndex(`${name}_of_submission`).on(name).columns(['id', 'at']).execute();
  }
}

/** A table ordered by its key alone: no row number tells when a row came. */
const byKeyAlone = (
  db: Kysely<unknown>,
  name: string,
  columns: Columns,
  constraint: string,
  key: string[],
): Promise<void> =>
  table(db, name, columns)
    .addPrimaryKeyConstraint(constraint, key)
    .modifyEnd(sql`WITHOUT ROWID`)
    .execute();

/** Ballots are found by their keys and nothing else. */
const createBallots = (db: Kysely<unknown>, name: string, day: Type) =>
  byKeyAlone(db, name, { activity: 'text', key: 'blob', ballot: 'text', day }, 'ballots_key', [
    'activity',
    'key',
  ]);

async function createCounts(db: Kysely<unknown>): Promise<void> {
  await createBallots(db, 'ballots', 'text');
  await byKeyAlone(
    db,
    'profile',
    { activity: 'text', shard: 'integer', ballot: 'text', count: 'bigint' },
    'profile_ballot',
    ['activity', 'shard', 'ballot'],
  );
  await byKeyAlone(
    db,
    'totals',
    { activity: 'text', name: 'text', value: 'bigint' },
    'totals_name',
    ['activity', 'name'],
  );
}

async function createPublished(db: Kysely<unknown>): Promise<void> {
  await table(db, 'shown', { activity: 'text', moves: 'bigint', body: 'text' })
    .addPrimaryKeyConstraint('shown_activity', ['activity'])
    .execute();
  await table(db, 'versions', {
    activity: 'text',
    version: 'text',
    definition: 'text',
    at: 'bigint',
  })
    .addPrimaryKeyConstraint('versions_version', ['activity', 'version'])
    .execute();
}

/**
 * Ballots take two thirds of the room: half of the key, and the day as a number. Theirs is the table whose rows are
 * found by random names and nothing else, so that all of its pages are looked through and written.
 */
async function shortenBallots(db: Kysely<unknown>): Promise<void> {
  await createBallots(db, 'short_ballots', 'integer');
  await sql`
    INSERT INTO short_ballots
    SELECT activity, substr(key, 1, 16), ballot, CASE typeof(day) WHEN 'text' THEN unixepoch(day) / 86400 ELSE day END
    FROM ballots`.execute(db);
  await db.schema.dropTable('ballots').execute();
  await db.schema.alterTable('short_ballots').renameTo('ballots').execute();
}

/** In order of their names. One that has run is never changed; a further one is added. */
export const migrations: Record<string, Migration> = {
  '0001-begin': {
    async up(db: Kysely<unknown>) {
      await createSubmissions(db);
      await createCounts(db);
      await createPublished(db);
    },
  },
  // All of it or nothing; where it is done and was not noted, doing it again changes nothing.
  '0002-short-ballots': {
    up: (db: Kysely<unknown>) => db.transaction().execute(shortenBallots),
  },
};
