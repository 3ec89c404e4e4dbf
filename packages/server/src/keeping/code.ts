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

/**
 * A new receipt code in Crockford's base 32, with his check character. The first character is of the second in which
 * it is given: codes of one time lie together where they are looked up, so that those of a commit share pages. It says
 * no more than the status that the code leads to. The other ten are 50 random bits.
 */
export function newCode(random: Random, at: number): string {
  const first = Math.floor(at / 1000) & 31;
  let characters = alphabet.charAt(first);
  let value = first;
  for (const byte of random(new Uint8Array(10))) {
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
