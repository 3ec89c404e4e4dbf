// Who may read and who may change, by origin: pages on the list, pages that look like them, and the server's own.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Activity } from '@suara/contract';
import type { Server } from '@suara/server';
import { agency, newHolder, publicUrl, serve } from './serve.ts';

let server: Server;
let ask: (path: string, init?: RequestInit) => Promise<Response>;
before(async () => {
  ({ server, ask } = await serve());
});
after(() => server.close());

const host = new URL(agency).host;
const listed: [what: string, origin: string][] = [
  ['a page on the list', agency],
  ['the server’s own pages', publicUrl],
];
const strangers: [what: string, origin: string][] = [
  ['another site', 'https://evil.example'],
  ['null, as a sandboxed frame or a file sends it', 'null'],
  ['an empty origin', ''],
  ['a subdomain of a listed host', `https://a.${host}`],
  ['the parent domain of a listed host', `https://${host.replace(/^www\./, '')}`],
  ['a listed host as a prefix', `https://${host}.evil.example`],
  ['a listed host as a suffix', `https://evil-${host}`],
  ['a listed host as a password', `https://${host}@evil.example`],
  ['another scheme', `http://${host}`],
  ['another port', `https://${host}:8443`],
  ['the default port, which browsers never send', `https://${host}:443`],
  ['upper case, which browsers never send', `https://${host.toUpperCase()}`],
  ['a trailing dot', `https://${host}.`],
  ['a trailing slash', `${agency}/`],
  ['a path', `${agency}/a`],
  ['two origins', `${agency} https://evil.example`],
  ['two origins with a comma', `${agency}, ${agency}`],
  ['a wildcard', '*'],
  ['a lookalike of other letters', 'https://www.kоta-contoh.example'.replace('о', '%D0%BE')],
  ['an extension', 'chrome-extension://abcdefghijklmnop'],
];

async function body(choice = 'barat'): Promise<string> {
  const activity = (await (await ask('/v1/activities/taman-satu')).json()) as Activity;
  const answer = { choice: [choice] };
  return JSON.stringify({
    activity: activity.id,
    version: activity.version,
    revision: 1,
    language: 'id',
    answer,
  });
}

async function people(): Promise<number> {
  const results = (await (await ask('/v1/activities/taman-satu/results')).json()) as { n: number };
  return results.n;
}

const preflight = (origin: string, method = 'PUT', headers = 'authorization,content-type') =>
  ask(`/v1/submissions/${newHolder().id}`, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': method,
      'access-control-request-headers': headers,
    },
  });

suite('pages on the list', () => {
  for (const [what, origin] of listed) {
    for (const method of ['PUT', 'POST', 'DELETE', 'GET']) {
      test(`${what} may ${method}`, async () => {
        const { status, headers } = await preflight(origin, method);
        assert.equal(status, 204);
        assert.equal(headers.get('access-control-allow-origin'), origin);
        assert.ok(headers.get('access-control-allow-methods')?.split(', ').includes(method));
        assert.equal(headers.get('access-control-max-age'), '600');
        assert.equal(headers.get('access-control-allow-credentials'), null);
      });
    }
    test(`${what} may send the headers that the contract names, and no other`, async () => {
      const { headers } = await preflight(origin, 'PUT', 'authorization,cookie,x-other');
      const allowed = headers.get('access-control-allow-headers')?.toLowerCase() ?? '';
      for (const one of ['authorization', 'content-type', 'if-none-match'])
        assert.ok(allowed.includes(one));
      for (const one of ['cookie', 'x-other', '*']) assert.ok(!allowed.includes(one));
    });
    test(`${what} reads answers and refusals, each varying by origin`, async () => {
      for (const path of [
        '/v1/activities/taman-satu',
        '/v1/activities/tidak-ada',
        '/v1/receipts/x',
      ]) {
        const { headers } = await ask(path, { headers: { origin } });
        assert.equal(headers.get('access-control-allow-origin'), origin, path);
        assert.match(headers.get('vary') ?? '', /\borigin\b/i);
        assert.match(headers.get('access-control-expose-headers') ?? '', /ETag.*Retry-After/);
      }
    });
  }
});

suite('pages that are not on the list', () => {
  for (const [what, origin] of strangers) {
    test(`${what}: no preflight is allowed`, async () => {
      const { headers } = await preflight(origin);
      for (const name of ['origin', 'methods', 'headers', 'credentials']) {
        assert.equal(headers.get(`access-control-allow-${name}`), null, name);
      }
    });
    test(`${what}: nothing can be read, and nothing is changed`, async () => {
      const before = await people();
      const read = await ask('/v1/activities/taman-satu', { headers: { origin } });
      assert.equal(read.headers.get('access-control-allow-origin'), null);
      assert.match(read.headers.get('vary') ?? '', /\borigin\b/i);
      const { id, secret } = newHolder();
      const headers = {
        origin,
        authorization: `Suara ${secret}`,
        'content-type': 'application/json',
      };
      const sent = await ask(`/v1/submissions/${id}`, {
        method: 'PUT',
        headers,
        body: await body(),
      });
      assert.equal(sent.status, 403);
      assert.equal(
        ((await sent.json()) as { type: string }).type,
        'urn:suara:problem:origin-refused',
      );
      assert.equal(await people(), before);
    });
  }
});

suite('requests that need no preflight', () => {
  const simple: [what: string, headers: Record<string, string>, status: number][] = [
    ['an HTML form with JSON as text/plain', { 'content-type': 'text/plain' }, 415],
    ['the same with a charset', { 'content-type': 'text/plain;charset=utf-8' }, 415],
    ['an HTML form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['a beacon without a type', {}, 415],
    ['JSON by a name that begins like it', { 'content-type': 'application/jsonx' }, 415],
    ['JSON hidden in a parameter', { 'content-type': 'text/plain; application/json' }, 415],
    ['two types in one', { 'content-type': 'text/plain, application/json' }, 415],
    ['JSON in another charset', { 'content-type': 'application/json; charset=utf-16' }, 415],
  ];
  for (const [what, headers, status] of simple) {
    test(`${what} is refused, and nothing is kept`, async () => {
      const before = await people();
      const { id, secret } = newHolder();
      const sent = JSON.stringify({ id, ...(JSON.parse(await body()) as object) });
      const init = { method: 'POST', body: new TextEncoder().encode(sent) };
      const response = await ask('/v1/submissions', {
        ...init,
        headers: { authorization: `Suara ${secret}`, ...headers },
      });
      assert.equal(response.status, status);
      assert.equal(await people(), before);
    });
  }
  test('a form that can’t set Authorization is refused before its body is read', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await ask('/v1/submissions', { method: 'POST', headers, body: await body() });
    assert.equal(response.status, 401);
  });
  test('cookies are never asked for and never count', async () => {
    const response = await ask(`/v1/submissions/${newHolder().id}`, {
      headers: { cookie: `secret=${newHolder().secret}` },
    });
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('set-cookie'), null);
  });
});
