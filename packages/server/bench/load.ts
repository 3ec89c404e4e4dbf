// Sends votes from a process of its own. `load.ts closed URL VERSION CONNECTIONS SECONDS|N AMOUNT` or
// `load.ts open URL VERSION RATE SECONDS`; prints one line of JSON.
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import autocannon from 'autocannon';
import { choice, newVote } from './bodies.ts';

const [kind = '', url = '', version = '', first = '', second = '', third = ''] =
  process.argv.slice(2);
const activity = 'taman-satu';

/** As many as the server takes: each connection sends its next when it has an answer. */
async function closed(connections: number, limit: { duration: number } | { amount: number }) {
  const result = await autocannon({
    url,
    connections,
    ...limit,
    requests: [{ setupRequest: (one) => ({ ...one, ...newVote(activity, version, choice) }) }],
  });
  return {
    perSecond: result.requests.total / result.duration,
    kept: result['2xx'],
    refused: result.non2xx + result.errors + result.timeouts,
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function send(): Promise<number> {
  const { path, body, ...init } = newVote(activity, version, choice);
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { ...init, agent }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    });
    sent.on('error', reject).end(body);
  });
}

/** At a steady rate, whether answers come or not. Latency counts from when a request was due. */
async function open(rate: number, seconds: number) {
  const times: number[] = [];
  let refused = 0;
  const began = performance.now();
  const all: Promise<void>[] = [];
  for (let i = 0; i < rate * seconds; i += 1) {
    const due = began + (i * 1000) / rate;
    const early = due - performance.now();
    if (early > 1) await wait(early);
    const sent = send().then(
      (status) => {
        if (status === 201) times.push(performance.now() - due);
        else refused += 1;
      },
      () => void (refused += 1),
    );
    all.push(sent);
  }
  await Promise.all(all);
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { rate, kept: times.length, refused, p50: at(0.5), p99: at(0.99), max: at(1) };
}

const limit = () => (second === 'N' ? { amount: Number(third) } : { duration: Number(second) });
console.log(
  JSON.stringify(
    await (kind === 'open' ? open(Number(first), Number(second)) : closed(Number(first), limit())),
  ),
);
