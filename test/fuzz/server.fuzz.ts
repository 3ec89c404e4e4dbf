// Sends generated requests to the real backend, over loopback on SQLite: good ones, ones made wrong, and bytes that
// are not HTTP. None may be answered with a 5xx, and whatever was acknowledged must be there at the end.
//   N=50000  how many requests · SEED=1  which ones · CLIENTS=32  how many at a time
import { Agent, request as send } from 'node:http';
import { connect } from 'node:net';
import type { Activity } from '@suara/contract';
import fc from 'fast-check';
import { activities } from '../../packages/server/test/activities.ts';
import { startBackend } from './backend.ts';
import { type Fuzzed, requestOf } from './requests.ts';

const N = Number(process.env['N'] ?? 50_000);
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const clients = Number(process.env['CLIENTS'] ?? 32);

const backend = await startBackend(activities);
const { port } = backend;
const agent = new Agent({ keepAlive: true, maxSockets: clients });

interface Answer {
  status: number;
  body: string;
}

function overHttp({
  method,
  path,
  headers,
  body,
}: Extract<Fuzzed, { method: string }>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = send(
      { host: '127.0.0.1', port, method, path, headers, agent, timeout: 30_000 },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({ status: incoming.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer within 30 seconds')));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Writes bytes as they are and reads until the server hangs up, or half a second of silence. */
function overSocket({ bytes }: Extract<Fuzzed, { bytes: string }>): Promise<Answer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes, 'latin1'));
    let text = '';
    const done = () => {
      socket.destroy();
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), body: text });
    };
    socket.setTimeout(500, done);
    socket.on('data', (chunk) => (text += chunk.toString('latin1')));
    socket.on('error', done);
    socket.on('close', done);
  });
}

const statuses = new Map<number, number>();
const bad: { fuzzed: Fuzzed; answer: Answer }[] = [];
const acknowledged = new Map<string, string>();
let cut = 0;

async function one(fuzzed: Fuzzed): Promise<void> {
  let answer: Answer;
  try {
    answer = 'bytes' in fuzzed ? await overSocket(fuzzed) : await overHttp(fuzzed);
  } catch {
    // A body that is too large is cut off while it is still being sent.
    cut += 1;
    return;
  }
  statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
  if (answer.status >= 500) bad.push({ fuzzed, answer });
  if ('holder' in fuzzed && fuzzed.holder && answer.status === 201) {
    acknowledged.set(fuzzed.holder.id, fuzzed.holder.secret);
  }
}

const offered: Activity[] = [];
for (const { id } of activities) {
  const { body } = await overHttp({ method: 'GET', path: `/v1/activities/${id}`, headers: {} });
  offered.push(JSON.parse(body) as Activity);
}

const started = performance.now();
for (let done = 0, batch = 0; done < N; batch += 1) {
  const size = Math.min(1000, N - done);
  const requests = fc.sample(requestOf(offered), { numRuns: size, seed: seed + batch });
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < requests.length; i = next++) await one(requests[i]!);
  };
  await Promise.all(Array.from({ length: clients }, worker));
  done += size;
}

let missing = 0;
for (const [id, secret] of acknowledged) {
  const { status } = await overHttp({
    method: 'GET',
    path: `/v1/submissions/${id}`,
    headers: { authorization: `Suara ${secret}` },
  });
  if (status !== 200) missing += 1;
}
const health = await overHttp({ method: 'GET', path: '/readyz', headers: {} });
const seconds = (performance.now() - started) / 1000;

agent.destroy();
const { failures, peak } = await backend.stop();

for (const { fuzzed, answer } of bad.slice(0, 10))
  console.log(answer.status, JSON.stringify(fuzzed).slice(0, 600));
for (const failure of failures) console.log(failure);
const sum = (from: number, to: number) =>
  [...statuses].reduce(
    (all, [status, count]) => (status >= from && status < to ? all + count : all),
    0,
  );
console.log(
  JSON.stringify({
    fuzz: 'server',
    requests: N,
    seed,
    seconds: Math.round(seconds * 10) / 10,
    '2xx': sum(200, 300),
    '3xx': sum(300, 400),
    '4xx': sum(400, 500),
    '5xx': sum(500, 600),
    noAnswer: statuses.get(0) ?? 0,
    cutOff: cut,
    acknowledged: acknowledged.size,
    missing,
    ready: health.status === 200,
    failuresLogged: failures.length,
    peakMemoryMiB: peak,
    statuses: Object.fromEntries([...statuses].sort(([a], [b]) => a - b)),
  }),
);
process.exitCode = bad.length > 0 || missing > 0 || health.status !== 200 ? 1 : 0;
