// Throughput beside what could be had at most, latency at a steady rate, memory over many submissions, and results
// of a large poll. N=n sets how many submissions (1 000 000); the last line is the figures as JSON.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Activity, Results } from '@suara/contract';
import { activities } from '../test/activities.ts';
import { repliesAfterSync } from './durable.ts';
import { load, type Measured, memoryOf, start } from './processes.ts';

const many = Number(process.env['N'] ?? 1_000_000);
const rounds = Number(process.env['ROUNDS'] ?? 4);
const seconds = Number(process.env['SECONDS'] ?? 5);
const connections = 64;
const folder = mkdtempSync(join(tmpdir(), 'suara-bench-'));
const round = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
const median = (values: number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

mkdirSync(join(folder, 'activities'));
for (const one of activities.filter(({ id }) => id === 'taman-satu')) {
  writeFileSync(join(folder, 'activities/poll.json'), JSON.stringify(one));
}

const startOurs = (name: string) =>
  start(name, '../src/bin/suara-server.ts', [], {
    SUARA_PORT: '0',
    SUARA_DATABASE: join(folder, `${name}.db`),
    SUARA_ACTIVITIES: join(folder, 'activities'),
    SUARA_LIMIT: 'off',
    SUARA_LOG_LEVEL: 'warn',
  });
const startRival = (name: 'single' | 'group') =>
  start(name, 'rival.ts', [name, join(folder, `${name}.db`)]);

async function versionAt({ url }: Measured): Promise<string> {
  const activity = (await (await fetch(`${url}/v1/activities/taman-satu`)).json()) as Activity;
  return activity.version;
}

/** Requests per second of each, in turns, so that what else the machine does falls on all alike. */
async function compare() {
  const ours = await startOurs('ours');
  const version = await versionAt(ours);
  const all = [await startRival('single'), await startRival('group'), ours];
  for (const { url } of all) await load('closed', url, version, connections, 2);
  const found = new Map(all.map(({ name }) => [name, [] as number[]]));
  let refused = 0;
  for (let i = 0; i < rounds; i += 1) {
    for (const { name, url } of all) {
      const one = await load('closed', url, version, connections, seconds);
      found.get(name)?.push(one.perSecond);
      refused += one.refused;
    }
  }
  const durable = await repliesAfterSync(ours, version, join(folder, 'trace'));
  const steady = await load('open', ours.url, version, 300, 20);
  for (const one of all) await one.stop();
  const of = (name: string) => median(found.get(name) ?? []);
  const shares = (found.get('ours') ?? []).map(
    (value, i) => value / (found.get('group')?.[i] ?? 1),
  );
  return {
    single: Math.round(of('single')),
    group: Math.round(of('group')),
    ours: Math.round(of('ours')),
    share: round(median(shares), 3),
    refused,
    repliesAfterSync: durable,
    steady: { rate: 300, kept: steady.kept, p50: round(steady.p50), p99: round(steady.p99) },
  };
}

/** Milliseconds of a first and of later reads of the results. */
async function timeResults({ url }: Measured) {
  const times: number[] = [];
  let n = 0;
  await (await fetch(`${url}/healthz`)).text(); // what is measured is the server, not how this client begins
  for (let i = 0; i < 50; i += 1) {
    const began = performance.now();
    const results = (await (
      await fetch(`${url}/v1/activities/taman-satu/results`)
    ).json()) as Results;
    times.push(performance.now() - began);
    n = results.n;
  }
  return {
    n,
    first: round(times[0] ?? 0),
    p50: round(median(times)),
    max: round(Math.max(...times.slice(1))),
  };
}

/** Sends as many as were asked for to one server, and watches its memory. */
async function endure() {
  const ours = await startOurs('many');
  const version = await versionAt(ours);
  const memory: number[] = [];
  const watching = setInterval(() => memory.push(memoryOf(ours.pid)), 1000);
  const began = Date.now();
  const { kept, refused, p99 } = await load('closed', ours.url, version, connections, 'N', many);
  const took = (Date.now() - began) / 1000;
  clearInterval(watching);
  await ours.stop();
  const again = await startOurs('many');
  const results = await timeResults(again);
  await again.stop();
  const tenth = Math.floor(memory.length / 10);
  return {
    submissions: kept,
    refused,
    perSecond: Math.round(kept / took),
    p99,
    memory: {
      afterTenth: Math.round(median(memory.slice(tenth, 2 * tenth + 1))),
      atEnd: Math.round(median(memory.slice(-tenth - 1))),
      most: Math.round(Math.max(...memory)),
    },
    results,
  };
}

try {
  const throughput = await compare();
  const endurance = await endure();
  console.log(JSON.stringify({ name: 'server', connections, ...throughput, endurance }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
