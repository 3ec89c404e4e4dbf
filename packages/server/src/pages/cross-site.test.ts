// Whose form is taken: the page's own, be the origin said or hidden, and no other.
import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Server } from '@suara/server';
import { agency, publicUrl, serve } from '../../test/serve.ts';
import { formOf, postForm } from '../../test/forms.ts';

let server: Server;
let ask: (path: string, init?: RequestInit) => Promise<Response>;
before(async () => {
  ({ server, ask } = await serve());
});
after(() => server.close());

const people = async () =>
  ((await (await ask('/v1/activities/taman-satu/results')).json()) as { n: number }).n;

const own = publicUrl;
const cases: [what: string, headers: Record<string, string>, status: number][] = [
  ['the own origin', { origin: own, 'sec-fetch-site': 'same-origin' }, 200],
  ['the own origin, from a browser that sends no Sec-Fetch-Site', { origin: own }, 200],
  ['no origin, but Sec-Fetch-Site: same-origin', { 'sec-fetch-site': 'same-origin' }, 200],
  [
    'a hidden origin, but Sec-Fetch-Site: same-origin',
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    200,
  ],
  ['neither, as browsers before 2020', {}, 200],
  ['a hidden origin and no Sec-Fetch-Site', { origin: 'null' }, 403],
  [
    'a page on the list for the other routes',
    { origin: agency, 'sec-fetch-site': 'same-site' },
    403,
  ],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
  ['another site that hides its origin', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
  ['another site without an origin', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a typed address or a bookmark', { 'sec-fetch-site': 'none' }, 403],
  [
    'the own origin, but said to be cross-site',
    { origin: own, 'sec-fetch-site': 'cross-site' },
    403,
  ],
  ['a subdomain', { origin: own.replace('https://', 'https://a.') }, 403],
  ['the own host as a prefix', { origin: `${own}.evil.example` }, 403],
  ['another scheme', { origin: own.replace('https:', 'http:') }, 403],
  ['another port', { origin: `${own}:8443` }, 403],
  ['upper case', { origin: own.toUpperCase() }, 403],
  ['a trailing dot', { origin: `${own}.` }, 403],
];

suite('a form of the page', () => {
  for (const [what, headers, status] of cases) {
    test(`from ${what} is ${status === 200 ? 'taken' : 'refused by a page, and nothing is kept'}`, async () => {
      const before = await people();
      const form = await formOf(ask, '/a/taman-satu');
      const response = await postForm(ask, form, { choice: 'barat' }, headers);
      const text = await response.text();
      assert.equal(response.status, status, text);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
      assert.equal(await people(), before + (status === 200 ? 1 : 0));
    });
  }

  const forged: [what: string, change: Record<string, string>, status: number][] = [
    ['without a token', { token: '' }, 403],
    [
      'with a token of its own',
      { token: 'mwu6r0xj.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
      403,
    ],
    ['with the token of another submission', { id: '3f2c1c1e-8a6b-4d1f-9a54-0f6f1f0c7a11' }, 403],
    ['with an id that is none', { id: 'x' }, 400],
    ['with a secret that is none', { secret: 'x' }, 400],
  ];
  for (const [what, change, status] of forged) {
    test(`${what} keeps nothing`, async () => {
      const before = await people();
      const form = await formOf(ask, '/a/taman-satu');
      const response = await postForm(ask, form, { choice: 'barat', ...change });
      assert.equal(response.status, status);
      assert.equal(await people(), before);
    });
  }

  test('with the token of another activity keeps nothing', async () => {
    const form = await formOf(ask, '/a/taman-nilai');
    const response = await postForm(ask, { ...form, action: '/a/taman-satu' }, { choice: 'barat' });
    assert.equal(response.status, 403);
  });

  const types = [
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    '',
    'application/x-www-form-urlencoded; charset=latin1',
  ];
  for (const type of types) {
    test(`as ${type || 'no type at all'} is refused`, async () => {
      const { action, hidden } = await formOf(ask, '/a/taman-satu');
      const body = new TextEncoder().encode(
        new URLSearchParams({ ...hidden, choice: 'barat' }).toString(),
      );
      const response = await ask(action, {
        method: 'POST',
        headers: { origin: own, 'content-type': type },
        body,
      });
      assert.equal(response.status, 415);
    });
  }
});

test('no page can be read, framed or scripted by another origin', async () => {
  for (const path of ['/a/taman-satu', '/a/tidak-ada', '/r', '/r/x', '/page.css']) {
    const { headers } = await ask(path, { headers: { origin: agency } });
    assert.equal(headers.get('access-control-allow-origin'), null, path);
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'none'",
      "style-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]) {
      assert.ok(policy.includes(part), `${path}: ${part}`);
    }
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin');
    assert.equal(headers.get('referrer-policy'), 'same-origin');
  }
});
