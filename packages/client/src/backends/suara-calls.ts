import { isSuaraError, type SuaraError } from '../errors.ts';
import type { Wire } from '../exchange.ts';
import { toJson } from '../json.ts';
import { alive } from '../keepalive.ts';
import type { CallOptions, Parcel } from '../types.ts';
import { ask, bearer, pathOf } from './suara-ask.ts';

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
  parcel: Parcel,
  { signal, keepalive = false }: CallOptions & { keepalive?: boolean },
  method: 'PUT' | 'POST',
  work?: string,
): Promise<unknown> {
  const { id, secret, body } = parcel;
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
    return deliver(wire, parcel, { signal, keepalive }, method, solved);
  }
}
