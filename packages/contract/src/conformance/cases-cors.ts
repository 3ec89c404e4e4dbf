import { Receipt } from '../index.ts';
import { type Case, must, newHolder, type Talk } from './talk.ts';

/** Pages on the list may use the backend; no other page may, and no cookie ever counts. */
export function crossOrigin(talk: Talk): Case[] {
  const { origin, open } = talk.setting;
  const path = () => `/v1/submissions/${newHolder().id}`;
  const asked = (from: string) => ({
    headers: {
      origin: from,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': 'authorization,content-type',
    },
  });
  const { host, protocol } = new URL(origin);
  const foreign = [
    'null',
    `${protocol}//${host}.evil.example`,
    `${protocol}//evil-${host}`,
    `${protocol}//${host}:8443`,
    'https://evil.example',
  ];
  return [
    {
      name: 'a page on the list may send with an Authorization header',
      run: async () => {
        const preflight = await talk.ask('OPTIONS', path(), asked(origin));
        const { headers } = preflight;
        must(preflight.ok, `the preflight was answered with ${preflight.status}`);
        must(
          headers.get('access-control-allow-origin') === origin,
          'the origin is not allowed by name',
        );
        must(
          /\bPUT\b/.test(headers.get('access-control-allow-methods') ?? ''),
          'PUT is not allowed',
        );
        must(
          /\bauthorization\b/i.test(headers.get('access-control-allow-headers') ?? ''),
          'Authorization is not allowed',
        );
      },
    },
    {
      name: 'an answer names the origin, varies by it, and lets no credentials through',
      run: async () => {
        const { id, secret } = newHolder();
        const json = await talk.submission(open.activity, open.answers[0]);
        const response = await talk.ask('PUT', `/v1/submissions/${id}`, {
          secret,
          json,
          headers: { origin, 'content-type': 'application/json' },
        });
        must(
          response.headers.get('access-control-allow-origin') === origin,
          'the origin is not named',
        );
        must(/\borigin\b/i.test(response.headers.get('vary') ?? ''), 'Vary does not name Origin');
        must(
          response.headers.get('access-control-allow-credentials') === null,
          'credentials are let through',
        );
        await talk.body(response, 201, Receipt);
      },
    },
    ...foreign.map((from) => ({
      name: `a page of ${from === 'null' ? 'no origin' : `an origin like ${from.replace(host, 'LISTED')}`} is not let in`,
      run: async () => {
        const preflight = await talk.ask('OPTIONS', path(), asked(from));
        must(
          preflight.headers.get('access-control-allow-origin') === null,
          'the preflight lets it in',
        );
        const read = await talk.ask('GET', `/v1/activities/${open.activity}`, {
          headers: { origin: from },
        });
        must(read.headers.get('access-control-allow-origin') === null, 'it may read');
      },
    })),
  ];
}
