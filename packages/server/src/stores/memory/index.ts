import type { Contact } from '@suara/contract';
import { decide } from '../../keeping/decide.ts';
import { Changes, rowOf, standsAlone, tombstoneOf } from '../rows.ts';
import type {
  Entry,
  Kept,
  PublishedVersion,
  Row,
  Shown,
  Step,
  Store,
  Withdrawal,
} from '../store.ts';

/** Ballots and answers by key, with what is needed to count them. */
interface Memory {
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

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

function within<K, V>(map: Map<K, V>, key: K, make: () => V): V {
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

function keep(memory: Memory, entry: Entry): Kept {
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

function withdraw(memory: Memory, { id, at, ballot, totalsOf }: Withdrawal): void {
  const row = memory.rows.get(id);
  if (!row || row.erasedAt !== null) return;
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

function sweep(
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

/** Everything in memory, for Storybook and tests: nothing outlives the process. */
export function memoryStore(): Store {
  const memory: Memory = {
    rows: new Map(),
    codes: new Map(),
    contacts: new Map(),
    ballots: new Map(),
    steps: new Map(),
    replies: new Map(),
    totals: new Map(),
    shown: new Map(),
    versions: new Map(),
  };
  const stepsOf = (id: string) => memory.steps.get(id) ?? [];
  const textsOf = (activity: string) => {
    const ballots = [...(memory.ballots.get(activity)?.values() ?? [])];
    const answers = [...memory.rows.values()]
      .filter((row) => row.activity === activity)
      .map(({ answer }) => answer);
    return [...ballots, ...answers.filter((answer) => answer !== null)];
  };
  const now = <T>(value: T) => Promise.resolve(value);
  return {
    keep: (entry) => now(keep(memory, entry)),
    find: (id) => now(memory.rows.get(id)),
    own(id, ballot) {
      const row = memory.rows.get(id);
      if (!row) return now(undefined);
      return now({
        row,
        contact: memory.contacts.get(id) ?? null,
        answer: ballot ? (memory.ballots.get(row.activity)?.get(hex(ballot)) ?? null) : row.answer,
        steps: stepsOf(id),
        replies: memory.replies.get(id) ?? [],
      });
    },
    withdraw: (withdrawal) => now(withdraw(memory, withdrawal)),
    byCode(code) {
      const row = memory.rows.get(memory.codes.get(code) ?? '');
      return now(row && { row, steps: stepsOf(row.id) });
    },
    progress({ code, status, reply, at }) {
      const row = memory.rows.get(memory.codes.get(code) ?? '');
      if (!row || row.erasedAt !== null) return now(undefined);
      const updated = { ...row, status, updatedAt: Math.max(at, row.updatedAt) };
      memory.rows.set(row.id, updated);
      within(memory.steps, row.id, () => []).push({ status, at: updated.updatedAt });
      if (reply !== null)
        within(memory.replies, row.id, () => []).push({ at: updated.updatedAt, text: reply });
      const changes = new Changes();
      changes.bump(row.activity, `status:${row.status}`, -1);
      changes.bump(row.activity, `status:${status}`);
      changes.bump(row.activity, 'changes');
      apply(memory, changes);
      return now(updated);
    },
    totals: (activity) => now(Object.fromEntries(memory.totals.get(activity) ?? [])),
    profile(activity) {
      const counts = new Map<string, number>();
      for (const text of memory.ballots.get(activity)?.values() ?? [])
        counts.set(text, (counts.get(text) ?? 0) + 1);
      return now([...counts]);
    },
    async *answers(activity) {
      for (const text of textsOf(activity)) yield await now(text);
    },
    recount(activity, totalsOf) {
      const old = memory.totals.get(activity) ?? new Map<string, number>();
      const kept = [...old].filter(([name]) => standsAlone(name));
      memory.totals.set(activity, new Map(kept));
      const changes = new Changes();
      for (const text of textsOf(activity)) changes.add(activity, totalsOf(text), 1);
      return now(apply(memory, changes));
    },
    shown: (activity) => now(memory.shown.get(activity)),
    show: (activity, shown) => now(void memory.shown.set(activity, shown)),
    versions: (activity) => now(memory.versions.get(activity) ?? []),
    publish: (activity, published) =>
      now(void within(memory.versions, activity, () => []).push(published)),
    sweep: ({ tombstones, received, at }) => now(sweep(memory, tombstones, received, at)),
    check: () => now(undefined),
    close: () => now(undefined),
  };
}
