import { createServer, type ServerOptions } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { activities } from './activities.ts';

/** Origin of the server in tests. */
export const publicUrl = 'https://suara.kota-contoh.example';
/** Origin of an agency's page that is on the list. */
export const agency = 'https://www.kota-contoh.example';

/** The real server without a port, on a store in memory unless another is given. */
export async function serve(options: Partial<ServerOptions> = {}) {
  const server = createServer({
    store: memoryStore(),
    activities,
    origins: [agency],
    publicUrl,
    ...options,
  });
  await server.ready;
  const ask = (path: string, init?: RequestInit) =>
    server.fetch(new Request(publicUrl + path, init));
  return { server, ask };
}

/** A new name of a submission, and its owner. */
export function newHolder() {
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  return { id: crypto.randomUUID(), secret };
}
