import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Activity, Results } from '@suara/contract';
import { Definition } from '@suara/contract';
import { sqliteStore } from '@suara/server/sqlite';
import { createServer } from '@suara/server';
import { listen } from '../src/node/listen.ts';
import { activities } from './activities.ts';
import { newHolder } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'suara-polis-'));
after(() => rmSync(folder, { recursive: true }));

interface Vote {
  at: number;
  statement: string;
  voter: string;
  vote: -1 | 0 | 1;
}

// Votes of a conversation in Seattle: Polis (compdemocracy.org/polis), compdemocracy/openData, CC BY 4.0.
const file = join(import.meta.dirname, '../../tally/test-data/polis-seattle/votes.csv');
const votes = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Vote => {
    const [at = '', , comment = '', voter = '', vote = ''] = line.split(',');
    return { at: Number(at), statement: `s${comment}`, voter, vote: Number(vote) as Vote['vote'] };
  })
  .toSorted((a, b) => a.at - b.at);

const statements = [...new Set(votes.map(({ statement }) => statement))].toSorted();
const model = activities.find(({ id }) => id === 'taman-pernyataan')!;
const definition = Definition.parse({
  ...model,
  poll: {
    ...(model.kind === 'poll' && model.poll),
    options: statements.map((id) => ({ id, label: { id, en: id, ar: id } })),
  },
});

/** What the votes imply, told without any of our counting: the latest vote of a person on a statement counts. */
function implied() {
  const latest = new Map<string, Vote>();
  for (const vote of votes) latest.set(`${vote.voter} ${vote.statement}`, vote);
  const of = (statement: string, wanted: number) =>
    [...latest.values()].filter((one) => one.statement === statement && one.vote === wanted).length;
  return statements.map((id) => ({ id, agree: of(id, 1), pass: of(id, 0), disagree: of(id, -1) }));
}

test('a real conversation, replayed over HTTP with its changes and double clicks, gives what its votes imply', async () => {
  const server = createServer({
    store: await sqliteStore({ file: join(folder, 'polis.db') }),
    activities: [definition],
    origins: [],
    publicUrl: 'http://suara.example',
    now: () => new Date('2026-06-01T00:00:00Z'),
  });
  const { port, stop } = await listen((request, connection) => server.fetch(request, connection), {
    host: '127.0.0.1',
    port: 0,
  });
  const url = `http://127.0.0.1:${port}`;
  const { version } = (await (
    await fetch(`${url}/v1/activities/${definition.id}`)
  ).json()) as Activity;
  let doubles = 0;
  let changes = 0;

  async function vote(own: Vote[]): Promise<void> {
    const { id, secret } = newHolder();
    const held: Record<string, number> = {};
    let revision = 0;
    for (const { statement, vote: value } of own) {
      // A double click sends the same again, and must not be one more change.
      if (held[statement] === value) doubles += 1;
      else {
        if (statement in held) changes += 1;
        held[statement] = value;
        revision += 1;
      }
      const response = await fetch(`${url}/v1/submissions/${id}`, {
        method: 'PUT',
        headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
        body: JSON.stringify({
          activity: definition.id,
          version,
          revision,
          language: 'id',
          answer: { votes: held },
        }),
      });
      assert.ok(response.ok, await response.text());
    }
  }
  const byVoter = Map.groupBy(votes, ({ voter }) => voter);
  const waiting = [...byVoter.values()];
  await Promise.all(
    Array.from({ length: 32 }, async () => {
      for (let own = waiting.pop(); own; own = waiting.pop()) await vote(own);
    }),
  );
  const results = (await (
    await fetch(`${url}/v1/activities/${definition.id}/results`)
  ).json()) as Results;
  await stop();
  await server.close();

  assert.ok(doubles > 0 && changes > 0, `${doubles} double clicks, ${changes} changes`);
  assert.equal(results.n, byVoter.size);
  assert.equal(results.kind, 'poll');
  const shown = results.kind === 'poll' ? results.options : [];
  assert.deepEqual(
    shown.map(({ id, agree, pass, disagree }) => ({ id, agree, pass, disagree })),
    implied(),
  );
});
