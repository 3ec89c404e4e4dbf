import { ProblemError } from '../problem.ts';

/** Deepest nesting of objects and arrays in a body. */
export const MOST_DEPTH = 8;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const poison = new Set(['__proto__', 'constructor', 'prototype']);
const malformed = (cause?: unknown) => new ProblemError('malformed-request', { cause });

/** Counts the keys of a value. */
function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countKeys(one), 0);
  let count = 0;
  for (const key of Object.keys(value)) {
    if (poison.has(key)) throw malformed();
    count += 1 + countKeys((value as Record<string, unknown>)[key]);
  }
  return count;
}

/**
 * Looks at a text before it is parsed, so that a million brackets never reach the parser.
 *
 * @returns How many keys are written in it: each has a colon that stands in no string.
 */
function writtenKeys(text: string): number {
  let depth = 0;
  let colons = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x3a) colons += 1;
    else if (char === 0x7b || char === 0x5b) depth += 1;
    else if (char === 0x7d || char === 0x5d) depth -= 1;
    if (depth > MOST_DEPTH) throw malformed();
  }
  return colons;
}

/**
 * Parses UTF-8 JSON that came from outside.
 *
 * @throws {ProblemError} `malformed-request`: not UTF-8, not JSON, nested deeper than {@link MOST_DEPTH}, with a key
 * written twice in one object (readers differ in which of the two counts), or with one that would reach into a
 * prototype.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  let keys: number;
  try {
    const text = utf8.decode(bytes);
    keys = writtenKeys(text);
    value = JSON.parse(text);
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : malformed(cause);
  }
  if (countKeys(value) !== keys) throw malformed();
  return value;
}
