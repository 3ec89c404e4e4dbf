// A runtime of its own that has web standards and nothing of Node or of a page, as runtimes at the edge have it.
import { createContext, Script } from 'node:vm';
import { bundleWhole } from '../../packages/client/test/sizes.ts';

/** What such a runtime offers; the language itself comes with the context. */
const offered = [
  ...['AbortController', 'AbortSignal', 'Event', 'EventTarget', 'DOMException'],
  ...['Headers', 'Request', 'Response', 'URL', 'URLSearchParams', 'fetch'],
  ...['TextDecoder', 'TextEncoder', 'atob', 'btoa', 'crypto', 'structuredClone'],
  ...['setTimeout', 'clearTimeout', 'queueMicrotask', 'performance', 'console'],
] as const;

/** What happened to the globals: `get x`, `call x`, `set x`. */
export type Noted = string[];

/** What of a page is there to be touched, where a test wants to see whether it is. */
const ofAPage = [
  ...['window', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['indexedDB', 'caches', 'cookieStore', 'addEventListener', 'removeEventListener'],
  ...['setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'XMLHttpRequest', 'WebSocket'],
  ...['Worker', 'BroadcastChannel', 'MutationObserver', 'customElements', 'process'],
];

/** Something that notes when it is used, as far down as that goes. */
function noting(name: string, thing: unknown, noted: Noted): unknown {
  if ((typeof thing !== 'object' && typeof thing !== 'function') || thing === null) return thing;
  return new Proxy(thing, {
    apply(target, self, args: unknown[]) {
      noted.push(`call ${name}`);
      return Reflect.apply(target as () => unknown, self ?? globalThis, args) as unknown;
    },
    construct(target, args: unknown[]) {
      noted.push(`call ${name}`);
      return Reflect.construct(target as new () => object, args) as object;
    },
  });
}

/**
 * Runs a bundled script in such a runtime.
 *
 * @param watched - every global notes what is done to it, and those of a page are there as well
 */
export async function edge(
  script: string,
  { watched = false } = {},
): Promise<{ exports: Record<string, unknown>; noted: Noted }> {
  const code = await bundleWhole(script);
  const noted: Noted = [];
  const world: Record<string, unknown> = {};
  const things = globalThis as unknown as Record<string, unknown>;
  for (const name of offered) world[name] = things[name];
  if (watched) {
    for (const name of [...offered, ...ofAPage]) {
      const thing = noting(name, things[name] ?? (() => undefined), noted);
      Object.defineProperty(world, name, {
        configurable: true,
        get: () => {
          noted.push(`get ${name}`);
          return thing;
        },
        set: () => void noted.push(`set ${name}`),
      });
    }
  }
  const known = new Set(Reflect.ownKeys(world));
  const context = createContext(world);
  new Script(`${code}\nglobalThis.exported = exported;`).runInContext(context);
  const exports = world['exported'] as Record<string, unknown>;
  for (const name of Reflect.ownKeys(world))
    if (name !== 'exported' && !known.has(name)) noted.push(`set ${String(name)}`);
  return { exports, noted };
}
