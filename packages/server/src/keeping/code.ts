const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const checkAlphabet = `${alphabet}*~$=U`;

import type { Random } from './random.ts';

function valueModulo37(characters: string): number {
  let value = 0;
  for (const one of characters) value = (value * 32 + alphabet.indexOf(one)) % 37;
  return value;
}

const grouped = (characters: string) =>
  `${characters.slice(0, 4)}-${characters.slice(4, 8)}-${characters.slice(8)}`;

/** A new receipt code: 55 random bits in Crockford's base 32, and his check character. */
export function newCode(random: Random): string {
  let characters = '';
  let value = 0;
  for (const byte of random(new Uint8Array(11))) {
    const five = byte & 31;
    characters += alphabet.charAt(five);
    value = (value * 32 + five) % 37;
  }
  return grouped(characters + checkAlphabet.charAt(value));
}

/**
 * The code that somebody meant: any case, with or without hyphens and spaces, O for 0, I and L for 1.
 *
 * @returns `undefined` when it is none, or the check character says that it was mistyped.
 */
export function readCode(typed: string): string | undefined {
  const characters = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (!/^[0-9A-HJKMNP-TV-Z]{11}[0-9A-HJKMNP-TV-Z*~$=U]$/.test(characters)) return undefined;
  const check = checkAlphabet.charAt(valueModulo37(characters.slice(0, 11)));
  return characters.endsWith(check) ? grouped(characters) : undefined;
}
