import { createClient, type Backend, type Client } from '@suara/client';
import type { Activity } from '@suara/contract';
import type { Definition, Participant } from '../shared/participation.ts';
import type { Any } from './any.ts';

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

/** What is wrong with how an element is set up; its message says what to do about it. */
export class SetupError extends Error {
  readonly code = 'bad-endpoint';
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
  if (!part.endpoint) throw new SetupError('endpoint="" is missing');
  const opened = await (await import('./kinds.ts')).open(part);
  const { known, key } = placeOf(part);
  // Another element may have been quicker, and what is under way is known to its client alone.
  const client = known.get(key) ?? createClient({ backend: opened, shared });
  known.set(key, client);
  return client;
}

/** Whether a definition is one as a server publishes it, which needs nothing more. */
const isWhole = (given: Definition): given is Activity =>
  'kind' in given && 'version' in given && 'state' in given;

/** The definition that stands in the page, made whole. */
async function given(definition: Definition): Promise<Activity | string> {
  if (isWhole(definition)) return definition;
  try {
    const { givenActivity } = await import('@suara/client/given');
    return await givenActivity(definition as Activity);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return code ? `bad-endpoint: ${message}` : 'network';
  }
}

/**
 * Asks the client for the definition, or makes whole what the page gives; where there is none, says why in the words
 * of `SuaraError.code`, and after a colon what to do about it.
 */
export async function find(part: Any): Promise<Activity | string> {
  const { activity, definition, backend } = part.host;
  try {
    const client = await connect(part);
    if (definition && backend !== 'open311') return await given(definition);
    if (!client.capabilities.activities)
      return 'bad-endpoint: this kind of backend holds no activities, give .definition';
    return await client.activity(activity);
  } catch (error) {
    const { code, message } = error as { code?: unknown; message: string };
    return error instanceof SetupError ? `${error.code}: ${message}` : String(code);
  }
}
