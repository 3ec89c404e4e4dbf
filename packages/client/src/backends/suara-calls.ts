import { isSuaraError, type SuaraError } from '../errors.ts';
import { exchange, type Reply, type Wire } from '../exchange.ts';
import { through } from '../http.ts';
import { toJson } from '../json.ts';
import { alive } from '../keepalive.ts';
import type { Backend, CallOptions, Parcel } from '../types.ts';

const bearer = (secret: string) => ({ authorization: `Suara ${secret}` });
const pathOf = (id: string) => `v1/submissions/${encodeURIComponent(id)}`;

interface Ask extends CallOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  keepalive?: boolean;
}

const ask = (wire: Wire, path: string, { signal, ...init }: Ask): Promise<Reply> =>
  exchange(wire, path, { init, signal, perform: through(wire.platform.fetch) });

/** Endpoints where PUT did not get through and POST did. */
const posts = new WeakSet<Wire>();

/** Puts a submission; posts it where something on the way lets no PUT through: both mean the same. */
export async function send(
  wire: Wire,
  parcel: Parcel,
  options: CallOptions & { keepalive?: boolean },
): Promise<unknown> {
  if (posts.has(wire)) return deliver(wire, parcel, options, 'POST');
  try {
    return await deliver(wire, parcel, options, 'PUT');
  } catch (error) {
    if (!isSuaraError(error) || !looksBlocked(error) || !wire.platform.online()) throw error;
    let receipt: unknown;
    try {
      receipt = await deliver(wire, parcel, options, 'POST');
    } catch (second) {
      // Where POST too comes to nothing, the first failure says more.
      throw isSuaraError(second) && !looksBlocked(second) ? second : error;
    }
    posts.add(wire);
    return receipt;
  }
}

const looksBlocked = ({ code, problem }: SuaraError) =>
  !problem && (code === 'network' || code === 'method-not-allowed' || code === 'bad-answer');

async function deliver(
  wire: Wire,
  { id, secret, body }: Parcel,
  { signal, keepalive = false }: CallOptions & { keepalive?: boolean },
  method: 'PUT' | 'POST',
  work?: string,
): Promise<unknown> {
  const text = toJson(method === 'PUT' ? body : { ...(body as object), id });
  const headers = {
    ...bearer(secret),
    'content-type': 'application/json',
    ...(work !== undefined && { 'suara-work': work }),
  };
  const path = method === 'PUT' ? pathOf(id) : 'v1/submissions';
  try {
    const reply = await alive(text, keepalive, (granted) =>
      ask(wire, path, { method, headers, body: text, signal, ...(granted && { keepalive: true }) }),
    );
    return reply.body;
  } catch (error) {
    if (!isSuaraError(error) || error.code !== 'challenge-required' || work !== undefined)
      throw error;
    const { solve } = await import('../challenge.ts');
    const challenge = await ask(wire, 'v1/challenges', { signal });
    const solved = await solve(challenge.body, error, signal);
    return deliver(wire, { id, secret, body } as Parcel, { signal, keepalive }, method, solved);
  }
}

/** {@inheritDoc Backend.own} */
export const own = async (wire: Wire, id: string, secret: string, { signal }: CallOptions) =>
  (await ask(wire, pathOf(id), { headers: bearer(secret), signal })).body;

/** {@inheritDoc Backend.withdraw} */
export const withdraw = (wire: Wire, id: string, secret: string, { signal }: CallOptions) =>
  ask(wire, pathOf(id), { method: 'DELETE', headers: bearer(secret), signal });

/** {@inheritDoc Backend.receipt} */
export const receipt = async (wire: Wire, code: string, { signal }: CallOptions) =>
  (await ask(wire, `v1/receipts/${encodeURIComponent(code)}`, { signal })).body;

/** {@inheritDoc Backend.responses} */
export const responses = async (wire: Wire, activity: string, { signal }: CallOptions) =>
  (await ask(wire, `v1/activities/${encodeURIComponent(activity)}/responses`, { signal })).body;

/** {@inheritDoc Backend.results} */
export async function results(
  wire: Wire,
  activity: string,
  { signal, etag, holder }: Parameters<NonNullable<Backend['results']>>[1],
): ReturnType<NonNullable<Backend['results']>> {
  const reply = await ask(wire, `v1/activities/${encodeURIComponent(activity)}/results`, {
    signal,
    headers: {
      ...(etag !== undefined && { 'if-none-match': etag }),
      ...(holder && bearer(holder.secret)),
    },
  });
  const now = reply.headers.get('etag');
  const same = reply.status === 304 || (etag !== undefined && now === etag);
  return same ? undefined : { etag: now, body: reply.body };
}
