import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { FetchHandler } from '../../test/support/serve-fetch.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers with the files of one folder, and with nothing outside of it. */
export function filesIn(folder: string): FetchHandler {
  return async (request) => {
    const path = decodeURIComponent(new URL(request.url).pathname);
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    if (!file.startsWith(folder + sep)) return new Response(null, { status: 404 });
    const type = types[extname(file)] ?? 'application/octet-stream';
    try {
      return new Response(await readFile(file), { headers: { 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  };
}
