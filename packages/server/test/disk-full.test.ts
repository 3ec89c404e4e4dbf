import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Activity, Problem, Results } from '@suara/contract';
import { backendProcess } from '../../../test/support/backend-process.ts';
import { activities } from './activities.ts';
import { newHolder } from './serve.ts';

const feedback = activities.find(({ id }) => id === 'saran-singkat')!;
const poll = activities.find(({ id }) => id === 'taman-satu')!;

test('on a full disk nothing more is acknowledged, nothing acknowledged is lost, and the server goes on', async () => {
  const backend = backendProcess([feedback, poll], {}, undefined, 6);
  await backend.start();
  const { version } = (await (
    await fetch(`${backend.url}/v1/activities/saran-singkat`)
  ).json()) as Activity;
  const isi = 'Perbanyak tempat duduk di taman. '.repeat(150);
  const body = JSON.stringify({
    activity: 'saran-singkat',
    version,
    revision: 1,
    language: 'id',
    answer: { kind: 'saran', fields: { isi } },
  });
  const kept: { id: string; secret: string }[] = [];
  let refused: Response | undefined;
  for (let i = 0; i < 3000 && !refused; i += 1) {
    const { id, secret } = newHolder();
    const response = await fetch(`${backend.url}/v1/submissions/${id}`, {
      method: 'PUT',
      headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
      body,
    });
    if (response.status === 201) kept.push({ id, secret });
    else refused = response;
    if (response.status === 201) await response.arrayBuffer();
  }
  assert.equal(refused?.status, 503);
  assert.ok(Number(refused.headers.get('retry-after')) > 0);
  assert.equal(((await refused.json()) as Problem).type, 'urn:suara:problem:unavailable');

  const results = (await (
    await fetch(`${backend.url}/v1/activities/taman-satu/results`)
  ).json()) as Results;
  assert.equal(results.n, 0);
  for (const { id, secret } of [kept[0]!, kept.at(-1)!]) {
    const own = await fetch(`${backend.url}/v1/submissions/${id}`, {
      headers: { authorization: `Suara ${secret}` },
    });
    assert.equal(own.status, 200);
  }
  await backend.kill();

  const roomy = backendProcess([feedback, poll], { SUARA_DATABASE: backend.file });
  await roomy.start();
  for (const { id, secret } of kept) {
    const own = await fetch(`${roomy.url}/v1/submissions/${id}`, {
      headers: { authorization: `Suara ${secret}` },
    });
    assert.equal(own.status, 200, id);
  }
  assert.equal(await roomy.stop(), 0);
  roomy.remove();
  backend.remove();
});
