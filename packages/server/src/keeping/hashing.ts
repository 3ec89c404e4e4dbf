import { sha256 } from '@noble/hashes/sha2.js';

/** The hash that keeping needs, without waiting: a page's own is a promise, and each would cost a turn. */
export interface Hashing {
  sha256(bytes: Uint8Array): Uint8Array;
}

/** In JavaScript alone: for pages and workers. Node brings a faster one. */
export const portableHashing: Hashing = { sha256 };
