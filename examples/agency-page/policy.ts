/**
 * The page's Content Security Policy (CSP level 3). Suara needs one origin in `script-src` and `connect-src`, and
 * Lit's policy name where Trusted Types are enforced; everything else stays shut.
 *
 * @param backend - Origin of the Suara backend, e.g. `https://suara.kota-contoh.example`.
 */
export const contentSecurityPolicy = (backend: string) =>
  [
    "default-src 'none'",
    `script-src ${backend}`,
    `connect-src ${backend}`,
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
