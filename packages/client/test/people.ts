// People who say, change and take back things over such a network, from tabs that die under them.
import { createClient, isSuaraError, type Holding, type Platform } from '@suara/client';
import type { Activity } from '@suara/contract';
import fc from 'fast-check';
import type { Running } from './backend.ts';
import { storage, type VirtualTime } from './virtual.ts';

/** One act; `dies`: the tab is closed so many milliseconds later, unless the answer is confirmed by then. */
export type Act =
  { do: 'say' | 'change'; words: number; dies: number | null } | { do: 'take-back' };

const words = fc.nat({ max: 3 });
const dies = fc.option(fc.nat({ max: 40_000 }), { freq: 3 });

/** What a person does, one act after another. */
export const person: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('say' as const), words, dies }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('change' as const), words, dies }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('take-back' as const) }) },
  ),
  { minLength: 1, maxLength: 5 },
);

/** One thing that a person said, from its first try on. */
export interface Saying {
  mark: string;
  /** The last text that was confirmed. */
  confirmed: string | undefined;
  holding: Holding | undefined;
  withdrawn: boolean;
}

/** What must never happen, counted. */
export interface Count {
  submissions: number;
  confirmed: number;
  tabsKilled: number;
  lost: number;
  twice: number;
  overwrittenByLateRetry: number;
  thankedEarly: number;
  cameBack: number;
  refusedWrongly: number;
}

export const nothing = (): Count => ({
  submissions: 0,
  confirmed: 0,
  tabsKilled: 0,
  lost: 0,
  twice: 0,
  overwrittenByLateRetry: 0,
  thankedEarly: 0,
  cameBack: 0,
  refusedWrongly: 0,
});

/** Where people live. */
export interface World {
  endpoint: string;
  store: Pick<Running['store'], 'find' | 'answers'>;
  time: Pick<VirtualTime, 'now' | 'after' | 'sleep'>;
  /** How long somebody who was told that it failed waits before pressing again, in milliseconds. */
  again: number;
  fetch: typeof fetch;
  random: () => number;
  activity: Activity;
  count: Count;
}

/** A tab of the person's browser; once closed, nothing of it goes on. */
function openTab({ endpoint, time, fetch, random }: World, places: Record<string, Storage>) {
  const tab = { closed: false };
  const unlessClosed = <T>(promise: Promise<T>) =>
    new Promise<T>((resolve, reject) => {
      promise.then(
        (value) => tab.closed || resolve(value),
        (error: unknown) => tab.closed || reject(error as Error),
      );
    });
  const platform: Platform = {
    fetch: (input, init) => unlessClosed(fetch(input, init)),
    random,
    now: () => time.now,
    after: (milliseconds, run) => time.after(milliseconds, () => tab.closed || run()),
    // What a dead tab would still write is not written.
    storage: (place) => (tab.closed ? undefined : places[place]),
    online: () => true,
    visible: () => true,
    onWake: () => () => undefined,
  };
  return { tab, client: createClient({ endpoint, platform }) };
}

/** Lives one person's life, and returns all that they said. */
export async function live(world: World, name: string, acts: readonly Act[]): Promise<Saying[]> {
  const { time, count } = world;
  const places = { tab: storage(), device: storage() };
  const said: Saying[] = [];
  let current: Saying | undefined;
  let { tab, client } = openTab(world, places);

  /** Presses send until it is confirmed; a person who is told that it failed presses again. */
  const send = async (saying: Saying, text: string, dies: number | null) => {
    count.submissions += 1;
    const draft = { language: 'id', answer: { kind: 'pengaduan', fields: { isi: text } } };
    let deadline = dies;
    for (;;) {
      const replaces = saying.confirmed === undefined ? undefined : saying.holding;
      const sent = client.submit(world.activity, draft, { replaces });
      const ended = await raced(sent, deadline === null ? null : time.sleep(deadline));
      if (ended === 'died') {
        // What was changed is kept on the device beforehand; it is the tab that dies, not the device.
        tab.closed = true;
        count.tabsKilled += 1;
        ({ tab, client } = openTab(world, places));
        saying.holding = client.mine(world.activity) ?? saying.holding;
        deadline = null;
      } else if (ended === 'failed') {
        await time.sleep(world.again);
      } else {
        await confirm(saying, text, ended);
        return;
      }
    }
  };

  const confirm = async (saying: Saying, text: string, holding: Holding) => {
    const { id, revision } = holding.receipt ?? { id: '', revision: 0 };
    const row = await world.store.find(id);
    if (!row || row.revision < revision || !row.answer?.includes(text)) count.thankedEarly += 1;
    count.confirmed += 1;
    holding.keep();
    Object.assign(saying, { confirmed: text, holding });
  };

  const raced = async (sent: Promise<Holding>, death: Promise<void> | null) => {
    const outcome = sent.catch((error: unknown) => {
      // Told that nothing came through, people press again; any other refusal has no reason here.
      const known =
        isSuaraError(error) && (error.retryable || /^(bad-answer|blocked)$/.test(error.code));
      if (!known) count.refusedWrongly += 1;
      if (!known) console.error('refused:', error);
      return 'failed' as const;
    });
    return death ? Promise.race([outcome, death.then(() => 'died' as const)]) : outcome;
  };

  for (const act of acts) {
    if (act.do === 'take-back') {
      if (current?.holding) await takeBack(current, current.holding);
      current = undefined;
      continue;
    }
    if (act.do === 'say' || !current) {
      current = {
        mark: `${name}-${said.length}`,
        confirmed: undefined,
        holding: undefined,
        withdrawn: false,
      };
      said.push(current);
    }
    await send(current, `[${current.mark}] ${act.words} ${said.length}`, act.dies);
  }
  return said;

  async function takeBack(saying: Saying, holding: Holding) {
    for (;;) {
      try {
        await holding.withdraw();
        saying.withdrawn = true;
        return;
      } catch {
        await time.sleep(world.again);
      }
    }
  }
}

/** Compares what people were told with what the backend has, once every late request has arrived. */
export async function settle(
  { store, activity, count }: Pick<World, 'store' | 'activity' | 'count'>,
  said: readonly Saying[],
) {
  const kept = new Map<string, string[]>();
  for await (const answer of store.answers(activity.id)) {
    const mark = /\[(.*?)\]/.exec(answer)?.[1] ?? '';
    kept.set(mark, [...(kept.get(mark) ?? []), answer]);
  }
  for (const { mark, confirmed, withdrawn } of said) {
    const rows = kept.get(mark) ?? [];
    if (rows.length > 1) count.twice += 1;
    if (withdrawn && rows.length > 0) count.cameBack += 1;
    if (confirmed === undefined || withdrawn) continue;
    if (rows.length === 0) count.lost += 1;
    else if (!rows.some((row) => row.includes(confirmed))) count.overwrittenByLateRetry += 1;
  }
}
