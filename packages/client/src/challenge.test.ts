import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { problemType } from '@suara/contract';
import { choose, device, noting, withCode } from '../test/acts.ts';
import { clientOf, openServer, pollOf, type Handler } from '../test/backend.ts';

const hmacSignatureSecret = 'rahasia';

/** The real server behind a gate that wants work for each submission. */
async function gated(cost: number): Promise<Handler> {
  const { handler } = await openServer();
  const refuse = () =>
    Response.json(
      { type: problemType('challenge-required'), title: 'x', status: 428 },
      { status: 428 },
    );
  return async (request) => {
    if (new URL(request.url).pathname === '/v1/challenges') {
      const challenge = await createChallenge({
        algorithm: 'PBKDF2/SHA-256',
        cost,
        counter: 20,
        deriveKey,
        hmacSignatureSecret,
        expiresAt: new Date(Date.now() + 60_000),
      });
      return Response.json(challenge);
    }
    if (request.method !== 'PUT') return handler(request);
    const work = JSON.parse(atob(request.headers.get('suara-work') ?? btoa('null'))) as never;
    if (!work) return refuse();
    const { verified } = await verifySolution({
      ...(work as object),
      deriveKey,
      hmacSignatureSecret,
    } as never);
    return verified ? handler(request) : refuse();
  };
}

test('work that the backend asks for is done and sent along, and the person notices nothing', async () => {
  const { noted, puts } = noting(await gated(10));
  const client = clientOf(noted, { platform: device() });
  const poll = await pollOf(client);
  const { receipt } = await client.submit(poll, choose('barat'));
  assert.ok(receipt?.code);
  assert.deepEqual(
    puts().map(({ headers }) => headers.has('suara-work')),
    [false, true],
  );
});

test('a caller that stops stops the work too, and the refusal stands', async () => {
  const client = clientOf(await gated(2_000_000), { platform: device() });
  const poll = await pollOf(client);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 200);
  await assert.rejects(
    client.submit(poll, choose('barat'), { signal: stop.signal }),
    (error) => withCode('challenge-required')(error) || withCode('aborted')(error),
  );
});
