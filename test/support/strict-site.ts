// A site of another origin than the backend, with a strict policy, whose pages a test writes.
import { serveFetch } from './serve-fetch.ts';

export interface StrictSite {
  origin: string;
  /** Puts a page up and gives back its address. */
  put(page: { body: string; head?: string; policy: string }): string;
  close(): Promise<void>;
}

/** Everything shut but the backend's origin. */
export function strictPolicy(backend: string): string {
  return [
    "default-src 'none'",
    `script-src ${backend}`,
    `connect-src ${backend}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

export async function strictSite(): Promise<StrictSite> {
  const pages = new Map<string, { html: string; policy: string }>();
  const site = await serveFetch((request) => {
    const page = pages.get(new URL(request.url).pathname);
    const headers = { 'Content-Type': 'text/html', 'Content-Security-Policy': page?.policy ?? '' };
    return Promise.resolve(new Response(page?.html, { status: page ? 200 : 404, headers }));
  });
  return {
    ...site,
    put({ body, head = '', policy }) {
      const path = `/${pages.size}`;
      const html = `<!doctype html><html lang="id"><head>${head}</head><body>${body}</body></html>`;
      pages.set(path, { html, policy });
      return site.origin + path;
    },
  };
}
