/** Fills an array with random bytes, as `crypto.getRandomValues` does. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;

/** How many bytes are drawn at a time. */
const drawn = 4096;

/**
 * The same source, asked for many bytes at a time: a call for a few costs more than all that is done with them. Bytes
 * are given once and then forgotten.
 */
export function inBulk(random: Random): Random {
  const pool = new Uint8Array(drawn);
  let at = drawn;
  return (bytes) => {
    if (bytes.length > drawn) return random(bytes);
    if (at + bytes.length > drawn) {
      random(pool);
      at = 0;
    }
    bytes.set(pool.subarray(at, at + bytes.length));
    pool.fill(0, at, at + bytes.length);
    at += bytes.length;
    return bytes;
  };
}
