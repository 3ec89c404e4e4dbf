import type { ProblemCode } from '../problem-codes.ts';
import { type Ask, type Case, must, newHolder, type Talk } from './talk.ts';

const canary = 'kenari-7f3a';
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** What can't be read is refused, at its place, and never echoed. */
export function malformed(talk: Talk): Case[] {
  return [...bodies(talk), ...places(talk), ...secrets(talk), ...texts(talk)];
}

/** Sends a body as it is, with a secret that is all right. */
async function raw(
  talk: Talk,
  body: string,
  type = 'application/json',
  more: Ask = {},
): Promise<Response> {
  const { id, secret } = newHolder();
  return talk.ask('PUT', `/v1/submissions/${id}`, {
    secret,
    body,
    headers: { 'content-type': type },
    ...more,
  });
}

function bodies(talk: Talk): Case[] {
  const unreadable: [what: string, body: string, codes: ProblemCode[]][] = [
    ['an empty body', '', ['malformed-request']],
    ['a body that is not JSON', `{"activity":"${canary}"`, ['malformed-request']],
    ['a body nested a hundred times', nested(100), ['malformed-request']],
    ['a body nested a million times', nested(30_000), ['malformed-request']],
    ['a list in place of an object', '[]', ['invalid-submission', 'malformed-request']],
    ['null in place of an object', 'null', ['invalid-submission', 'malformed-request']],
    ['a body of more than 64 KiB', JSON.stringify({ [canary]: 'x'.repeat(66_000) }), ['too-large']],
  ];
  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
  ];
  return [
    ...unreadable.map(([what, body, codes]) => ({
      name: `${what} is refused`,
      run: async () => {
        await talk.refused(await raw(talk, body), codes, canary);
      },
    })),
    ...types.map((type) => ({
      name: `${type.split(';')[0] ?? type} is refused, be its content JSON or not`,
      run: async () => {
        const json = await talk.submission(
          talk.setting.open.activity,
          talk.setting.open.answers[0],
        );
        await talk.refused(await raw(talk, JSON.stringify(json), type), 'unsupported-type');
      },
    })),
    {
      name: 'keys that reach into prototypes are refused and change nothing',
      run: async () => {
        for (const key of ['__proto__', 'constructor', 'prototype']) {
          const json = await talk.submission(
            talk.setting.open.activity,
            talk.setting.open.answers[0],
          );
          const body = JSON.stringify(json).replace(/\}$/, `,"${key}":{"polluted":"yes"}}`);
          await talk.refused(await raw(talk, body), ['malformed-request', 'invalid-submission']);
        }
        must(!('polluted' in {}), 'a prototype was changed');
      },
    },
  ];
}

function places(talk: Talk): Case[] {
  const { activity, answers } = talk.setting.open;
  const wrong: [what: string, change: object, code: ProblemCode, pointer: string | undefined][] = [
    ['a key that the contract does not know', { [canary]: 1 }, 'invalid-submission', `/${canary}`],
    ['a revision of 0', { revision: 0 }, 'invalid-submission', '/revision'],
    ['a revision that is no number', { revision: '1' }, 'invalid-submission', '/revision'],
    ['a language that was not offered', { language: 'xx' }, 'invalid-submission', '/language'],
    ['an answer that is missing', { answer: undefined }, 'invalid-submission', '/answer'],
    ['an answer to something else', { answer: { lain: canary } }, 'invalid-submission', undefined],
    [
      'a version that was never published',
      { version: `sha256-${'A'.repeat(43)}` },
      'unknown-version',
      undefined,
    ],
    ['an activity that does not exist', { activity: 'tidak-ada' }, 'unknown-activity', undefined],
  ];
  return wrong.map(([what, change, code, pointer]) => ({
    name: `${what} is refused${pointer ? ' at its place' : ''}`,
    run: async () => {
      const json = { ...(await talk.submission(activity, answers[0])), ...change };
      const echo = pointer === `/${canary}` ? undefined : canary;
      const problem = await talk.refused(await talk.put(newHolder(), json), code, echo);
      if (pointer === undefined) return;
      const found = (problem.errors ?? []).map((issue) => issue.pointer);
      must(
        found.some((one) => one.startsWith(pointer)),
        `names ${found.join(', ') || 'no place'}`,
      );
    },
  }));
}

function secrets(talk: Talk): Case[] {
  const { secret } = newHolder();
  const headers: [what: string, value: string | undefined][] = [
    ['no secret', undefined],
    ['a secret of another scheme', `Bearer ${secret}`],
    ['a secret that is too short', `Suara ${secret.slice(1)}`],
    ['a secret of foreign characters', `Suara ${'%'.repeat(43)}`],
  ];
  return headers.map(([what, value]) => ({
    name: `${what} is refused on every way to a submission`,
    run: async () => {
      const { id } = newHolder();
      const json = await talk.submission(talk.setting.open.activity, talk.setting.open.answers[0]);
      const authorized =
        value === undefined
          ? {}
          : { headers: { authorization: value, 'content-type': 'application/json' } };
      for (const method of ['GET', 'PUT', 'DELETE']) {
        const body = method === 'PUT' ? { json } : {};
        const response = await talk.ask(method, `/v1/submissions/${id}`, {
          ...body,
          ...authorized,
        });
        await talk.refused(response, 'invalid-secret', secret.slice(1));
      }
    },
  }));
}

function texts(talk: Talk): Case[] {
  const subject = talk.setting.text;
  if (!subject) return [];
  const submission = (text: string) => talk.submission(subject.activity, subject.answer(text));
  return [
    {
      name: 'control characters and lone surrogates in a text are refused',
      run: async () => {
        for (const text of ['a\u0000b', 'a\u001bb', 'a\u009fb', 'a\ud800']) {
          await talk.refused(
            await talk.put(newHolder(), await submission(text)),
            'invalid-submission',
          );
        }
      },
    },
    {
      name: 'the same words in another normal form are the same submission',
      run: async () => {
        const holder = newHolder();
        const { code } = await talk.kept(
          holder,
          await submission('Jalan Café yang baik'.normalize('NFC')),
        );
        const again = await talk.kept(
          holder,
          await submission('Jalan Café yang baik'.normalize('NFD')),
        );
        must(again.code === code, 'has another code');
      },
    },
  ];
}
