import { createClient, type Client } from '@suara/client';

/** Where a backend may be named: property, attribute, or the page's own `<meta>`. */
export interface Connectable extends HTMLElement {
  endpoint: string;
  backend: string;
  client: Client | undefined;
  shared: boolean;
}

/** Address given once for the whole page. */
const ofPage = (page: Document) =>
  page.querySelector<HTMLMetaElement>('meta[name="suara-endpoint"]')?.getAttribute('content') ?? '';

const clients = new Map<string, Client>();

/** The client an element uses; `undefined` where the page names no backend. One a backend, shared on the page. */
export function connect({
  client,
  endpoint,
  backend,
  shared,
  ownerDocument,
}: Connectable): Client | undefined {
  if (client) return client;
  const address = endpoint || ofPage(ownerDocument);
  if (!address) return undefined;
  const key = `${shared} ${backend} ${address}`;
  let known = clients.get(key);
  if (!known) clients.set(key, (known = createClient({ endpoint: address, shared })));
  return known;
}
