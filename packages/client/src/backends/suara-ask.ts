import { exchange, type Reply, type Wire } from '../exchange.ts';
import { through } from '../http.ts';
import type { CallOptions } from '../types.ts';

/** Names who owns a submission. */
export const bearer = (secret: string) => ({ authorization: `Suara ${secret}` });
/** Where a submission is. */
export const pathOf = (id: string) => `v1/submissions/${encodeURIComponent(id)}`;

interface Ask extends CallOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  keepalive?: boolean;
}

/** Sends one request, of which the caller reads the answer. */
export const ask = (wire: Wire, path: string, { signal, ...init }: Ask): Promise<Reply> =>
  exchange(wire, path, { init, signal, perform: through(wire.platform.fetch) });
