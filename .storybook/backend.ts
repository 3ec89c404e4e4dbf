/// <reference types="vite/client" />
// The backend of the stories is the real server code, in the page, with its store in memory.
import { createClient, type Client } from '@suara/client';
import { Definition } from '@suara/contract';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';

const endpoint = 'https://suara.kota-contoh.example';

/** The example agency's activities, as its files say. */
const agency: unknown[] = Object.values(
  import.meta.glob('../examples/agency-page/activities/*.json', { eager: true, import: 'default' }),
);

/**
 * A client whose requests are answered by a server of its own: each story begins with an empty
 * store and the example agency's activities.
 *
 * @param activities - further definitions, as they are written in files; one with the id of an
 *   example takes its place
 * @param now - time at which the server's clock stands, RFC 3339
 */
export async function clientOf(activities: unknown[] = [], now?: string): Promise<Client> {
  const definitions = new Map(
    [...agency, ...activities].map((one) => {
      const definition = Definition.parse(one);
      return [definition.id, definition];
    }),
  );
  const server = createServer({
    store: memoryStore(),
    activities: [...definitions.values()],
    origins: [location.origin],
    publicUrl: endpoint,
    ...(now !== undefined && { now: () => new Date(now) }),
  });
  await server.ready;
  const fetch = (input: RequestInfo | URL, init?: RequestInit) =>
    server.fetch(new Request(input, init));
  return createClient({ endpoint, platform: { fetch } });
}
