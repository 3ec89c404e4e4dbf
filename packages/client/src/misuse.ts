import type { Activity } from '@suara/contract';
import { SuaraError, type SuaraCode } from './errors.ts';

/** What a caller gave that is of no use, by the name it has in the documentation: its code, and what to give instead. */
const remedies = {
  id: [
    'unknown-activity',
    '`id` is the id of no activity. Give the one in its file: 1 to 64 of a-z, 0-9 and hyphens, such as “taman-kota”.',
  ],
  activity: [
    'unknown-activity',
    '`activity` is no activity. Give what client.activity() or givenActivity() gave; to read, an object with its `id` is enough.',
  ],
  kind: ['unknown-activity', 'Give that as `kind`, and use the element or answer of that kind.'],
  code: ['not-found', '`code` is no receipt code. Give the one that stands on the receipt.'],
  key: ['not-found', '`key` is none of an entry. Give the `key` of what list() gave.'],
  options: ['bad-option', '`options` must be an object that can be read, or be left out.'],
  signal: ['bad-option', '`signal` must be the signal of an AbortController, or be left out.'],
  every: ['bad-option', '`every` must be milliseconds from 1 000 up to 2 147 483 647.'],
  onWaiting: ['bad-option', '`onWaiting` must be a function, or be left out.'],
  replaces: [
    'bad-option',
    '`replaces` is nothing that submit() or mine() of this page and this copy of the package gave.',
  ],
  holding: [
    'bad-option',
    '`holding` is nothing that submit() or mine() of this page and this copy of the package gave.',
  ],
  keepFor: ['bad-option', '`keepFor` must be milliseconds, more than 0.'],
  now: ['bad-option', '`now` must be milliseconds since 1970.'],
  setup: [
    'bad-option',
    'createClient() needs `endpoint`, the https address of a Suara server, or `backend`, which an adapter such as defineBackend() made.',
  ],
  client: [
    'bad-option',
    'createOutbox() needs `client`, which createClient() of this copy of the package made.',
  ],
  definition: [
    'bad-option',
    'defineBackend() needs `name`, a text, and `send`, a function; all else that it is given must be functions too.',
  ],
  about: [
    'bad-option',
    'open311Backend() needs `about`: the title, notice, languages and time zone of the activity.',
  ],
  services: [
    'bad-option',
    '`services` names none that the endpoint offers. Give codes of its services.json, or leave it out.',
  ],
  fields: [
    'bad-option',
    '`fields` must be a function that gives names and values. Nothing was sent.',
  ],
  body: [
    'bad-option',
    '`body` must be a function that gives what JSON can hold. Nothing was sent.',
  ],
  'json code': [
    'bad-option',
    '`code` must be a function that reads the receipt code from an answer. Nothing was sent.',
  ],
  headers: ['bad-option', '`headers` must be names and values of HTTP headers. Nothing was sent.'],
  method: ['bad-option', '`method` must be POST, PUT or PATCH. Nothing was sent.'],
} as const satisfies Record<string, readonly [SuaraCode, string]>;

/** What can be given wrongly. */
export type Misuse = keyof typeof remedies;

/**
 * The error for what was given wrongly.
 *
 * @param cause - What was thrown when it was read; for `kind`, the activity.
 */
export function misuse(what: Misuse, cause?: unknown): SuaraError {
  const [code, message] = remedies[what];
  if (what !== 'kind') return new SuaraError(code, { message, cause });
  const { id, kind } = cause as Activity;
  return new SuaraError(code, { message: `“${id}” is of kind ${kind}. ${message}` });
}
