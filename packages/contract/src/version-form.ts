// Apart from the other forms: whoever only sends judges no version.

/** `sha256-` and 43 characters of base64url. */
export const versionForm = /^sha256-[A-Za-z0-9_-]{43}$/;
