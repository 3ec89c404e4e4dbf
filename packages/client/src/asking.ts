import { judgeResults } from '@suara/contract/judge-results';
import type { Activity, OwnCopy, ReceiptStatus, Responses, Results } from '@suara/contract';
import { call, misused, nothing } from './calling.ts';
import { familiar, isSuaraError, SuaraError } from './errors.ts';
import { held, type Context } from './holding.ts';
import type { Kept } from './keeping.ts';
import { pause } from './pause.ts';
import { taken, type Parsed } from './taken.ts';
import type { Backend, CallOptions, Holding } from './types.ts';

type Named = Pick<Activity, 'id'>;

const unsupported = () => new SuaraError('unsupported');

/** {@inheritDoc Holding.own} */
export const own = (
  { backend, wrong }: Context,
  { id, secret }: Kept,
  options?: CallOptions,
): Promise<OwnCopy> =>
  call(wrong, nothing, options, async (_, options) => {
    if (!backend.own) throw unsupported();
    return judge(backend, 'own', await backend.own(id, secret, options));
  });

/** {@inheritDoc Holding.withdraw} */
export const withdraw = (
  { backend, keeping, recent, wrong }: Context,
  activity: string,
  { id, secret }: Kept,
  options?: CallOptions,
): Promise<void> =>
  call(wrong, nothing, options, async (_, options) => {
    if (!backend.withdraw) throw unsupported();
    try {
      await backend.withdraw(id, secret, options);
    } catch (error) {
      // Withdrawn before, and the reply was lost: it is what the person wants.
      if (!isSuaraError(error) || error.code !== 'withdrawn') throw error;
    }
    for (const place of ['tab', 'device'] as const) {
      if (keeping.read(activity, place)?.id === id) keeping.forget(activity, place);
    }
    if (recent.get(activity)?.id === id) recent.delete(activity);
  });

/** {@inheritDoc Client.withdraw} */
export const takeBack = async (
  { wrong }: Context,
  holding: Holding,
  options?: CallOptions,
): Promise<void> =>
  wrong ? misused(...wrong) : held.has(holding) ? holding.withdraw(options) : misused('holding');

/** Codes of a Suara server, as people write them; and those of any other backend. */
const codeForm = /^[\sa-z\d*~$=-]{1,64}$/i;
const anyCode = /^.{1,200}$/;

/** {@inheritDoc Client.receipt} */
export const receipt = (
  { backend, wrong }: Context,
  code: string,
  options?: CallOptions,
): Promise<ReceiptStatus> =>
  call(
    wrong,
    ['code', code],
    options,
    async (code, options) => {
      if (!backend.receipt) throw unsupported();
      return judge(backend, 'status', await backend.receipt(code, options));
    },
    backend.speaksContract ? codeForm : anyCode,
  );

/** {@inheritDoc Client.responses} */
export const responses = (
  { backend, wrong }: Context,
  activity: Named,
  options?: CallOptions,
): Promise<Responses> =>
  call(wrong, ['activity', activity], options, async (id, options) => {
    if (!backend.responses) throw unsupported();
    return judge(backend, 'responses', await backend.responses(id, options));
  });

/** {@inheritDoc Client.results} */
export const results = (
  context: Context,
  activity: Named,
  options?: CallOptions,
): Promise<Results> =>
  call(context.wrong, ['activity', activity], options, async (id, options) => {
    const reply = await figures(context, id, options);
    if (!reply) throw new SuaraError('bad-answer');
    return reply.results;
  });

interface Following extends CallOptions {
  every?: number;
}

/** {@inheritDoc Client.follow} */
export async function* follow(
  context: Context,
  activity: Named,
  options?: Following,
): AsyncGenerator<Results, void, undefined> {
  const { platform, wrong } = context;
  const read = async (id: string, { every = 10_000, signal }: Following) =>
    // A timer that is longer runs out at once.
    typeof every === 'number' && every >= 1000 && every < 2 ** 31
      ? { id, every, signal }
      : misused('every');
  const { id, every, signal } = await call(wrong, ['activity', activity], options, read);
  let etag: string | undefined;
  while (!signal?.aborted) {
    let floor = 0;
    let reply;
    try {
      reply = platform.visible() ? await figures(context, id, { signal }, etag) : undefined;
    } catch (thrown) {
      const error = familiar(thrown);
      if (error.code === 'aborted') return;
      if (!error.retryable) throw error;
      floor = error.retryAfter ?? 0;
    }
    if (reply) {
      etag = reply.etag;
      yield reply.results;
    }
    try {
      await pause(platform, Math.max(every, floor), { floor, signal });
    } catch (error) {
      if (isSuaraError(error) && error.code === 'aborted') return;
      throw familiar(error);
    }
  }
}

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
