// Kills the server again and again while people send, change and take back, and looks for what was lost or came twice.
// KILLS=n sets how many; the last line is the outcome as JSON.
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { activities } from '../../packages/server/test/activities.ts';
import { backendProcess } from '../support/backend-process.ts';
import { bundleServer } from '../support/bundle-server.ts';
import { compareWithStore } from './server/compare.ts';
import { Crowd } from './server/crowd.ts';

const kills = Number(process.env['KILLS'] ?? 500);
const people = 16;
const offered = activities.filter(({ id }) =>
  ['taman-satu', 'taman-schulze', 'loket', 'jalan-rusak'].includes(id),
);
/** No longer than this, whatever happens, in milliseconds. */
const patience = 9.5 * 60 * 1000;

/** One server and its people: killed `times` times at random moments. */
async function ordeal(times: number, program: string) {
  const backend = backendProcess(offered, { SUARA_PUBLIC_URL: 'http://suara.example' }, program);
  const started = Date.now();
  await backend.start();
  const crowd = new Crowd(backend, offered, people);
  const living = crowd.live();
  let killed = 0;
  while (killed < times && Date.now() - started < patience) {
    await crowd.busy(Math.ceil(Math.random() * 60), 2000);
    await wait(Math.random() * 20);
    await backend.kill();
    killed += 1;
    await backend.start();
  }
  crowd.rest();
  await living;
  const shown = await crowd.results();
  const exitCode = await backend.stop();
  const found = await compareWithStore(backend.file, offered, crowd, shown);
  backend.remove();
  return {
    killed,
    exitCode,
    acknowledged: crowd.acknowledged,
    violations: [...crowd.violations, ...found],
  };
}

const began = Date.now();
const { file, folder } = await bundleServer();
const ordeals = await Promise.all([
  ordeal(Math.ceil(kills / 2), file),
  ordeal(Math.floor(kills / 2), file),
]);
rmSync(folder, { recursive: true });
const violations = ordeals.flatMap((one) => one.violations);
for (const violation of violations.slice(0, 20)) console.error(violation);
const sum = (value: (one: (typeof ordeals)[number]) => number) =>
  ordeals.reduce((total, one) => total + value(one), 0);
const count = (kind: string) => violations.filter((one) => one.startsWith(kind)).length;
const killed = sum((one) => one.killed);
console.log(
  JSON.stringify({
    name: 'server',
    kills: killed,
    acknowledged: sum((one) => one.acknowledged),
    lost: count('lost'),
    twice: count('twice'),
    resurrected: count('resurrected'),
    unequal: count('unequal'),
    wrong: count('wrong'),
    endedInPeace: ordeals.every((one) => one.exitCode === 0),
    seconds: Math.round((Date.now() - began) / 1000),
  }),
);
process.exitCode = violations.length === 0 && killed === kills ? 0 : 1;
