import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Activity, Ballot, Definition, Results } from '@suara/contract';
import { sqliteStore } from '@suara/server/sqlite';
import { count, profileOf } from '@suara/tally';
import fc from 'fast-check';
import { activities } from './activities.ts';
import { newHolder, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-histories-'));
after(() => rmSync(folder, { recursive: true }));

type Poll = Extract<Definition, { kind: 'poll' }>;
const ids = ['barat', 'timur', 'sungai'];
const polls = activities.filter(
  (one): one is Poll =>
    one.kind === 'poll' && one.id.startsWith('taman-') && one.poll.changes === 'until-close',
);

const few = fc.subarray(ids, { maxLength: 2 });
const numbers = (max: number) =>
  fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max }), { maxKeys: 3 });
const ballots = {
  choice: few.map((choice) => ({ choice })),
  ranking: fc.shuffledSubarray(ids).map((order) => ({ ranking: order.map((id) => [id]) })),
  scores: numbers(5).map((scores) => ({ scores })),
  points: numbers(3).map((points) => ({ points })),
  votes: fc
    .dictionary(fc.constantFrom(...ids), fc.constantFrom(-1, 0, 1), { maxKeys: 3 })
    .map((votes) => ({ votes })),
};
const ballotFor = ({ poll: { method } }: Poll): fc.Arbitrary<object> => {
  if (method === 'plurality') return few.map((choice) => ({ choice: choice.slice(0, 1) }));
  if (method === 'score') return ballots.scores;
  if (method === 'cumulative' || method === 'quadratic') return ballots.points;
  if (method === 'statements') return ballots.votes;
  return ['approval', 'greedy-budget', 'equal-shares'].includes(method)
    ? ballots.choice
    : ballots.ranking;
};

const person = fc.integer({ min: 0, max: 6 });
const deed = (poll: Poll) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('vote' as const), person, ballot: ballotFor(poll) }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat' as const), person }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), person }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('look' as const) }) },
  );

let files = 0;
const newFile = () => join(folder, `${(files += 1)}.db`);

/** What a disk holds after a power cut: the files as they are, with a log that nobody has tidied up. */
function afterCrash(file: string): string {
  const copy = newFile();
  for (const ending of ['', '-wal', '.key']) {
    if (existsSync(file + ending)) copyFileSync(file + ending, copy + ending);
  }
  return copy;
}

/** A server that can be cut off from its power, and people who vote on one poll. */
async function town(poll: Poll) {
  let file = newFile();
  let clock = Date.parse('2026-06-01T00:00:00Z');
  const open = async () => {
    const store = await sqliteStore({ file });
    const { server, ask } = await serve({
      store,
      activities: [{ ...poll, poll: { ...poll.poll, results: 'live', k: 1, blank: true } }],
      now: () => new Date(clock),
    });
    return { store, server, ask };
  };
  let now = await open();
  const { version } = (await (await now.ask(`/v1/activities/${poll.id}`)).json()) as Activity;
  const people = Array.from({ length: 7 }, () => ({
    ...newHolder(),
    revision: 0,
    ballot: undefined as object | undefined,
    gone: false,
  }));

  async function send(one: (typeof people)[number]): Promise<number> {
    const body = {
      activity: poll.id,
      version,
      revision: one.revision,
      language: 'id',
      answer: one.ballot,
    };
    const response = await now.ask(`/v1/submissions/${one.id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${one.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status;
  }
  return {
    people,
    send,
    withdraw: ({ id, secret }: (typeof people)[number]) =>
      now.ask(`/v1/submissions/${id}`, {
        method: 'DELETE',
        headers: { authorization: `Suara ${secret}` },
      }),
    async crash() {
      const copy = afterCrash(file);
      await now.server.close();
      file = copy;
      now = await open();
    },
    async check() {
      clock += 3000; // counts that walk the profile are shown for two seconds
      const shown = (await (await now.ask(`/v1/activities/${poll.id}/results`)).json()) as Results;
      const held = people.flatMap(({ ballot, gone }) =>
        ballot && !gone ? [ballot as Ballot] : [],
      );
      const kept: string[] = [];
      for await (const text of now.store.answers(poll.id)) kept.push(text);
      const profile = (await now.store.profile(poll.id)).flatMap(([text, n]) =>
        Array<string>(n).fill(text),
      );
      assert.deepEqual(profile.toSorted(), kept.toSorted(), 'profile = ballots');
      const recounted = count(poll.poll, profileOf(poll.poll, held));
      assert.equal(shown.kind, 'poll');
      if (shown.kind !== 'poll') return;
      assert.deepEqual(
        {
          n: shown.n,
          blank: shown.blank,
          invalid: shown.invalid,
          options: shown.options,
          winners: shown.winners,
          tie: shown.tie,
        },
        {
          n: held.length,
          blank: recounted.blank,
          invalid: recounted.invalid,
          options: recounted.options,
          winners: recounted.winners,
          tie: recounted.tie,
        },
        'results = recount of what people hold',
      );
      assert.equal(shown.withdrawn, people.filter(({ gone, ballot }) => gone && ballot).length);
    },
    close: () => now.server.close(),
  };
}

type Deed = ReturnType<typeof deed> extends fc.Arbitrary<infer One> ? One : never;

async function act(place: Awaited<ReturnType<typeof town>>, one: Deed): Promise<void> {
  if (one.do === 'crash') return place.crash();
  if (one.do === 'look') return place.check();
  const who = place.people[one.person]!;
  if (one.do === 'withdraw') {
    if (!who.ballot) return;
    assert.equal((await place.withdraw(who)).status, 204);
    who.gone = true;
  } else if (one.do === 'repeat') {
    if (who.ballot) assert.equal(await place.send(who), who.gone ? 410 : 200);
  } else if (who.gone) {
    assert.equal(await place.send(who), 410);
  } else {
    const first = !who.ballot;
    who.revision += 1;
    who.ballot = one.ballot;
    assert.equal(await place.send(who), first ? 201 : 200);
  }
}

for (const poll of polls) {
  test(`whatever people do and however often the power is cut, ballots, profile and results agree: ${poll.poll.method}`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed(poll), { minLength: 5, maxLength: 25 }), async (deeds) => {
        const place = await town(poll);
        try {
          for (const one of deeds) await act(place, one);
          await place.check();
        } finally {
          await place.close();
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 4) },
    );
  });
}
