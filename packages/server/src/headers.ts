const exposed = 'ETag, Retry-After';
const allowedHeaders = 'Authorization, Content-Type, If-None-Match, Suara-Submission, Suara-Work';
const allowedMethods = 'GET, POST, PUT, DELETE';

/** Headers that every response has, whatever it says. */
export function securityHeaders(publicUrl: string): Record<string, string> {
  return {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cross-origin-resource-policy': 'same-site',
    'referrer-policy': 'no-referrer',
    vary: 'Origin',
    'x-content-type-options': 'nosniff',
    ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

/**
 * Headers that let the pages of an agency read responses. The origin must be on the list letter by letter; no
 * cookies or other credentials of the browser are ever let through, and `null` is nobody's origin.
 */
export const corsHeaders = (origin: string) => ({
  'access-control-allow-origin': origin,
  'access-control-expose-headers': exposed,
});

/** Headers that answer a preflight of an origin on the list. */
export const preflightHeaders = {
  'access-control-allow-methods': allowedMethods,
  'access-control-allow-headers': allowedHeaders,
  'access-control-max-age': '600',
};
