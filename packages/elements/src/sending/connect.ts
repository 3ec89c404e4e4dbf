import { createClient, type Backend, type Client } from '@suara/client';
import type { Participant } from '../shared/participation.ts';

/** What is asked of an element to find its client. */
export interface Connected {
  host: Pick<Participant, 'client' | 'backend' | 'shared'> & Partial<Participant>;
  endpoint: string;
}

/** One client a backend, shared on the page: by its kind and address, or with the object that it is. */
const named = new Map<string, Client>();
const objects = new WeakMap<Backend, Map<string, Client>>();

function placeOf({ host: { backend, shared, definition }, endpoint }: Connected) {
  if (typeof backend === 'object') {
    const known = objects.get(backend) ?? new Map<string, Client>();
    objects.set(backend, known);
    return { known, key: String(shared) };
  }
  // The questions of an Open311 endpoint belong to the words that the page gives them.
  const about = backend === 'open311' ? JSON.stringify(definition) : '';
  return { known: named, key: [shared, backend, endpoint, about].join(' ') };
}

/** The client an element uses; `undefined` where the page names no backend, or {@link connect} has not brought it. */
export function clientOf(part: Connected): Client | undefined {
  const { host, endpoint } = part;
  const { client, backend, shared } = host;
  if (client) return client;
  const { known, key } = placeOf(part);
  let found = known.get(key);
  if (!found && typeof backend === 'object') found = createClient({ backend, shared });
  else if (!found && endpoint && /^(suara)?$/.test(backend as string))
    found = createClient({ endpoint, shared });
  if (found) known.set(key, found);
  return found;
}

/**
 * Brings the client an element uses, with the kind of backend that it names.
 *
 * @throws Error - with a `code`: the page names no backend, or one unknown here; or it could not be loaded.
 */
export async function connect(part: Connected): Promise<Client> {
  const found = clientOf(part);
  if (found) return found;
  const { shared } = part.host;
  const opened = await (await import('./kinds.ts')).open(part);
  const { known, key } = placeOf(part);
  // Another element may have been quicker, and what is under way is known to its client alone.
  const client = known.get(key) ?? createClient({ backend: opened, shared });
  known.set(key, client);
  return client;
}
