// The client in a page of its own origin, beside the real server's code, for journeys in a real browser.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Definition } from '@suara/contract';
import { createServer as createBackend } from '@suara/server';
import { memoryStore } from '@suara/server/memory';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { build } from 'vite';
import { chromiumFlags, findChromium } from '../../.ci/chromium/find.ts';
import { definitions } from '../../packages/client/test/definitions.ts';
import { closeServer, startFaultProxy, type FaultProxy } from './fault-proxy.ts';
import { serveFetch } from './serve-fetch.ts';

const client = resolve(import.meta.dirname, '../../packages/client');

/** What the page offers to tests, under `suara`. */
const script = `
  import { createClient } from '@suara/client';
  import { createOutbox } from '@suara/client/outbox';
  globalThis.suara = { createClient, createOutbox };
`;

/** What `/ketat` allows: no eval, no markup from a script. */
const strict = [
  `default-src 'none'; script-src 'self'; connect-src *`,
  `require-trusted-types-for 'script'; trusted-types 'none'`,
].join('; ');

async function bundled(): Promise<Map<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: client,
    resolve: { conditions: ['suara-source', 'browser', 'import'] },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? resolve(client, 'test/page.ts') : undefined),
        load: (id) => (id === resolve(client, 'test/page.ts') ? script : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      minify: false,
      rolldownOptions: { input: 'page', output: { entryFileNames: 'page.js' } },
    },
  });
  const { output } = built as Extract<typeof built, { output: unknown }>;
  return new Map(
    output.flatMap((file) => (file.type === 'chunk' ? [[`/${file.fileName}`, file.code]] : [])),
  );
}

export interface ClientPages {
  /** Address of an empty page with the client in it; below it, `/ketat` has a strict policy. */
  page: string;
  /** Address of the backend, behind the proxy. */
  endpoint: string;
  proxy: FaultProxy;
  store: ReturnType<typeof memoryStore>;
  /** How often each marked text is kept. */
  kept(): Promise<Map<string, number>>;
  /** A browser profile of its own, with the back/forward cache as people have it. */
  open(): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** Starts page, backend and browser on free ports. */
export async function openClientPages(): Promise<ClientPages> {
  const files = await bundled();
  const html = '<!doctype html><meta charset="utf-8"><title>Kota Contoh</title>';
  const site = createServer((from, to) => {
    const { pathname } = new URL(from.url ?? '/', 'http://page');
    const code = files.get(pathname);
    if (pathname === '/ketat') to.setHeader('content-security-policy', strict);
    to.setHeader('access-control-allow-origin', '*');
    to.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
    to.end(code ?? `${html}<script type="module" src="/page.js"></script>`);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const page = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const store = memoryStore();
  const backend = createBackend({
    store,
    activities: definitions.map((one) => Definition.parse(one)),
    origins: [page],
    publicUrl: 'http://suara.example',
    now: () => new Date('2026-11-24T09:00:00Z'),
  });
  const served = await serveFetch((request) => backend.fetch(request));
  const proxy = await startFaultProxy(served.origin);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is missing: run `npm test`.');
  const profiles: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    page,
    endpoint: proxy.origin,
    proxy,
    store,
    async kept() {
      const found = new Map<string, number>();
      for await (const answer of store.answers('pengaduan')) {
        const mark = /\[(.*?)\]/.exec(answer)?.[1] ?? answer;
        found.set(mark, (found.get(mark) ?? 0) + 1);
      }
      return found;
    },
    async open() {
      // On disk, as people's browsers keep it: what a window without a profile keeps dies with its last tab.
      const profile = await mkdtemp(join(tmpdir(), 'suara-profile-'));
      profiles.push(profile);
      const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: chromiumFlags(),
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
      });
      contexts.push(context);
      return context;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      await Promise.all(profiles.map((profile) => rm(profile, { recursive: true, force: true })));
      await Promise.all([proxy.close(), served.close(), closeServer(site)]);
      await backend.close();
    },
  };
}

/** What the page's script put there. */
export interface Given {
  suara: typeof import('@suara/client') & typeof import('@suara/client/outbox');
}

/** Opens the page and waits for the client. */
export async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.waitForFunction(() => 'suara' in globalThis);
  return tab;
}

/** Asks the page again and again until it says yes; unlike `waitForFunction`, also where the answer is a promise. */
export async function until<Arg>(
  tab: Page,
  ask: (arg: Arg) => Promise<boolean> | boolean,
  arg: Arg,
): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await (tab.evaluate as (ask: unknown, arg: unknown) => Promise<boolean>)(ask, arg)) return;
    await wait(50);
  }
  throw new Error('The page does not come to say yes.');
}
