import type { Here } from '../context.ts';
import type { Html, Reader } from './reader.ts';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/**
 * Headers of a page. No page of ours may be read by another origin, so those of CORS are left out. The referrer is
 * kept within this origin rather than off: a browser that sends none says `Origin: null` with our own form.
 */
const pageHeaders = ({ env }: Here): Record<string, string> => {
  const { 'strict-transport-security': hsts, 'x-content-type-options': nosniff = 'nosniff' } =
    env.headers;
  return {
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'same-origin',
    vary: 'Accept-Language',
    'x-content-type-options': nosniff,
    ...(hsts !== undefined && { 'strict-transport-security': hsts }),
  };
};

/** A page as a response. */
export async function pageReply(
  c: Here,
  status: number,
  page: Html,
  reader: Reader,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return new Response((await page).toString(), {
    status,
    headers: {
      ...pageHeaders(c),
      'content-type': 'text/html; charset=utf-8',
      'content-language': reader.content,
      ...more,
    },
  });
}

/** A style sheet as a response; it is asked for again when its text has changed. */
export function styleReply(c: Here, css: string, etag: string): Response {
  const headers = { ...pageHeaders(c), 'cache-control': 'public, max-age=300', etag };
  if (c.req.header('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(css, { headers: { ...headers, 'content-type': 'text/css; charset=utf-8' } });
}
