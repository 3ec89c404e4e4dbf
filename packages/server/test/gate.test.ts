import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { ProblemError } from '@suara/server';
import { gateOf } from '../src/node/gate.ts';
import { networkNames, networkOf } from '../src/node/network.ts';
import { newHolder, publicUrl, serve } from './serve.ts';

type Challenge = Parameters<typeof solveChallenge>[0]['challenge'];

async function solve(challenge: unknown): Promise<string> {
  const given = challenge as Challenge;
  const solution = await solveChallenge({ challenge: given, deriveKey });
  return Buffer.from(JSON.stringify({ challenge: given, solution })).toString('base64');
}

const refusal = async (passing: Promise<void>) =>
  passing.then(
    () => 'passed',
    (error: unknown) => (error instanceof ProblemError ? error.code : String(error)),
  );

describe('networks', () => {
  test('an address counts by the network that a household or an office is given', () => {
    assert.equal(networkOf('203.0.113.77'), networkOf('203.0.113.2'));
    assert.notEqual(networkOf('203.0.113.77'), networkOf('203.0.114.77'));
    assert.equal(networkOf('::ffff:203.0.113.77'), networkOf('203.0.113.1'));
    assert.equal(networkOf('2001:db8:1:20ff::1'), networkOf('2001:db8:1:2001:2:3:4:5'));
    assert.notEqual(networkOf('2001:db8:1:2000::1'), networkOf('2001:db8:1:2100::1'));
    assert.equal(networkOf('2001:db8::1'), networkOf('2001:db8:0:0:ffff::'));
    assert.equal(networkOf('not an address'), 'unknown');
  });

  test('the name of a network changes every day and does not show its address', () => {
    let now = 0;
    const nameOf = networkNames(() => now);
    const first = nameOf('203.0.113.77');
    assert.equal(nameOf('203.0.113.78'), first);
    assert.equal(first.includes('203'), false);
    now += 24 * 60 * 60 * 1000;
    assert.notEqual(nameOf('203.0.113.77'), first);
  });
});

describe('a flood from one network', () => {
  test('some pass freely, then each brings work, which counts once, and at last none passes', async () => {
    const gate = gateOf({ free: 2, most: 5 });
    const from = '203.0.113.77';
    assert.equal(await refusal(gate.pass(from, undefined)), 'passed');
    assert.equal(await refusal(gate.pass(from, undefined)), 'passed');
    assert.equal(await refusal(gate.pass(from, undefined)), 'challenge-required');
    const work = await solve(await gate.challenge(from));
    assert.equal(await refusal(gate.pass(from, work)), 'passed');
    assert.equal(await refusal(gate.pass(from, work)), 'challenge-required', 'used');
    assert.equal(await refusal(gate.pass(from, work)), 'too-many-requests');
    assert.equal(
      await refusal(gate.pass('198.51.100.1', undefined)),
      'passed',
      'others are not held back',
    );
  });

  test('work that is forged, unsolved, late or no work at all does not pass', async () => {
    let now = Date.now();
    const gate = gateOf({ free: 1, most: 100, now: () => now });
    const from = '203.0.113.77';
    await gate.pass(from, undefined);
    const challenge = (await gate.challenge(from)) as unknown as Challenge;
    const solved = await solve(challenge);
    const forged = JSON.parse(Buffer.from(solved, 'base64').toString()) as {
      challenge: { parameters: { cost: number } };
    };
    forged.challenge.parameters.cost = 1;
    const unsolved = { challenge, solution: { counter: 1, derivedKey: '00' } };
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64');
    for (const header of [
      encode(forged),
      encode(unsolved),
      encode(null),
      encode([]),
      '%%%',
      'x'.repeat(10_000),
    ]) {
      assert.equal(await refusal(gate.pass(from, header)), 'challenge-required');
    }
    now = Date.now() - 11 * 60 * 1000;
    const late = await solve(await gate.challenge(from));
    assert.equal(await refusal(gate.pass(from, late)), 'challenge-required');
    assert.equal(await refusal(gate.pass(from, solved)), 'passed', 'the honest one does');
  });

  test('the server says when to come back, and gives challenges', async () => {
    const { server, ask } = await serve({ gate: gateOf({ free: 1, most: 1 }) });
    const { id, secret } = newHolder();
    const send = () =>
      server.fetch(
        new Request(`${publicUrl}/v1/submissions/${id}`, {
          method: 'PUT',
          headers: { authorization: `Suara ${secret}`, 'content-type': 'application/json' },
          body: '{}',
        }),
        { address: '203.0.113.77' },
      );
    assert.equal((await send()).status, 422);
    const refused = await send();
    assert.equal(refused.status, 429);
    const wait = Number(refused.headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 600);
    const challenge = (await (await ask('/v1/challenges')).json()) as { signature: string };
    assert.match(challenge.signature, /^[0-9a-f]+$/);
    await server.close();
  });
});
