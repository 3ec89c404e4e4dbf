import { plainList, plainNumber } from './plain.ts';

/** Figures as a reader of one language expects them. */
export interface Figures {
  /** Whole numbers, and others with at most `digits` decimals. */
  number(n: number, digits?: number): string;
  /** A share from 0 to 1 as a percentage; one decimal where the group is large enough for it to mean something. */
  percent(share: number, of?: number): string;
  /** A difference, with its sign. */
  signed(n: number): string;
  /** An amount of money in whole units. */
  money(amount: number, currency: string | undefined): string;
  list(names: readonly string[]): string;
}

const cache = new Map<string, Figures>();

/** Below this, a decimal of a percentage is less than one person in ten. */
const FINE = 1000;

/** @param language - Language of the words, as for `formatsOf`. */
export function figuresOf(language: string): Figures {
  let figures = cache.get(language);
  if (!figures) cache.set(language, (figures = make(language)));
  return figures;
}

function make(language: string): Figures {
  const format = (n: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(n);
  return {
    number: (n, digits = 2) =>
      plainNumber(n, language, digits) ?? format(n, { maximumFractionDigits: digits }),
    percent(share, of = 0) {
      const digits = of >= FINE ? 1 : 0;
      const plain = plainNumber(share, language, digits, 2);
      return plain
        ? `${plain}%`
        : format(share, { style: 'percent', maximumFractionDigits: digits });
    },
    signed: (n) => format(n, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }),
    money: (amount, currency) =>
      currency
        ? format(amount, { style: 'currency', currency, maximumFractionDigits: 0 })
        : format(amount, {}),
    list: (names) =>
      plainList(names, language) ??
      new Intl.ListFormat(language, { type: 'conjunction' }).format(names),
  };
}
