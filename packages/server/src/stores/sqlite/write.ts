import { decide } from '../../keeping/decide.ts';
import { Changes, dayOf, rowOf, tombstoneOf } from '../rows.ts';
import type { Entry, Kept, Progress, Row, Withdrawal } from '../store.ts';
import type { ContactSeal } from './contacts.ts';
import type { Opened } from './open.ts';
import { type Statements, valuesOf } from './statements.ts';

/** The only one: a count spread over more rows is for stores with more writers. */
const shard = 0;

/** What changes rows, inside a transaction that somebody else begins and commits. */
export class Writer {
  readonly #kysely: Opened['kysely'];
  readonly #sqlite: Opened['sqlite'];
  readonly #statements: Statements;
  readonly #seal: ContactSeal;
  #changes = new Changes();

  constructor({ kysely, sqlite }: Opened, statements: Statements, seal: ContactSeal) {
    this.#kysely = kysely;
    this.#sqlite = sqlite;
    this.#statements = statements;
    this.#seal = seal;
  }

  begin(): void {
    this.#changes = new Changes();
  }

  /** Writes each changed total and distinct ballot once, however many submissions have changed it. */
  finish(): void {
    const { addToTotal, addToProfile, forgetBallot } = this.#statements;
    this.#changes.settle();
    for (const [activity, sums] of this.#changes.totals) {
      for (const [name, by] of sums) if (by !== 0) addToTotal.run(activity, name, by);
    }
    for (const { activity, ballot, by } of this.#changes.casts()) {
      if (by === 0) continue;
      addToProfile.run(activity, shard, ballot, by);
      if (by < 0) forgetBallot.run(activity, shard, ballot, 0);
    }
  }

  keep(entry: Entry): Kept {
    const fresh = entry.refuse.fresh === null ? this.#tryFresh(entry) : undefined;
    return fresh ?? this.#keepAfterLook(entry);
  }

  /** Most submissions are new: inserts at once, and gives nothing when the id or the ballot is there already. */
  #tryFresh(entry: Entry): Kept | undefined {
    const { activity, ballot, answer, at } = entry;
    const { insert, insertBallot, removeBallot } = this.#statements;
    const row = rowOf(entry);
    if (ballot && insertBallot.run(activity, ballot, answer, dayOf(at)).changes === 0)
      return undefined;
    if (insert.run(...valuesOf(row)).changes === 0) {
      if (ballot) removeBallot.run(activity, ballot);
      return undefined;
    }
    this.#changes.arrived(entry);
    this.#keepContact(entry, undefined);
    return { outcome: 'created', row };
  }

  #keepAfterLook(entry: Entry): Kept {
    const kept = this.#statements.find.get(entry.id);
    const decision = decide(kept, entry);
    if (decision.do === 'refuse') return { outcome: 'refused', code: decision.code };
    if (decision.do === 'repeat' && kept) return { outcome: 'repeated', row: kept };
    if (!kept) return { outcome: 'refused', code: 'key-conflict' }; // its ballot is that of another submission
    const old = this.#answerOf(entry, kept);
    const row = rowOf(entry, kept);
    this.#count(entry, kept, old);
    this.#statements.replace.run(...valuesOf(row), row.id);
    if (kept.status !== 'received') this.#step(row.id, 'received', row.updatedAt);
    this.#keepBallot(entry, old);
    this.#keepContact(entry, kept);
    return { outcome: 'replaced', row };
  }

  /** The answer that is counted for an entry now. */
  #answerOf({ activity, ballot }: Entry, before: Row | undefined): string | null {
    if (!ballot) return before?.answer ?? null;
    return this.#statements.ballot.get(activity, ballot)?.ballot ?? null;
  }

  #count({ activity, answer, totalsOf }: Entry, before: Row, old: string | null): void {
    const changes = this.#changes;
    if (old !== null) changes.add(activity, totalsOf(old), -1);
    changes.add(activity, totalsOf(answer), 1);
    changes.bump(activity, 'changes');
    changes.bump(activity, `status:${before.status}`, -1);
    changes.bump(activity, 'status:received');
  }

  #keepBallot({ activity, ballot, answer, at }: Entry, old: string | null): void {
    if (!ballot) return;
    const { insertBallot, replaceBallot } = this.#statements;
    if (old === null) insertBallot.run(activity, ballot, answer, dayOf(at));
    else {
      replaceBallot.run(answer, dayOf(at), activity, ballot);
      this.#changes.cast(activity, old, -1);
    }
    this.#changes.cast(activity, answer, 1);
  }

  #keepContact({ id, contact }: Entry, before: Row | undefined): void {
    if (before) this.#execute(this.#kysely.deleteFrom('contacts').where('id', '=', id));
    if (contact)
      this.#execute(
        this.#kysely.insertInto('contacts').values({ id, ...this.#seal.seal(id, contact) }),
      );
  }

  #step(id: string, status: Row['status'], at: number): void {
    this.#execute(this.#kysely.insertInto('steps').values({ id, status, at }));
  }

  /** Runs what is too rare to be prepared. */
  #execute(query: { compile(): { sql: string; parameters: readonly unknown[] } }): void {
    const { sql, parameters } = query.compile();
    this.#sqlite.prepare(sql).run(...parameters);
  }

  withdraw({ id, at, ballot, totalsOf }: Withdrawal): void {
    const row = this.#statements.find.get(id);
    if (row?.erasedAt !== null) return;
    const { activity, status } = row;
    const old = ballot ? this.#statements.ballot.get(activity, ballot)?.ballot : row.answer;
    if (totalsOf && old != null) {
      this.#changes.add(activity, totalsOf(old), -1);
      for (const name of ['withdrawn', 'changes', 'moves']) this.#changes.bump(activity, name);
      this.#changes.bump(activity, `status:${status}`, -1);
      if (ballot) {
        this.#statements.removeBallot.run(activity, ballot);
        this.#changes.cast(activity, old, -1);
      }
    }
    this.erase(row, at, 'withdrawn');
    this.#step(id, 'withdrawn', Math.max(at, row.updatedAt));
  }

  /** Leaves a tombstone of a row, with this status. */
  erase(row: Row, at: number, status: Row['status']): void {
    this.#statements.replace.run(...valuesOf(tombstoneOf(row, at, status)), row.id);
    this.#execute(this.#kysely.deleteFrom('contacts').where('id', '=', row.id));
    this.#execute(this.#kysely.deleteFrom('replies').where('id', '=', row.id));
  }

  progress({ code, status, reply, at }: Progress): Row | undefined {
    const row = this.#statements.byCode.get(code);
    if (row?.erasedAt !== null) return undefined;
    const updated = { ...row, status, updatedAt: Math.max(at, row.updatedAt) };
    this.#statements.replace.run(...valuesOf(updated), row.id);
    this.#step(row.id, status, updated.updatedAt);
    if (reply !== null) {
      this.#execute(
        this.#kysely
          .insertInto('replies')
          .values({ id: row.id, at: updated.updatedAt, text: reply }),
      );
    }
    this.#changes.bump(row.activity, `status:${row.status}`, -1);
    this.#changes.bump(row.activity, `status:${status}`);
    this.#changes.bump(row.activity, 'changes');
    return updated;
  }
}
