// The published files as their source is now, the real server, and a page for each element, in one process and on one origin.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Definition, type DefinitionInput } from '@suara/contract';
import { createServer } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { buildCdn } from '../../packages/elements/build/cdn.ts';
import { cdn } from '../../packages/elements/build/elements.ts';
import { serveFetch } from './serve-fetch.ts';

/** What a page shows, and in which language. */
export interface Wish {
  tag: string;
  activity: string;
  language?: string;
}

export interface ElementSite {
  origin: string;
  /** Address of a page with one element. */
  page(wish: Wish): string;
  /** Ballots and answers kept so far. */
  answers(activity: string): Promise<unknown[]>;
  /** Sets the server's clock, and stops it there. */
  clock(now: string): void;
  /** Starts the server anew on what it has kept, with other definitions. */
  publish(activities: readonly DefinitionInput[]): Promise<void>;
  close(): Promise<void>;
}

function pageOf(search: URLSearchParams, origin: string): Response {
  const get = (name: string, fallback: string) => search.get(name) ?? fallback;
  const language = get('language', 'id');
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const file = get('file', 'poll');
  const tag = get('tag', 'suara-poll');
  const activity = get('activity', '');
  const html = `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
    <title>Kota Contoh</title><meta name="suara-endpoint" content="${origin}">
    <script type="module" src="/${file}.js"></script></head>
    <body><${tag} activity="${activity}"><a href="/a/${activity}">Kota Contoh</a></${tag}></body></html>`;
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}

const files: Readonly<Record<string, string>> = { 'suara-feedback': 'form' };

/** Opens the site with these activities. Call `close()` when done. */
export async function elementSite(activities: readonly DefinitionInput[]): Promise<ElementSite> {
  await buildCdn();
  const store = memoryStore();
  const late: { server?: ReturnType<typeof createServer>; now?: Date } = {};
  const served = await serveFetch(async (request) => {
    const { pathname, searchParams, origin } = new URL(request.url);
    if (pathname === '/page') return pageOf(searchParams, origin);
    if (!pathname.endsWith('.js')) return late.server!.fetch(request);
    const headers = { 'content-type': 'text/javascript' };
    return new Response(await readFile(join(cdn, pathname)), { headers });
  });
  const publish = async (offered: readonly DefinitionInput[]) => {
    late.server = createServer({
      store,
      activities: offered.map((activity) => Definition.parse(activity)),
      origins: [served.origin],
      publicUrl: served.origin,
      now: () => late.now ?? new Date(),
    });
    await late.server.ready;
  };
  await publish(activities);
  return {
    origin: served.origin,
    page({ tag, ...wish }) {
      const file = files[tag] ?? tag.replace('suara-', '');
      return `${served.origin}/page?${new URLSearchParams({ tag, file, ...wish })}`;
    },
    async answers(activity) {
      const all: unknown[] = [];
      for await (const text of store.answers(activity)) all.push(JSON.parse(text));
      return all;
    },
    clock: (now) => void (late.now = new Date(now)),
    publish,
    close: () => served.close(),
  };
}
