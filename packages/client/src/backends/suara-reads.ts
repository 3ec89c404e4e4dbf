// What is asked of a Suara server after sending, or by who never sends: whoever only sends loads none of it.
import type { Wire } from '../exchange.ts';
import type { Backend, CallOptions } from '../types.ts';
import { ask, bearer, pathOf } from './suara-ask.ts';

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
