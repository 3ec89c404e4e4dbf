import { base64urlnopad } from '@scure/base';
import type { Hashing } from './hashing.ts';

const ownerPrefix = 's'.charCodeAt(0);
const ballotPrefix = 'b'.charCodeAt(0);
const fingerprintPrefix = 'f'.charCodeAt(0);
const utf8 = new TextEncoder();

/** Room for what is hashed next: nothing waits between writing and hashing it. */
const room = new Uint8Array(4096);
const roomForKey = room.subarray(0, 33);

function prefixed(prefix: number, secret: Uint8Array, text?: string): Uint8Array {
  const begin = 1 + secret.length;
  const most = begin + 3 * (text?.length ?? 0); // UTF-8 takes three bytes for a UTF-16 unit at most
  const bytes = most > room.length ? new Uint8Array(most) : room;
  bytes[0] = prefix;
  bytes.set(secret, 1);
  if (text === undefined && begin === roomForKey.length) return roomForKey;
  return bytes.subarray(0, begin + utf8.encodeInto(text ?? '', bytes.subarray(begin)).written);
}

/** The 32 bytes of a secret. */
export const secretBytes = (secret: string) => base64urlnopad.decode(secret);

/** H("s" ‖ secret): by it the holder of a submission is recognised. */
export const ownerKey = ({ sha256 }: Hashing, secret: Uint8Array) =>
  sha256(prefixed(ownerPrefix, secret));

/**
 * The first half of H("b" ‖ secret): names a ballot. Without the secret nobody can join it to the submission. Half is
 * enough: who makes 2^64 secrets finds two of their own that share a ballot, and it counts once.
 */
export const ballotKey = ({ sha256 }: Hashing, secret: Uint8Array) =>
  sha256(prefixed(ballotPrefix, secret)).subarray(0, 16);

/**
 * H("f" ‖ secret ‖ text): tells whether two submissions say the same without keeping what they say. The secret is in
 * it, because a plain hash of a ballot could be found by trying all ballots; its length is fixed, so that no two pairs
 * of secret and text are the same bytes.
 */
export const fingerprint = ({ sha256 }: Hashing, secret: Uint8Array, text: string) =>
  sha256(prefixed(fingerprintPrefix, secret, text));

/** Compares hashes in time that does not depend on where they differ. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let different = a.length ^ b.length;
  for (let i = 0; i < a.length; i += 1) different |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return different === 0;
}
