import type { Contact } from '@suara/contract';
import { decide } from '../../keeping/decide.ts';
import { Changes, rowOf, standsAlone, tombstoneOf } from '../rows.ts';
import type {
  Entry,
  Kept,
  Progress,
  PublishedVersion,
  Row,
  Shown,
  Step,
  Totals,
  Withdrawal,
} from '../store.ts';

/** All that is kept, as the tables of a database would hold it. */
export interface Memory {
  rows: Map<string, Row>;
  codes: Map<string, string>;
  contacts: Map<string, Contact>;
  /** By activity and hexadecimal key. */
  ballots: Map<string, Map<string, string>>;
  steps: Map<string, Step[]>;
  replies: Map<string, { at: number; text: string }[]>;
  totals: Map<string, Map<string, number>>;
  shown: Map<string, Shown>;
  versions: Map<string, PublishedVersion[]>;
}

export const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

function apply(memory: Memory, changes: Changes): void {
  for (const [activity, sums] of changes.totals) {
    const totals = within(memory.totals, activity, () => new Map<string, number>());
    for (const [name, by] of sums) totals.set(name, (totals.get(name) ?? 0) + by);
  }
}

export function keep(memory: Memory, entry: Entry): Kept {
  const kept = memory.rows.get(entry.id);
  const decision = decide(kept, entry);
  if (decision.do === 'refuse') return { outcome: 'refused', code: decision.code };
  if (decision.do === 'repeat' && kept) return { outcome: 'repeated', row: kept };
  const before = decision.do === 'replace' ? kept : undefined;
  const ballots = within(memory.ballots, entry.activity, () => new Map<string, string>());
  const key = entry.ballot && hex(entry.ballot);
  if (key && !before && ballots.has(key)) return { outcome: 'refused', code: 'key-conflict' };
  const old = before && (key ? ballots.get(key) : before.answer);
  const row = rowOf(entry, before);
  const changes = new Changes();
  if (before && old != null) changes.add(entry.activity, entry.totalsOf(old), -1);
  changes.add(entry.activity, entry.totalsOf(entry.answer), 1);
  changes.bump(entry.activity, 'changes');
  if (!before) changes.bump(entry.activity, 'moves');
  if (before) changes.bump(entry.activity, `status:${before.status}`, -1);
  changes.bump(entry.activity, 'status:received');
  if (key) ballots.set(key, entry.answer);
  if (before && before.status !== 'received')
    within(memory.steps, row.id, () => []).push({ status: 'received', at: row.updatedAt });
  if (entry.contact) memory.contacts.set(row.id, entry.contact);
  else memory.contacts.delete(row.id);
  memory.rows.set(row.id, row);
  memory.codes.set(row.code, row.id);
  apply(memory, changes);
  return { outcome: before ? 'replaced' : 'created', row };
}

function erase(memory: Memory, row: Row, at: number, status: Row['status']): void {
  memory.rows.set(row.id, tombstoneOf(row, at, status));
  memory.contacts.delete(row.id);
  memory.replies.delete(row.id);
}

export function withdraw(memory: Memory, { id, at, ballot, totalsOf }: Withdrawal): void {
  const row = memory.rows.get(id);
  if (row?.erasedAt !== null) return;
  const ballots = memory.ballots.get(row.activity);
  const old = ballot ? ballots?.get(hex(ballot)) : row.answer;
  if (totalsOf && old != null) {
    const changes = new Changes();
    changes.add(row.activity, totalsOf(old), -1);
    for (const name of ['withdrawn', 'changes', 'moves']) changes.bump(row.activity, name);
    changes.bump(row.activity, `status:${row.status}`, -1);
    if (ballot) ballots?.delete(hex(ballot));
    apply(memory, changes);
  }
  erase(memory, row, at, 'withdrawn');
  within(memory.steps, id, () => []).push({ status: 'withdrawn', at: Math.max(at, row.updatedAt) });
}

export function sweep(
  memory: Memory,
  tombstones: number,
  received: ReadonlyMap<string, number>,
  at: number,
): number {
  let erased = 0;
  for (const row of [...memory.rows.values()]) {
    if (row.erasedAt !== null && row.erasedAt < tombstones) {
      memory.rows.delete(row.id);
      memory.codes.delete(row.code);
      memory.steps.delete(row.id);
    } else if (
      row.erasedAt === null &&
      row.receivedAt < (received.get(row.activity) ?? -Infinity)
    ) {
      erase(memory, row, at, row.status);
    } else continue;
    erased += 1;
  }
  return erased;
}

export function progress(memory: Memory, { code, status, reply, at }: Progress): Row | undefined {
  const row = memory.rows.get(memory.codes.get(code) ?? '');
  if (row?.erasedAt !== null) return undefined;
  const updated = { ...row, status, updatedAt: Math.max(at, row.updatedAt) };
  memory.rows.set(row.id, updated);
  within(memory.steps, row.id, () => []).push({ status, at: updated.updatedAt });
  if (reply !== null) {
    within(memory.replies, row.id, () => []).push({ at: updated.updatedAt, text: reply });
  }
  const changes = new Changes();
  changes.bump(row.activity, `status:${row.status}`, -1);
  changes.bump(row.activity, `status:${status}`);
  changes.bump(row.activity, 'changes');
  apply(memory, changes);
  return updated;
}

/** Every ballot of a poll, or every answer. */
export function textsOf(memory: Memory, activity: string): string[] {
  const rows = [...memory.rows.values()].filter((row) => row.activity === activity);
  const answers = rows.flatMap(({ answer }) => (answer === null ? [] : [answer]));
  return [...(memory.ballots.get(activity)?.values() ?? []), ...answers];
}

export function recount(
  memory: Memory,
  activity: string,
  totalsOf: (text: string) => Totals,
): void {
  const old = memory.totals.get(activity) ?? new Map<string, number>();
  memory.totals.set(activity, new Map([...old].filter(([name]) => standsAlone(name))));
  const changes = new Changes();
  for (const text of textsOf(memory, activity)) changes.add(activity, totalsOf(text), 1);
  apply(memory, changes);
}
