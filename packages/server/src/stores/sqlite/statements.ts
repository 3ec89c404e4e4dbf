import type { Compilable } from 'kysely';
import type { Row } from '../store.ts';
import type { Opened } from './open.ts';

/** A row as it comes out of the database; times are numbers, hashes are bytes. */
type Found = Row;

/** Stands where a value is bound later. */
const later = null as never;

const columns = [
  'id',
  'activity',
  'kind',
  'version',
  'revision',
  'language',
  'consent',
  'speaks',
  'page',
  'answer',
  'owner',
  'fingerprint',
  'code',
  'status',
  'created_at',
  'received_at',
  'updated_at',
  'answer_by',
  'erased_at',
] as const;

/** The same columns by the names that a row has in code. */
const selected = columns.map((column) => {
  const name = column.replace(/_(\w)/g, (_, first: string) => first.toUpperCase());
  return name === column ? column : `${column} as ${name}`;
}) as never[];

/** Values of a row in the order of the columns. */
export const valuesOf = (row: Row) => [
  row.id,
  row.activity,
  row.kind,
  row.version,
  row.revision,
  row.language,
  row.consent,
  row.speaks,
  row.page,
  row.answer,
  row.owner,
  row.fingerprint,
  row.code,
  row.status,
  row.createdAt,
  row.receivedAt,
  row.updatedAt,
  row.answerBy,
  row.erasedAt,
];

const placeholders = Object.fromEntries(columns.map((column) => [column, later]));

/** Statements of the hot path: built once by kysely, prepared once by SQLite, bound by position. */
export function prepare({ sqlite, kysely }: Opened) {
  const statement = <Bound extends unknown[], Result>(query: Compilable) =>
    sqlite.prepare(query.compile().sql) as Statement<Bound, Result>;
  const submissions = kysely.selectFrom('submissions').select(selected);
  return {
    find: statement<[id: string], Found>(submissions.where('id', '=', later)),
    byCode: statement<[code: string], Found>(submissions.where('code', '=', later)),
    insert: statement<unknown[], never>(
      kysely
        .insertInto('submissions')
        .values(placeholders as never)
        .onConflict((conflict) => conflict.column('id').doNothing()),
    ),
    replace: statement<unknown[], never>(
      kysely
        .updateTable('submissions')
        .set(placeholders as never)
        .where('id', '=', later),
    ),
    remove: statement<[id: string], never>(
      kysely.deleteFrom('submissions').where('id', '=', later),
    ),
    ...ballotStatements({ sqlite, kysely }, statement),
  };
}

/** What we use of a prepared statement. The library's own type has no name that a declaration file could write. */
interface Statement<Bound extends unknown[], Result> {
  get(...bound: Bound): Result | undefined;
  all(...bound: Bound): Result[];
  run(...bound: Bound): { changes: number };
}

type Make = <Bound extends unknown[], Result>(query: Compilable) => Statement<Bound, Result>;
type Key = [activity: string, key: Uint8Array];

function ballotStatements({ kysely }: Opened, statement: Make) {
  const ballot = { activity: later, key: later, ballot: later, day: later };
  return {
    ballot: statement<Key, { ballot: string }>(
      kysely
        .selectFrom('ballots')
        .select('ballot')
        .where('activity', '=', later)
        .where('key', '=', later),
    ),
    insertBallot: statement<[...Key, ballot: string, day: number], never>(
      kysely
        .insertInto('ballots')
        .values(ballot)
        .onConflict((conflict) => conflict.columns(['activity', 'key']).doNothing()),
    ),
    replaceBallot: statement<[ballot: string, day: number, ...Key], never>(
      kysely
        .updateTable('ballots')
        .set({ ballot: later, day: later })
        .where('activity', '=', later)
        .where('key', '=', later),
    ),
    removeBallot: statement<Key, never>(
      kysely.deleteFrom('ballots').where('activity', '=', later).where('key', '=', later),
    ),
    addToProfile: statement<
      [activity: string, shard: number, ballot: string, count: number],
      never
    >(
      kysely
        .insertInto('profile')
        .values({ activity: later, shard: later, ballot: later, count: later })
        .onConflict((conflict) =>
          conflict.columns(['activity', 'shard', 'ballot']).doUpdateSet((row) => ({
            count: row('profile.count', '+', row.ref('excluded.count')),
          })),
        ),
    ),
    forgetBallot: statement<
      [activity: string, shard: number, ballot: string, count: number],
      never
    >(
      kysely
        .deleteFrom('profile')
        .where('activity', '=', later)
        .where('shard', '=', later)
        .where('ballot', '=', later)
        .where('count', '=', later),
    ),
    addToTotal: statement<[activity: string, name: string, value: number], never>(
      kysely
        .insertInto('totals')
        .values({ activity: later, name: later, value: later })
        .onConflict((conflict) =>
          conflict
            .columns(['activity', 'name'])
            .doUpdateSet((row) => ({ value: row('totals.value', '+', row.ref('excluded.value')) })),
        ),
    ),
  };
}

export type Statements = ReturnType<typeof prepare>;
