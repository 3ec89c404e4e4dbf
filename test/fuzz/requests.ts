// Requests at random: most go where something is, in the right form or nearly so; some are not HTTP at all.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Activity } from '@suara/contract';
import { operations } from '@suara/contract/openapi';
import fc from 'fast-check';
import { submissionOf } from '../../packages/contract/test/answers.ts';
import {
  anyCharacter,
  brokenText,
  nasty,
  nastyText,
  wronged,
} from '../../packages/contract/test/wrong.ts';

/** A request to send: through a client, or as bytes. `holder`: it is to be kept. */
export type Fuzzed =
  | { bytes: string }
  | {
      method: string;
      path: string;
      headers: Record<string, string>;
      body?: string | Buffer;
      holder?: { id: string; secret: string };
    };

const holder = fc
  .constant(null)
  .map(() => ({ id: randomUUID(), secret: randomBytes(32).toString('base64url') }));

/** What a header may hold on the wire. */
const header = nastyText.map((text) =>
  Buffer.from(text.toWellFormed().slice(0, 300))
    .toString('latin1')
    .replace(/[^\t\x20-\x7e\x80-\xff]/g, ''),
);

const origins = fc.constantFrom(
  'https://www.kota-contoh.example',
  'http://127.0.0.1',
  'null',
  'https://evil.example',
);
const types = fc.oneof(
  { arbitrary: fc.constant('application/json'), weight: 6 },
  fc.constantFrom(
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/json; charset=utf-16',
    '',
  ),
  header,
);

function kept(activity: Activity): fc.Arbitrary<Fuzzed> {
  return fc.tuple(submissionOf(activity), holder, fc.boolean()).map(([submission, one, post]) => ({
    method: post ? 'POST' : 'PUT',
    path: post ? '/v1/submissions' : `/v1/submissions/${one.id}`,
    headers: { authorization: `Suara ${one.secret}`, 'content-type': 'application/json' },
    body: JSON.stringify(post ? { id: one.id, ...submission } : submission),
    holder: one,
  }));
}

function wrong(activity: Activity): fc.Arbitrary<Fuzzed> {
  const bodies = submissionOf(activity).chain((submission) =>
    fc.oneof(
      wronged(submission).map((value) => JSON.stringify(value)),
      brokenText(JSON.stringify(submission)),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      nasty.map((value) => JSON.stringify(value)),
    ),
  );
  return fc
    .tuple(bodies, holder, types, fc.boolean(), header)
    .map(([body, one, type, post, odd]) => ({
      method: post ? 'POST' : 'PUT',
      path: post ? '/v1/submissions' : `/v1/submissions/${one.id}`,
      headers: { authorization: `Suara ${one.secret}`, 'content-type': type, 'suara-work': odd },
      body,
    }));
}

const names = [
  'id',
  'secret',
  'token',
  'version',
  'revision',
  'language',
  'kind',
  'step',
  'choice',
  'blank',
  'score',
  'reason',
  'comment',
];

/** What a page's form might send, its unseen fields good or bad. */
function form(activity: Activity): fc.Arbitrary<Fuzzed> {
  const name = fc.oneof(
    fc.constantFrom(
      ...names,
      'f.isi',
      'f.tanggal.d',
      'rank.barat',
      's.barat',
      'n.barat',
      'v.barat',
      'contact.email',
      'speaks',
    ),
    nastyText,
  );
  const pairs = fc.array(fc.tuple(name, nastyText), { maxLength: 30 });
  return fc
    .tuple(pairs, holder, origins, fc.boolean(), fc.boolean())
    .map(([some, one, origin, own, back]) => {
      const values = new URLSearchParams(
        some.map(([key, value]) => [key.toWellFormed(), value.toWellFormed()]),
      );
      values.set('id', one.id);
      values.set('secret', one.secret);
      if (!values.has('token')) values.set('token', 'x');
      return {
        method: 'POST',
        path: `/a/${activity.id}${back ? '/withdraw' : ''}`,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: own ? 'http://127.0.0.1' : origin,
        },
        body: values.toString(),
      };
    });
}

/** Any path, as the wire lets it through: no spaces or controls. */
const anyPath = nastyText.map(
  (text) =>
    `/${Buffer.from(text.toWellFormed())
      .toString('latin1')
      .replace(/[^\x21-\x7e]/g, '%')}`,
);

function elsewhere(offered: readonly Activity[]): fc.Arbitrary<Fuzzed> {
  const known = fc.constantFrom(...operations).chain(({ path }) => {
    const fill = fc.oneof(
      fc.constantFrom(...offered.map(({ id }) => id)),
      holder.map(({ id }) => id),
      nastyText.map((text) => encodeURIComponent(text.toWellFormed())),
    );
    return fc.tuple(fill, fill).map(([a]) => path.replace(/\{\w+\}/g, a || 'x'));
  });
  const query = fc.oneof(
    fc.constant(''),
    nastyText.map((text) => `?lang=${encodeURIComponent(text.toWellFormed())}`),
    fc.constant('?code=%E0%A4%A'),
  );
  const methods = fc.constantFrom(
    'GET',
    'GET',
    'GET',
    'HEAD',
    'POST',
    'PUT',
    'DELETE',
    'PATCH',
    'OPTIONS',
    'TRACE',
    'PROPFIND',
  );
  const headers = fc.dictionary(
    fc.constantFrom(
      'accept-language',
      'if-none-match',
      'authorization',
      'suara-submission',
      'cookie',
      'range',
      'x-forwarded-for',
      'accept',
      'expect',
    ),
    header,
    { maxKeys: 4 },
  );
  return fc
    .tuple(
      fc.oneof({ arbitrary: known, weight: 4 }, anyPath),
      query,
      methods,
      headers,
      origins,
      fc.boolean(),
    )
    .map(([path, more, method, some, origin, cross]) => {
      const { expect: _, ...safe } = some;
      return { method, path: path + more, headers: { ...safe, ...(cross && { origin }) } };
    });
}

/** Bytes that claim to be a request. */
const bytes: fc.Arbitrary<Fuzzed> = fc
  .oneof(
    fc.constantFrom(
      'GET / HTTP/1.1\r\n\r\n',
      'GET /v1/activities/taman-satu HTTP/9.9\r\nHost: x\r\n\r\n',
      'PUT /v1/submissions/x HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n{}',
      'PUT /v1/submissions/x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{}',
      'PUT /v1/submissions/x HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}',
      'POST /v1/submissions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n',
      'POST /v1/submissions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
      'GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET //evil.example/%2e%2e/a HTTP/1.1\r\nHost: \r\n\r\n',
      'GET /a/taman-satu HTTP/1.1\r\nHost: a b\r\n\r\n',
      'CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n',
      `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\u0016\u0003\u0001\u0002\u0000',
    ),
    fc
      .string({ unit: anyCharacter, maxLength: 200 })
      .map((text) => `GET /${text} HTTP/1.1\r\nHost: x\r\n\r\n`),
    fc.string({ unit: anyCharacter, maxLength: 200 }),
  )
  .map((text) => ({ bytes: text }));

/** One request of those that the world sends. */
export function requestOf(offered: readonly Activity[]): fc.Arbitrary<Fuzzed> {
  const activity = fc.constantFrom(...offered);
  const open = fc.constantFrom(...offered.filter(({ state }) => state === 'open'));
  return fc.oneof(
    { arbitrary: open.chain(kept), weight: 20 },
    { arbitrary: activity.chain(wrong), weight: 40 },
    { arbitrary: activity.chain(form), weight: 12 },
    { arbitrary: elsewhere(offered), weight: 26 },
    { arbitrary: bytes, weight: 2 },
  );
}
