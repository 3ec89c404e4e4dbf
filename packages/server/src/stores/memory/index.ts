import type { PublishedVersion, Row, Store } from '../store.ts';
import {
  hex,
  keep,
  type Memory,
  progress,
  recount,
  sweep,
  textsOf,
  within,
  withdraw,
} from './write.ts';

const empty = (): Memory => ({
  rows: new Map(),
  codes: new Map(),
  contacts: new Map(),
  ballots: new Map(),
  steps: new Map(),
  replies: new Map(),
  totals: new Map(),
  shown: new Map(),
  versions: new Map(),
});

function profileOf(memory: Memory, activity: string): [ballot: string, count: number][] {
  const counts = new Map<string, number>();
  for (const text of memory.ballots.get(activity)?.values() ?? []) {
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts];
}

function ownOf(memory: Memory, row: Row, ballot: Uint8Array | null) {
  const cast = ballot && memory.ballots.get(row.activity)?.get(hex(ballot));
  return {
    row,
    contact: memory.contacts.get(row.id) ?? null,
    answer: ballot ? (cast ?? null) : row.answer,
    steps: memory.steps.get(row.id) ?? [],
    replies: memory.replies.get(row.id) ?? [],
  };
}

function publish(memory: Memory, activity: string, published: PublishedVersion): void {
  const versions = within(memory.versions, activity, () => []);
  const others = versions.filter(({ version }) => version !== published.version);
  memory.versions.set(activity, [...others, published]);
}

/** Everything in memory, for Storybook and tests: nothing outlives the process. */
export function memoryStore(): Store {
  const memory = empty();
  const now = <T>(value: T) => Promise.resolve(value);
  const done = (act: () => void) => {
    act();
    return Promise.resolve();
  };
  const byCode = (code: string) => memory.rows.get(memory.codes.get(code) ?? '');
  return {
    keep: (make) => new Promise((resolve) => resolve(keep(memory, make()))),
    find: (id) => now(memory.rows.get(id)),
    own(id, ballot) {
      const row = memory.rows.get(id);
      return now(row && ownOf(memory, row, ballot));
    },
    hasBallot: (activity, ballot) => now(memory.ballots.get(activity)?.has(hex(ballot)) ?? false),
    withdraw: (withdrawal) =>
      done(() => {
        withdraw(memory, withdrawal);
      }),
    byCode(code) {
      const row = byCode(code);
      return now(row && { row, steps: memory.steps.get(row.id) ?? [] });
    },
    progress: (one) => now(progress(memory, one)),
    totals: (activity) => now(Object.fromEntries(memory.totals.get(activity) ?? [])),
    profile: (activity) => now(profileOf(memory, activity)),
    async *answers(activity) {
      for (const text of textsOf(memory, activity)) yield await now(text);
    },
    recount: (activity, totalsOf) =>
      done(() => {
        recount(memory, activity, totalsOf);
      }),
    shown: (activity) => now(memory.shown.get(activity)),
    show: (activity, shown) => done(() => memory.shown.set(activity, shown)),
    versions: (activity) => now(memory.versions.get(activity) ?? []),
    publish: (activity, published) =>
      done(() => {
        publish(memory, activity, published);
      }),
    sweep: ({ tombstones, received, at }) => now(sweep(memory, tombstones, received, at)),
    check: () => now(undefined),
    close: () => now(undefined),
  };
}
