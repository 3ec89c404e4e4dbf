// How an Open311 endpoint is asked, and how its answers and refusals are read.
import { addressOf } from '../endpoint.ts';
import { SuaraError } from '../errors.ts';
import { exchange, openWire, type Reply } from '../exchange.ts';
import type { Platform } from '../platform.ts';
import type { CallOptions } from '../types.ts';

export type Answers = Record<string, unknown>;

export interface Caller {
  ask(path: string, call: CallOptions, form?: URLSearchParams): Promise<unknown>;
  answered(): boolean;
}

export function openCaller(
  endpoint: string,
  { jurisdiction, platform }: { jurisdiction: string | undefined; platform: Platform },
): Caller {
  const wire = openWire(endpoint, platform);
  let found: Promise<string> | undefined;
  /** The address below which everything lies. */
  const base = () => {
    found ??= discovered();
    found.catch(() => (found = undefined));
    return found;
  };

  /** The base address, read from the discovery document where that was given. */
  async function discovered(): Promise<string> {
    const given = addressOf(endpoint);
    if (!given.pathname.endsWith('/discovery.json')) return given.href.replace(/\/*$/, '/');
    const { body } = await exchange(wire, given, {});
    const list = (body as { endpoints?: Answers[] } | undefined)?.endpoints ?? [];
    const fit = list.find(
      ({ specification, formats }) =>
        /georeport_v2/i.test(String(specification)) && JSON.stringify(formats).includes('json'),
    );
    if (typeof fit?.['url'] === 'string') return addressOf(fit['url']).href.replace(/\/*$/, '/');
    throw new SuaraError('bad-answer', {
      message: 'No GeoReport v2 with JSON there.',
    });
  }

  return {
    answered: () => wire.answered,
    async ask(path, { signal }, form) {
      const address = new URL(path, await base());
      if (jurisdiction) address.searchParams.set('jurisdiction_id', jurisdiction);
      const init = form && { method: 'POST', body: form };
      return (await exchange(wire, address, { init, signal, refuse: refusalOf })).body;
    },
  };
}

/** Endpoints in use wrap the array that the standard asks for, or leave it out around a single element. */
export function listOf(body: unknown, wrapper: string): Answers[] {
  const inner = (body as Answers | undefined)?.[wrapper] ?? body ?? [];
  const list: unknown[] = [inner].flat();
  if (list.some((one) => !one || typeof one !== 'object')) throw new SuaraError('bad-answer');
  return list as Answers[];
}
/** The first of them, or the only one. */
export const firstOf = (body: unknown, wrapper: string): Answers | undefined =>
  listOf(body, wrapper)[0];

/** `[{ "code": 400, "description": "…" }]`: what is wrong, in words for the developer. */
function refusalOf({ status, body }: Reply): SuaraError | undefined {
  if (status !== 400 && status !== 403) return undefined;
  const errors = listOf(body, 'errors');
  const told = errors.map(({ description }) => textOf(description)).join(' ');
  return new SuaraError(status === 403 ? 'origin-refused' : 'invalid-submission', {
    message: status === 403 ? `Check apiKey. ${told}` : `Refused: ${told}`,
  });
}

/** What endpoints give as a number here and as a text there, as text; nothing where it is absent. */
export const textOf = (value: unknown): string => (value ?? '') as string;
