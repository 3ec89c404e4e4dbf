import { hash } from 'node:crypto';
import type { Hashing } from '../keeping/hashing.ts';

/** Node's own hash. */
export const nodeHashing: Hashing = {
  sha256: (bytes) => hash('sha256', bytes, 'buffer'),
};
