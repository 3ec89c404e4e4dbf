import { ProblemError } from '../problem.ts';

/** Deepest nesting of objects and arrays in a body. */
export const MOST_DEPTH = 8;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const poison = new Set(['__proto__', 'constructor', 'prototype']);

function check(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MOST_DEPTH) throw new ProblemError('malformed-request');
  if (Array.isArray(value)) {
    for (const one of value) check(one, depth + 1);
    return;
  }
  for (const [key, one] of Object.entries(value)) {
    if (poison.has(key)) throw new ProblemError('malformed-request');
    check(one, depth + 1);
  }
}

/** Depth of nesting before parsing, so that a million brackets never reach the parser. */
function tooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i);
    if (inString) {
      if (char === 0x5c) i += 1;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x7b || char === 0x5b) depth += 1;
    else if (char === 0x7d || char === 0x5d) depth -= 1;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

/**
 * Parses UTF-8 JSON that came from outside.
 *
 * @throws {ProblemError} `malformed-request`: not UTF-8, not JSON, nested deeper than {@link MOST_DEPTH}, or with a
 * key that would reach into an object's prototype.
 */
export function parseJson(bytes: Uint8Array): unknown {
  let value: unknown;
  try {
    const text = utf8.decode(bytes);
    if (tooDeep(text)) throw new ProblemError('malformed-request');
    value = JSON.parse(text);
  } catch (cause) {
    throw cause instanceof ProblemError ? cause : new ProblemError('malformed-request', { cause });
  }
  check(value, 0);
  return value;
}
