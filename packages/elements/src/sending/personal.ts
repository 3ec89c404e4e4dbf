import type { PersonalData } from '@suara/contract/words/more';

/** A kind of personal data as it stands in a text. */
interface Pattern {
  kind: PersonalData;
  /** Global; every quantifier is bounded, so that a long text takes no longer than its length. */
  shape: RegExp;
  /** Whether these digits can be such a number at all. */
  holds?: (digits: string) => boolean;
}

/** Luhn's check sum (ISO/IEC 7812-1), as payment cards have it. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const n = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (n > 9 ? n - 9 : n);
  }, 0);
  return sum % 10 === 0;
}

/** Region, then a date (women's days have 40 added), then a serial number: NIK and family card alike. */
function nik(digits: string): boolean {
  const day = Number(digits.slice(6, 8)) % 40;
  const month = Number(digits.slice(8, 10));
  return (
    digits.length === 16 &&
    /^[1-9]/.test(digits) &&
    day >= 1 &&
    day <= 31 &&
    month >= 1 &&
    month <= 12
  );
}

/** In the order in which they are looked for: what is found is not looked at again. */
const patterns: readonly Pattern[] = [
  { kind: 'email', shape: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  { kind: 'tax-id', shape: /\b\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}\b/g },
  { kind: 'national-id', shape: /\b\d(?:[ .-]?\d){15}\b/g, holds: nik },
  { kind: 'card', shape: /\b\d(?:[ -]?\d){12,18}\b/g, holds: luhn },
  { kind: 'phone', shape: /(?:\+62|\b62|\b0)[ .-]?8\d(?:[ .-]?\d){6,10}\b/g },
  { kind: 'phone', shape: /\+[1-9]\d{0,2}(?:[ .()-]{0,2}\d){6,12}\b/g },
];

/** What was found in a text, and the text with that covered. */
export interface Found {
  kinds: readonly PersonalData[];
  covered: string;
}

/**
 * Looks for numbers and addresses that people write into a free text by mistake. It warns, it never changes what is
 * sent; a name or an illness it can't know.
 */
export function findPersonal(text: string): Found {
  const kinds = new Set<PersonalData>();
  let covered = text;
  for (const { kind, shape, holds } of patterns) {
    covered = covered.replace(shape, (hit) => {
      if (holds && !holds(hit.replace(/\D/g, ''))) return hit;
      kinds.add(kind);
      return '█'.repeat(Math.min(hit.length, 16));
    });
  }
  return { kinds: [...kinds], covered };
}
