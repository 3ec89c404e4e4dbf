/** A random UUID (version 4). `crypto.randomUUID` exists on secure pages only. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  let hex = '';
  // Not by `Array.from`: MooTools has one of its own, which takes no function.
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** 32 random bytes in base64url. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

/**
 * Tells whether a body is the one tried before, without keeping what a person wrote. 64 bits, mixed with the
 * secret; equal bodies give equal prints, and nothing secure rests on the reverse.
 */
export function printOf(text: string, secret: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const character of secret + text) {
    const point = character.codePointAt(0) ?? 0;
    // Of the middle bits as well: a product alone never reaches down.
    high = Math.imul(high ^ (high >>> 15) ^ point, 2654435761);
    low = Math.imul(low ^ (low >>> 13) ^ point, 1597334677);
  }
  return `${high} ${low}`;
}
