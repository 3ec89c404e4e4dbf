// The real server code, in this process, for tests of the client.
import { Definition, type DefinitionInput } from '@suara/contract';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { createClient, type Client, type ClientOptions } from '@suara/client';
import { definitions } from './definitions.ts';

export const endpoint = 'https://suara.kota-contoh.example';

export type Handler = (request: Request) => Promise<Response>;

/** What a test needs of a running backend. */
export interface Running {
  handler: Handler;
  store: ReturnType<typeof memoryStore>;
  /** Sets the backend's clock. */
  clock: { now: Date };
  close(): Promise<void>;
}

/** Opens the example activities, or others, on an empty store. */
export async function openServer(
  activities: readonly DefinitionInput[] = definitions,
): Promise<Running> {
  const store = memoryStore();
  const clock = { now: new Date('2026-11-24T09:00:00Z') };
  const server = createServer({
    store,
    activities: activities.map((definition) => Definition.parse(definition)),
    origins: ['https://kota-contoh.example'],
    publicUrl: endpoint,
    now: () => clock.now,
  });
  await server.ready;
  return { handler: (request) => server.fetch(request), store, clock, close: () => server.close() };
}

/** A `fetch` that reaches the handler without a network. */
export const fetchOf =
  (handler: Handler): typeof fetch =>
  (input, init) =>
    handler(new Request(input, init));

/** A client of its own, as another person's device has it. */
export const clientOf = (handler: Handler, options: ClientOptions = {}): Client => {
  const platform = { ...options.platform, fetch: fetchOf(handler) };
  return createClient({ endpoint, ...options, platform });
};

/** The poll of the example agency, as the backend publishes it. */
export const pollOf = (client: Client) => client.activity('taman-kota', { kind: 'poll' });
