import { hash } from 'node:crypto';
import { type Hashing, portableHashing } from '../keeping/hashing.ts';

/** Node's own hash. Its HMAC makes a key object for each call, which takes longer than hashing in JavaScript. */
export const nodeHashing: Hashing = {
  ...portableHashing,
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
};
