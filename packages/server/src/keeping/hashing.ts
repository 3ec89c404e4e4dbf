import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** The hashes that keeping needs, without waiting: a page's own are promises, and each would cost a turn. */
export interface Hashing {
  sha256(bytes: Uint8Array): Uint8Array;
  /** HMAC-SHA-256 of a text in UTF-8. */
  hmac(key: Uint8Array, text: string): Uint8Array;
}

/** In JavaScript alone: for pages and workers. Node brings a faster one. */
export const portableHashing: Hashing = {
  sha256,
  hmac: (key, text) => hmac(sha256, key, utf8ToBytes(text)),
};
