import type { Definition, Results } from '@suara/contract';
import { count, profileOf } from '@suara/tally';
import type { Store } from '@suara/server';
import { sqliteStore } from '@suara/server/sqlite';
import type { Crowd, Holding } from './crowd.ts';

type Poll = Extract<Definition, { kind: 'poll' }>;

async function answersOf(store: Store, activity: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of store.answers(activity)) texts.push(text);
  return texts;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A poll: ballots = profile = results, and as many as people hold. */
async function comparePoll(
  store: Store,
  { id, poll }: Poll,
  held: readonly Holding[],
  shown: Results | undefined,
) {
  const found: string[] = [];
  const ballots = await answersOf(store, id);
  const profile = await store.profile(id);
  const kept = profile.flatMap(([ballot, n]) => Array<string>(n).fill(ballot));
  if (!same(ballots.toSorted(), kept.toSorted()))
    found.push(`unequal: the profile of ${id} and its ballots`);
  const recounted = count(
    poll,
    profileOf(
      poll,
      ballots.map((ballot) => [ballot, 1] as const),
    ),
  );
  const meant = count(
    poll,
    profileOf(
      poll,
      held.map(({ body }) => body.answer as never),
    ),
  );
  if (!same(recounted, meant)) found.push(`unequal: the ballots of ${id} and what people hold`);
  if (shown?.kind !== 'poll') return [...found, `unequal: no results of ${id}`];
  const { options, winners, blank, invalid, n } = shown;
  const figures = { options, winners, blank, invalid, n };
  const expected = {
    options: recounted.options,
    winners: recounted.winners,
    blank: recounted.blank,
    invalid: recounted.invalid,
    n: recounted.n,
  };
  if (!same(figures, expected))
    found.push(`unequal: the results of ${id} and a recount of its ballots`);
  return found;
}

/** A rating or feedback: answers = totals, and as many as people hold. */
async function compareAnswers(
  store: Store,
  { id, kind }: Definition,
  held: readonly Holding[],
): Promise<string[]> {
  const found: string[] = [];
  const texts = (await answersOf(store, id)).map(
    (text) => JSON.parse(text) as { score?: number; kind?: string },
  );
  const totals = await store.totals(id);
  if (texts.length !== held.length)
    found.push(
      `${texts.length < held.length ? 'lost' : 'twice'}: ${texts.length} of ${held.length} answers to ${id}`,
    );
  if ((totals['n'] ?? 0) !== texts.length)
    found.push(`unequal: n of ${id} is ${totals['n']}, not ${texts.length}`);
  const names =
    kind === 'rating'
      ? texts.map(({ score }) => `value:score:${score}`)
      : texts.map((one) => `kind:${one.kind}`);
  for (const name of new Set(names)) {
    const n = names.filter((one) => one === name).length;
    if (totals[name] !== n) found.push(`unequal: ${name} of ${id} is ${totals[name]}, not ${n}`);
  }
  return found;
}

/** Compares what people were told with what lies in the file. */
export async function compareWithStore(
  file: string,
  offered: readonly Definition[],
  { holdings }: Crowd,
  shown: ReadonlyMap<string, Results>,
): Promise<string[]> {
  const store = await sqliteStore({ file });
  const found: string[] = [];
  for (const { id, body, withdrawn } of holdings) {
    const row = await store.find(id);
    if (!row) found.push(`lost: ${id} is not in the file`);
    else if (withdrawn !== (row.erasedAt !== null))
      found.push(withdrawn ? `resurrected: ${id}` : `lost: ${id} is erased`);
    else if (!withdrawn && row.revision !== body.revision)
      found.push(`lost: revision ${body.revision} of ${id}`);
  }
  for (const definition of offered) {
    const held = holdings.filter(
      ({ activity, withdrawn }) => activity === definition.id && !withdrawn,
    );
    found.push(
      ...(definition.kind === 'poll'
        ? await comparePoll(store, definition, held, shown.get(definition.id))
        : await compareAnswers(store, definition, held)),
    );
  }
  await store.close();
  return found;
}
