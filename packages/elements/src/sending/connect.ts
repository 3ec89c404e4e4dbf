import { createClient, type Client } from '@suara/client';
import type { Activity } from '@suara/contract';
import type { Participant } from '../shared/participation.ts';
import type { Any } from './any.ts';

const clients = new Map<string, Client>();

/** The client an element uses; `undefined` where the page names no backend. One a backend, shared on the page. */
export function clientOf({
  host,
  endpoint,
}: {
  host: Pick<Participant, 'client' | 'backend' | 'shared'>;
  endpoint: string;
}): Client | undefined {
  const { client, backend, shared } = host;
  if (client || !endpoint) return client;
  const key = `${shared} ${backend} ${endpoint}`;
  let known = clients.get(key);
  if (!known) clients.set(key, (known = createClient({ endpoint, shared })));
  return known;
}

/** Asks the client for the definition; where there is none, says why in the words of `SuaraError.code`. */
export async function find(part: Any): Promise<Activity | string> {
  try {
    return (await clientOf(part)?.activity(part.host.activity)) ?? 'bad-endpoint';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}
