import type { Definition } from '@suara/contract';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import canonicalize from 'canonicalize';

/** JSON of RFC 8785: the same value is always the same text. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form.');
  return text;
}

/** Names a definition by what it says: `sha256-` and the hash of its canonical JSON, defaults filled in. */
export const versionOf = (definition: Definition) =>
  `sha256-${base64urlnopad.encode(sha256(utf8ToBytes(canonicalJson(definition))))}`;
