import { judgeResults } from '@suara/contract/judge-results';
import type { OwnCopy, ReceiptStatus, Responses, Results } from '@suara/contract';
import { isSuaraError, SuaraError } from './errors.ts';
import type { Context } from './holding.ts';
import type { Kept } from './keeping.ts';
import { pause } from './pause.ts';
import { taken, type Parsed } from './taken.ts';
import type { Backend, CallOptions } from './types.ts';

const unsupported = () => new SuaraError('unsupported');

/** {@inheritDoc Holding.own} */
export async function own(
  { backend }: Context,
  { id, secret }: Kept,
  call: CallOptions,
): Promise<OwnCopy> {
  if (!backend.own) throw unsupported();
  return judge(backend, 'own', await backend.own(id, secret, call));
}

/** {@inheritDoc Holding.withdraw} */
export async function withdraw(
  { backend }: Context,
  { id, secret }: Kept,
  call: CallOptions,
): Promise<void> {
  if (!backend.withdraw) throw unsupported();
  try {
    await backend.withdraw(id, secret, call);
  } catch (error) {
    // Withdrawn before, and the reply was lost: it is what the person wants.
    if (!isSuaraError(error) || error.code !== 'withdrawn') throw error;
  }
}

/** {@inheritDoc Client.receipt} */
export async function receipt(
  { backend }: Context,
  code: string,
  call: CallOptions,
): Promise<ReceiptStatus> {
  if (!backend.receipt) throw unsupported();
  return judge(backend, 'status', await backend.receipt(code, call));
}

/** {@inheritDoc Client.responses} */
export async function responses(
  { backend }: Context,
  id: string,
  call: CallOptions,
): Promise<Responses> {
  if (!backend.responses) throw unsupported();
  return judge(backend, 'responses', await backend.responses(id, call));
}

/** {@inheritDoc Client.results} */
export async function results(context: Context, id: string, call: CallOptions): Promise<Results> {
  const reply = await figures(context, id, call);
  if (!reply) throw new SuaraError('bad-answer');
  return reply.results;
}

/** {@inheritDoc Client.follow} */
export async function* follow(
  context: Context,
  id: string,
  { every = 10_000, signal }: CallOptions & { every?: number },
): AsyncGenerator<Results, void, undefined> {
  const { platform } = context;
  let etag: string | undefined;
  while (!signal?.aborted) {
    let floor = 0;
    try {
      const reply = platform.visible() ? await figures(context, id, { signal }, etag) : undefined;
      if (reply) {
        etag = reply.etag;
        yield reply.results;
      }
    } catch (error) {
      if (isAborted(error)) return;
      if (!isSuaraError(error) || !error.retryable) throw error;
      floor = error.retryAfter ?? 0;
    }
    try {
      await pause(platform, Math.max(every, floor), { floor, signal });
    } catch (error) {
      if (isAborted(error)) return;
      throw error;
    }
  }
}

const isAborted = (error: unknown) => isSuaraError(error) && error.code === 'aborted';

/** Figures as they come back; keys of a newer server are left out. */
export const figuresOf = ({ speaksContract }: Backend, body: unknown): Results =>
  taken<Results>(speaksContract ? judgeResults(body) : undefined, body);

/** The public figures; where they are hidden, those that open to who took part. `undefined`: as at `etag`. */
async function figures(
  context: Context,
  id: string,
  call: CallOptions,
  etag?: string,
): Promise<{ etag: string | undefined; results: Results } | undefined> {
  const { backend } = context;
  const ask = backend.results?.bind(backend);
  if (!ask) throw unsupported();
  const options = { ...call, ...(etag !== undefined && { etag }) };
  let reply;
  try {
    reply = await ask(id, options);
  } catch (error) {
    const holder = context.recent.get(id) ?? context.keeping.read(id, 'device');
    if (!isSuaraError(error) || error.code !== 'results-hidden' || !holder) throw error;
    reply = await ask(id, { ...options, holder: { id: holder.id, secret: holder.secret } });
  }
  if (!reply) return undefined;
  return { etag: reply.etag ?? undefined, results: figuresOf(backend, reply.body) };
}

/** What can be read by who sent it or has its code, and what was answered in public, by name. */
interface Read {
  own: OwnCopy;
  status: ReceiptStatus;
  responses: Responses;
}

/**
 * Loads schemas. A page that gives `Object.prototype` an enumerable property breaks the validator while it loads;
 * people of that page must be heard too. Then `undefined`: what returns is looked at by hand.
 */
async function orNone<T>(part: Promise<T>): Promise<T | undefined> {
  try {
    return await part;
  } catch {
    return undefined;
  }
}

/** @throws {@link SuaraError} `bad-answer`, with the places that are wrong */
export async function judge<Name extends keyof Read>(
  { speaksContract }: Backend,
  name: Name,
  value: unknown,
): Promise<Read[Name]> {
  const loaded = speaksContract ? await orNone(import('./judging-reads.ts')) : undefined;
  return taken<Read[Name]>(loaded?.reads[name](value) as Parsed<Read[Name]> | undefined, value);
}
