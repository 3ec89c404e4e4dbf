import { createHash, timingSafeEqual } from 'node:crypto';
import type { Officer } from '../options.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Knows the agency's token by its hash, and compares in constant time. */
export function officerOf(token: string): Officer {
  const known = digest(token);
  return { isToken: (given) => timingSafeEqual(digest(given), known) };
}
