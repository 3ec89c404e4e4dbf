import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

const types: Partial<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

interface File {
  body: Buffer<ArrayBuffer>;
  headers: Record<string, string>;
  etag: string;
}

/** The build writes a hash into every name in these folders, so such a name never changes what it holds. */
const isHashed = (name: string) => /^(chunks|words)\//.test(name);

function readFile(path: string, name: string): File {
  const body = readFileSync(path);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return {
    body,
    etag,
    headers: {
      'content-type': types[extname(name)] ?? 'application/octet-stream',
      'cache-control': isHashed(name)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=300',
      etag,
      // Anyone's page may load what is published; it holds nothing of anyone.
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
  };
}

/**
 * Serves the built browser files of a folder at `/suara/`. They are read once: what is not in the folder at the
 * start is not there.
 *
 * @returns The response; `undefined` for any other address.
 */
export function serveElements(folder: string): (request: Request) => Response | undefined {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, entry);
    const name = relative(folder, path).split(sep).join('/');
    if (statSync(path).isFile() && types[extname(name)])
      files.set(`/suara/${name}`, readFile(path, name));
  }
  return (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith('/suara/')) return undefined;
    const file = files.get(pathname);
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
    if (request.headers.get('if-none-match') === file.etag) {
      return new Response(null, { status: 304, headers: file.headers });
    }
    return new Response(request.method === 'HEAD' ? null : file.body, { headers: file.headers });
  };
}
