/** A random UUID (version 4). `crypto.randomUUID` exists on secure pages only. */
export const newId = (): string =>
  'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replaceAll(/[xy]/g, (place) => {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // The first digit of the fourth group says by which rules it was made.
    return (place === 'x' ? byte & 15 : (byte & 3) | 8).toString(16);
  });

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
