/// <reference types="vite/client" />
// The backend of the stories is the real server code, in the page, with its store in memory.
import { createClient, type Client } from '@suara/client';
import { Definition, type Answer } from '@suara/contract';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';

const endpoint = 'https://suara.kota-contoh.example';

/** The example agency's activities, as its files say. */
const agency: unknown[] = Object.values(
  import.meta.glob('../examples/agency-page/activities/*.json', { eager: true, import: 'default' }),
);

/** What a story may ask of its backend. */
export interface Wish {
  /** Further definitions, as they are written in files; one with the id of an example takes its place. */
  activities?: unknown[];
  /** Time at which the server's clock stands (RFC 3339); it runs unless given. */
  now?: string;
  /** What other people have answered, by activity. */
  answers?: Record<string, readonly Answer[]>;
  /** Time to which the clock is put after they have (RFC 3339). */
  later?: string;
  /** What meets whoever sends an answer: the backend is away, out of reach, or closed meanwhile. */
  trouble?: 'unavailable' | 'unreachable' | 'offline' | 'closed' | undefined;
}

/** Answers in place of the server, where a story wants trouble; `undefined` where the server shall. */
function troubled(trouble: Wish['trouble']): Promise<Response> | undefined {
  if (trouble === 'unreachable' || trouble === 'offline')
    return Promise.reject(new TypeError('Failed to fetch'));
  const headers = { 'retry-after': '3600' };
  if (trouble === 'unavailable')
    return Promise.resolve(new Response(null, { status: 503, headers }));
  return undefined;
}

/**
 * A client whose requests are answered by a server of its own: each story begins with an empty
 * store and the example agency's activities.
 */
export async function clientOf({
  activities = [],
  now,
  answers = {},
  later,
  trouble,
}: Wish): Promise<Client> {
  let time = now;
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
    now: () => (time === undefined ? new Date() : new Date(time)),
  });
  await server.ready;
  let begun = false;
  const fetch = (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    if (!begun || request.method === 'GET') return server.fetch(request);
    if (trouble === 'closed') time = '2031-01-01T00:00:00Z';
    return troubled(trouble) ?? server.fetch(request);
  };
  const open = () => createClient({ endpoint, platform: { fetch }, shared: true });
  for (const [id, given] of Object.entries(answers)) {
    for (const answer of given) {
      const client = open(); // each of them is somebody else
      await client.submit(await client.activity(id), { answer, language: 'id' });
    }
  }
  time = later ?? time;
  begun = true;
  const client = createClient({ endpoint, platform: { fetch } });
  if (trouble !== 'unreachable') return client;
  // Nothing ever came back to the client that sends, or it would wait for more: another one reads.
  const { activity } = open();
  return { ...client, activity };
}
