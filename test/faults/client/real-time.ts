// The same people on a real clock: the real server on SQLite in a process of its own, which is killed now and
// then, behind a proxy that breaks connections.
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { createClient } from '@suara/client';
import { sqliteStore } from '@suara/server/sqlite';
import { definitions } from '../../../packages/client/test/definitions.ts';
import { live, nothing, person, settle, type World } from '../../../packages/client/test/people.ts';
import { chance } from '../../../packages/client/test/virtual.ts';
import { backendProcess } from '../../support/backend-process.ts';
import { bundleServer } from '../../support/bundle-server.ts';
import { startTcpProxy, type Trouble } from '../proxy/tcp-proxy.ts';

const together = 60;
const killEvery = 8000;

/** Trouble for about two exchanges in five. */
function troubles(random: () => number): () => Trouble {
  const shares: [number, () => Trouble][] = [
    [60, () => ({ kind: 'refuse' })],
    [60, () => ({ kind: 'cut-request', bytes: Math.floor(random() * 900) })],
    [60, () => ({ kind: 'cut-reply', bytes: 0 })],
    [60, () => ({ kind: 'cut-reply', bytes: Math.floor(random() * 1200) })],
    [60, () => ({ kind: 'delay', ms: Math.floor(random() * 3000) })],
    [50, () => ({ kind: 'deliver-late', ms: Math.floor(random() * 8000) })],
    [50, () => ({ kind: 'repeat', ms: Math.floor(random() * 8000) })],
    [10, () => ({ kind: 'silence' })],
  ];
  return () => {
    let dice = random() * 1000;
    for (const [share, trouble] of shares) if ((dice -= share) < 0) return trouble();
    return { kind: 'none' };
  };
}

const realTime: World['time'] = {
  get now() {
    return Date.now();
  },
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  sleep: (milliseconds) => wait(milliseconds),
};

/**
 * @param submissions - how many are sent at least
 * @param seed - of people, chance and trouble; the order of events is the machine's
 */
export async function inRealTime(submissions: number, seed: number) {
  const random = chance(seed);
  const program = await bundleServer();
  const settings = { SUARA_PUBLIC_URL: 'http://suara.example' };
  const backend = backendProcess(definitions, settings, program.file);
  await backend.start();
  const proxy = await startTcpProxy(() => new URL(backend.url), troubles(random));
  const store = await sqliteStore({ file: backend.file });
  const count = nothing();
  const activity = await createClient({ endpoint: backend.url }).activity('pengaduan');
  const world: World = {
    endpoint: proxy.origin,
    store,
    time: realTime,
    again: 500,
    fetch: (input, init) => fetch(input, init),
    random,
    activity,
    count,
  };
  const lives = fc.sample(person, { seed, numRuns: submissions });
  const said: Awaited<ReturnType<typeof live>> = [];
  let kills = 0;
  let next = 0;
  const someone = async () => {
    while (count.submissions < submissions) {
      const name = `p${(next += 1)}`;
      said.push(...(await live(world, name, lives[next] ?? [])));
    }
  };
  const ended = { all: false };
  const crowd = Promise.all(Array.from({ length: together }, someone)).then(
    () => (ended.all = true),
  );
  while (!ended.all) {
    await Promise.race([crowd, wait(killEvery)]);
    if (ended.all) break;
    await backend.kill();
    kills += 1;
    await backend.start();
  }
  // What was held back for up to 8 s is yet to arrive.
  await wait(9000);
  await settle(world, said);
  await proxy.close();
  await store.close();
  await backend.stop();
  backend.remove();
  rmSync(program.folder, { recursive: true });
  return { count, seen: proxy.seen, kills };
}
