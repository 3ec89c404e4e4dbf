import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Activity, participationOf } from '@suara/contract';
import { operations, type Operation } from '@suara/contract/openapi';
import fc from 'fast-check';
import type { Server } from '@suara/server';
import { gateOf } from '../src/node/gate.ts';
import { activities } from './activities.ts';
import { judgeOf } from './document.ts';
import { submissionOf } from '../../contract/test/answers.ts';
import { brokenText, nasty, nastyText, wronged } from '../../contract/test/wrong.ts';
import { agency, newHolder, publicUrl, serve } from './serve.ts';

const { judge } = judgeOf(publicUrl);
let server: Server;
let ask: (path: string, init?: RequestInit) => Promise<Response>;
const offered = new Map<string, Activity>();
before(async () => {
  ({ server, ask } = await serve({ gate: gateOf({ free: 1e6, most: 1e6 }) }));
  for (const { id } of activities) {
    offered.set(id, (await (await ask(`/v1/activities/${id}`)).json()) as Activity);
  }
});
after(() => server.close());

const open = () => [...offered.values()].filter(({ state }) => state === 'open');
const json = (secret: string) => ({
  authorization: `Suara ${secret}`,
  'content-type': 'application/json',
});
const operationOf = (id: string) => operations.find((one) => one.id === id)!;
const runs = { numRuns: 100 };

test('every submission that fits its activity is kept, as the document says', async () => {
  for (const activity of open()) {
    await fc.assert(
      fc.asyncProperty(submissionOf(activity), fc.boolean(), async (submission, post) => {
        const { id, secret } = newHolder();
        const init = (body: object) => ({ headers: json(secret), body: JSON.stringify(body) });
        const response = post
          ? await ask('/v1/submissions', { method: 'POST', ...init({ id, ...submission }) })
          : await ask(`/v1/submissions/${id}`, { method: 'PUT', ...init(submission) });
        const said = JSON.stringify(submission);
        assert.equal(response.status, 201, `${said}: ${await response.clone().text()}`);
        await judge(operationOf(post ? 'postSubmission' : 'putSubmission'), response, said);
        const own = await ask(`/v1/submissions/${id}`, { headers: json(secret) });
        assert.equal(own.status, 200);
        await judge(operationOf('getSubmission'), own, said);
      }),
      { numRuns: 25 },
    );
  }
});

test('every submission that was made wrong is answered as the document says, and never with a 5xx', async () => {
  const wrong = fc
    .constantFrom(...offered.values())
    .chain((activity) => submissionOf(activity))
    .chain((submission) =>
      fc.oneof(
        wronged(submission).map((one) => JSON.stringify(one)),
        brokenText(JSON.stringify(submission)),
      ),
    );
  const types = fc.constantFrom(
    'application/json',
    'application/json',
    'application/json;charset=utf-8',
    'text/plain',
    '',
  );
  await fc.assert(
    fc.asyncProperty(wrong, types, async (body, type) => {
      const { id, secret } = newHolder();
      const headers = { authorization: `Suara ${secret}`, 'content-type': type };
      const response = await ask(`/v1/submissions/${id}`, { method: 'PUT', headers, body });
      assert.ok(response.status < 500);
      await judge(operationOf('putSubmission'), response, body.slice(0, 300));
    }),
    { numRuns: 1000 },
  );
});

const good: Record<string, () => fc.Arbitrary<string>> = {
  activity: () => fc.constantFrom(...offered.keys()),
  id: () => fc.uuid({ version: 4 }),
  code: () => fc.constantFrom('7K3M-9QXT-4ZBS', '0000-0000-0000'),
};

/** A path of an operation with its parameters good or bad, and a query now and then. */
function pathOf({ path }: Operation): fc.Arbitrary<string> {
  const parts = path.split('/').map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return fc.constant(part);
    const bad = nastyText
      .filter((text) => text.isWellFormed() && text !== '' && !/^\.+$/.test(text))
      .map(encodeURIComponent);
    return fc.oneof({ arbitrary: good[name]?.() ?? bad, weight: 3 }, bad);
  });
  const query = fc.constantFrom(
    '',
    '',
    '?lang=en',
    '?lang=%00',
    '?lang=ar&lang=id',
    '?kind=__proto__',
    '?code=x',
  );
  return fc.tuple(fc.tuple(...parts), query).map(([all, more]) => all.join('/') + more);
}

for (const operation of operations) {
  test(`${operation.id}: whatever comes, the answer is as the document says`, async () => {
    const { method } = operation;
    const headers = fc.record(
      {
        authorization: fc.constantFrom(`Suara ${newHolder().secret}`, 'Suara x', 'Bearer y'),
        origin: fc.constantFrom(agency, publicUrl),
        'if-none-match': fc.constantFrom('*', '"x"', 'W/"y"'),
        'accept-language': fc.constantFrom('ar', 'en;q=0.1,id', '*', 'x'.repeat(400)),
        'content-type': fc.constantFrom('application/json', 'application/x-www-form-urlencoded'),
        'suara-submission': fc.uuid(),
      },
      { requiredKeys: [] },
    );
    const body = fc.option(
      nasty.map((value) => JSON.stringify(value)),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(pathOf(operation), headers, body, async (path, given, sent) => {
        const text = method === 'get' || sent === undefined ? {} : { body: sent };
        const response = await ask(path, { method: method.toUpperCase(), headers: given, ...text });
        await judge(operation, response, `${method} ${path}`);
      }),
      runs,
    );
  });
}

test('results of every kind are answered as the document says, by every policy', async () => {
  for (const activity of offered.values()) {
    const response = await ask(`/v1/activities/${activity.id}/results`);
    const { results } = participationOf(activity);
    const shown = results === 'live' || (activity.state === 'closed' && results !== 'never');
    assert.equal(response.status, shown ? 200 : 403, activity.id);
    await judge(operationOf('getResults'), response, activity.id);
  }
});
