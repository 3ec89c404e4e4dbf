import type { Activity, Words } from '@suara/contract';
import { localesOf } from '@suara/contract/words/locale';
import { html } from 'hono/html';
import { type Dictionary, dictionaryOf, directionOf } from './languages.ts';

/** Markup with everything in it escaped. */
export type Html = ReturnType<typeof html>;

/** Whoever reads the page: in which language, and how times and numbers look there. */
export interface Reader extends Dictionary {
  /** Language of the agency's words; the page's own words may be in another where it has none in this. */
  readonly content: string;
  /** For what else `Intl` is to write, best first. */
  readonly locales: string[];
  /** Whose name stands over a page that belongs to no activity, and the languages of such pages. */
  readonly site?: Pick<Activity, 'notice' | 'languages'>;
  /** The agency's words as plain text. */
  text(words: Words | undefined): string;
  /** The agency's words as markup, marked with their language where it is not the page's. */
  says(words: Words | undefined): Html;
  number(n: number, options?: Intl.NumberFormatOptions): string;
  /** A share as a percentage; one decimal where the group is large enough for it to mean something. */
  percent(share: number, of?: number): string;
  /** A date with the time of day and its zone. */
  instant(iso: string): string;
  date(iso: string): string;
  /** A day of the calendar, `2026-11-07`: the same day in every zone. */
  day(iso: string): string;
  /** `P30D` as `30 hari`. */
  period(iso: string): string;
  money(amount: number, currency: string | undefined): string;
  list(items: readonly string[]): string;
}

/** Below this, a decimal of a percentage is less than one person in ten. */
const FINE = 1000;

const units = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;

function periodOf(iso: string, locales: string[], join: (parts: string[]) => string): string {
  const parts = [...iso.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    new Intl.NumberFormat(locales, {
      style: 'unit',
      unit: units[unit as keyof typeof units],
      unitDisplay: 'long',
    }).format(Number(count)),
  );
  return join(parts);
}

/** As the elements write them. */
function dates(locales: string[], timeZone: string) {
  const long = { year: 'numeric', month: 'long', day: 'numeric', timeZone } as const;
  const day = new Intl.DateTimeFormat(locales, long);
  const anywhere = new Intl.DateTimeFormat(locales, { ...long, timeZone: 'UTC' });
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  const time = new Intl.DateTimeFormat(locales, { ...long, ...clock });
  return {
    date: (iso: string) => day.format(new Date(iso)),
    day: (iso: string) => anywhere.format(new Date(`${iso}T00:00Z`)),
    instant: (iso: string) => time.format(new Date(iso)),
  };
}

// Formats are dear to make, and there are as many as languages and zones in the activities.
const readers = new Map<string, Reader>();

/**
 * @param content - Language of the activity that was chosen.
 * @param timeZone - Zone in which the agency speaks of times (IANA).
 */
export function readerOf(content: string, timeZone: string): Reader {
  const name = `${content} ${timeZone}`;
  const reader = readers.get(name) ?? makeReader(content, timeZone);
  readers.set(name, reader);
  return reader;
}

function makeReader(content: string, timeZone: string): Reader {
  const dictionary = dictionaryOf(content);
  const locales = localesOf(content, dictionary.lang);
  const foreign = dictionary.lang !== content;
  const text = (words: Words | undefined) =>
    words?.[content] ?? Object.values(words ?? {})[0] ?? '';
  const list = (items: readonly string[]) =>
    new Intl.ListFormat(locales, { type: 'conjunction' }).format(items);
  const plain = new Intl.NumberFormat(locales);
  const number = (n: number, options?: Intl.NumberFormatOptions) =>
    (options ? new Intl.NumberFormat(locales, options) : plain).format(n);
  return {
    ...dictionary,
    content,
    locales,
    text,
    says: (words) =>
      foreign
        ? html`<span lang="${content}" dir="${directionOf(content)}">${text(words)}</span>`
        : html`${text(words)}`,
    number,
    percent: (share, of = 0) =>
      number(share, { style: 'percent', maximumFractionDigits: of >= FINE ? 1 : 0 }),
    ...dates(locales, timeZone),
    period: (iso) => periodOf(iso, locales, list),
    money: (amount, currency) =>
      currency === undefined
        ? number(amount)
        : number(amount, { style: 'currency', currency, maximumFractionDigits: 0 }),
    list,
  };
}
