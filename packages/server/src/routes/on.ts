import type { App, Here } from '../context.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Methods by path, of everything that was put up. */
export type Known = ReadonlyMap<string, readonly Method[]>;

const known = new WeakMap<App, Map<string, Method[]>>();

/** Patterns and methods that {@link on} has put up. */
export const knownOf = (app: App): Known => known.get(app) ?? new Map<string, Method[]>();

/**
 * Puts up a handler. The pattern, never the address itself, is what logs and metrics say of a request.
 *
 * @param pattern - A path with `:name` for a part that varies.
 */
export function on(
  app: App,
  method: Method,
  pattern: string,
  handle: (c: Here) => Response | Promise<Response>,
): void {
  const paths = known.get(app) ?? new Map<string, Method[]>();
  paths.set(pattern, [...(paths.get(pattern) ?? []), method]);
  known.set(app, paths);
  app.on(method, pattern, (c) => {
    c.env.route = pattern;
    return handle(c);
  });
}

const matches = (pattern: string, path: string) => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, i) => (part.startsWith(':') ? given[i] !== '' : part === given[i]))
  );
};

/** The methods of a path that has some; `undefined` where there is nothing. */
export function methodsOf(
  app: App,
  path: string,
): { pattern: string; methods: readonly Method[] } | undefined {
  for (const [pattern, methods] of knownOf(app))
    if (matches(pattern, path)) return { pattern, methods };
  return undefined;
}
