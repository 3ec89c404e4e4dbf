import * as z from 'zod/mini';

/** A setting as it stands in the environment, or in the configuration file. */
interface Setting<Value> {
  /** What it means, for `--help`. */
  about: string;
  /** What it takes, for the error when it got something else. */
  takes: string;
  schema: z.ZodMiniType<Value, string | undefined>;
}

const setting = <Value>(
  about: string,
  takes: string,
  schema: z.ZodMiniType<Value, string | undefined>,
): Setting<Value> => ({
  about,
  takes,
  schema,
});

const text = z.string().check(z.minLength(1));
const withDefault = (value: string) => z._default(text, value);
const optional = z.optional(text);

/** A whole number within bounds, written in digits. */
const whole = (fallback: number, min: number, max: number) =>
  z.pipe(
    z._default(z.string().check(z.regex(/^\d{1,12}$/)), String(fallback)),
    z.pipe(z.transform(Number), z.number().check(z.gte(min), z.lte(max))),
  );

const yesOrNo = (fallback: 'on' | 'off') =>
  z.pipe(
    z._default(z.enum(['on', 'off']), fallback),
    z.transform((value) => value === 'on'),
  );

const listOf = (item: z.ZodMiniType<string, string>) =>
  z.pipe(
    z._default(z.string(), ''),
    z.pipe(
      z.transform((list: string) => list.split(/[\s,]+/).filter(Boolean)),
      z.array(item),
    ),
  );

/** An origin exactly as browsers send it. */
const origin = z
  .string()
  .check(z.refine((value) => URL.canParse(value) && new URL(value).origin === value));
const address = z
  .string()
  .check(z.refine((value) => /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '')));

/** Every setting of `suara-server`. A name in the environment is the same name in the file. */
export const settings = {
  SUARA_HOST: setting(
    'Address to listen on. Default: 127.0.0.1',
    'an address or host name',
    withDefault('127.0.0.1'),
  ),
  SUARA_PORT: setting(
    'Port to listen on; 0: any that is free. Default: 4101',
    'a number from 0 to 65535',
    whole(4101, 0, 65_535),
  ),
  SUARA_DATABASE: setting(
    'Database file. Default: data/suara.db',
    'a path',
    withDefault('data/suara.db'),
  ),
  SUARA_ACTIVITIES: setting(
    'Folder of activities, as .json or .yaml files. Default: activities',
    'a path',
    withDefault('activities'),
  ),
  SUARA_RESPONSES: setting(
    'Folder of official replies, one file an activity. Default: none',
    'a path',
    optional,
  ),
  SUARA_ELEMENTS: setting(
    'Folder of built browser files, served at /suara/. Default: none',
    'a path',
    optional,
  ),
  SUARA_ORIGINS: setting(
    'Origins of the pages that may use this server, separated by spaces or commas. Default: none',
    'origins such as https://www.kota.example, without a path or a slash at the end',
    listOf(origin),
  ),
  SUARA_PUBLIC_URL: setting(
    'Address of this server as people see it. Default: http://HOST:PORT',
    'an http or https address',
    z.optional(address),
  ),
  SUARA_LOG_LEVEL: setting(
    'How much is logged. Default: info',
    'one of debug, info, warn, error, silent',
    z._default(z.enum(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
  ),
  SUARA_OFFICER_TOKEN: setting(
    'Token of the agency for changing a status; at least 32 characters. Default: none, and nothing can be changed',
    'at least 32 characters; make one with: openssl rand -hex 32',
    z.optional(z.string().check(z.minLength(32))),
  ),
  SUARA_CONTACT_KEY: setting(
    'Key that seals contact data, 64 hexadecimal digits. Default: a key file beside the database',
    '64 hexadecimal digits; make them with: openssl rand -hex 32',
    z.optional(z.string().check(z.regex(/^[0-9a-fA-F]{64}$/))),
  ),
  SUARA_TRUSTED_PROXIES: setting(
    'How many proxies stand before this server and write X-Forwarded-For. Default: 0, and the header is ignored',
    'a number from 0 to 10',
    whole(0, 0, 10),
  ),
  SUARA_LIMIT: setting(
    'Whether submissions are limited by network: on or off. Default: on',
    'on or off',
    yesOrNo('on'),
  ),
  SUARA_LIMIT_FREE: setting(
    'Submissions in 10 minutes from one network before work is asked for. Default: 60',
    'a number from 1 to 1000000',
    whole(60, 1, 1_000_000),
  ),
  SUARA_LIMIT_MOST: setting(
    'Submissions in 10 minutes from one network, with work done, before they are refused. Default: 600',
    'a number from 1 to 1000000',
    whole(600, 1, 1_000_000),
  ),
  SUARA_QUEUE: setting(
    'Submissions that may wait for a commit before more get 503. Default: 2048',
    'a number from 1 to 100000',
    whole(2048, 1, 100_000),
  ),
};

export type Settings = {
  [Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']>;
};
