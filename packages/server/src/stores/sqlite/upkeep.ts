import { Changes, standsAlone } from '../rows.ts';
import type { Row, Store, Totals } from '../store.ts';
import type { Opened } from './open.ts';
import { profileSql } from './profile-sql.ts';
import type { Writer } from './write.ts';

/** Replaces the totals of a poll that follow from its ballots. Runs inside a transaction. */
export function recount(
  { sqlite }: Opened,
  activity: string,
  totalsOf: (ballot: string) => Totals,
): void {
  const changes = new Changes();
  const profile = sqlite.prepare<[string], { ballot: string; count: number }>(profileSql);
  for (const { ballot, count } of profile.iterate(activity)) {
    for (const [name, value] of Object.entries(totalsOf(ballot)))
      changes.bump(activity, name, value * count);
  }
  const names = sqlite
    .prepare<[string], { name: string }>('SELECT name FROM totals WHERE activity = ?')
    .all(activity);
  const forget = sqlite.prepare('DELETE FROM totals WHERE activity = ? AND name = ?');
  for (const { name } of names) if (!standsAlone(name)) forget.run(activity, name);
  const insert = sqlite.prepare('INSERT INTO totals (activity, name, value) VALUES (?, ?, ?)');
  for (const [name, value] of changes.totals.get(activity) ?? []) insert.run(activity, name, value);
}

/** How many rows one transaction of the sweep takes at most: others wait meanwhile. */
const atOnce = 500;

/** Erases what is due. Runs inside a transaction; call it again until it returns 0. */
export function sweep(
  { sqlite }: Opened,
  writer: Writer,
  limits: Parameters<Store['sweep']>[0],
): number {
  const { tombstones, received, at } = limits;
  const old = sqlite
    .prepare<[number, number], { id: string }>(
      'SELECT id FROM submissions WHERE erased_at < ? LIMIT ?',
    )
    .all(tombstones, atOnce);
  for (const table of ['steps', 'submissions']) {
    const remove = sqlite.prepare(`DELETE FROM ${table} WHERE id = ?`);
    for (const { id } of old) remove.run(id);
  }
  let erased = old.length;
  const due = sqlite.prepare<[string, number, number], Row>(
    `SELECT *, created_at AS createdAt, received_at AS receivedAt, updated_at AS updatedAt, answer_by AS answerBy,
     erased_at AS erasedAt FROM submissions WHERE activity = ? AND erased_at IS NULL AND received_at < ? LIMIT ?`,
  );
  for (const [activity, limit] of received) {
    for (const row of due.all(activity, limit, atOnce)) {
      writer.erase(row, at, row.status);
      erased += 1;
    }
  }
  return erased;
}
