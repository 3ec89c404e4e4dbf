import { createHmac, hash } from 'node:crypto';
import type { Hashing } from '../keeping/hashing.ts';

/** Node's own hashes. */
export const nodeHashing: Hashing = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
  hmac: (key, text) => createHmac('sha256', key).update(text).digest(),
};
