// The first use of `Intl` on a page takes tens of milliseconds before anything is drawn. Most polls tell when they close and
// most results how many took part, so that is written without it where it can be, and in the same way.
import type { Formats } from './formats.ts';

/** Hours by which the zones of Indonesia are ahead of UTC, since 1988. */
export const hoursAhead: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** A moment since which the zones have stood as they are: 9 September 2001. */
const LATELY = 1e12;

/** How moments in Indonesia are written in one language. */
interface Moments {
  /** From January on, with blanks between. */
  months: string;
  /** `clock` as `23:59`; `ahead` of UTC by 7, 8 or 9 hours. */
  moment: (day: string, clock: string, ahead: number) => string;
}

/** By the locale that `Intl` would write for. */
const written: Readonly<Record<string, Moments>> = {
  id: {
    months:
      'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    moment: (day, clock, ahead) =>
      `${day} pukul ${clock.replace(':', '.')} ${['WIB', 'WITA', 'WIT'][ahead - 7]}`,
  },
  'en-GB': {
    months: 'January February March April May June July August September October November December',
    moment: (day, clock, ahead) => `${day} at ${clock} GMT+${ahead}`,
  },
};

/**
 * A day and time of day with its zone, as `Formats.moment` writes it.
 *
 * @param locales - For which `Intl` would write it, best first.
 * @returns `undefined` where only `Intl` can.
 */
export function plainMoment(
  time: string,
  zone: string | undefined,
  [locale = '']: readonly string[],
): string | undefined {
  const moments = written[locale === 'id-ID' ? 'id' : locale];
  const hours = hoursAhead[zone ?? ''];
  const at = Date.parse(time);
  if (!moments || !hours || !(at > LATELY)) return undefined;
  const [year, month, rest = ''] = new Date(at + hours * 3_600_000).toISOString().split('-');
  const day = `${parseInt(rest)} ${moments.months.split(' ')[Number(month) - 1]} ${year}`;
  return moments.moment(day, rest.slice(3, 8), hours);
}

/** A moment on the agency's clock. */
export const moment = ({ locales, moment }: Formats, time: string, zone: string | undefined) =>
  plainMoment(time, zone, locales) ?? moment(time);

/** What stands between thousands, what before a fraction, and before the last of several. */
const marks: Readonly<Record<string, readonly [string, string, string]>> = {
  id: ['.', ',', 'dan'],
  en: [',', '.', 'and'],
};

/**
 * A number as `Intl.NumberFormat` writes it.
 *
 * @param digits - Decimals at most.
 * @param power - Of ten, by which it is multiplied first: 2 for a percentage.
 * @returns `undefined` where only `Intl` can: a negative number, one beyond 10^15, another language.
 */
export function plainNumber(
  n: number,
  language: string,
  digits: number,
  power = 0,
): string | undefined {
  const [between = '', before] = marks[language] ?? [];
  // Read as decimals, in which 0.285 is exactly halfway between 28 and 29 per cent. `Intl` does the same.
  const units = Math.round(Number(`${n}e${power + digits}`));
  if (!before || !(n >= 0 && units < 1e15)) return undefined;
  const [whole = '', part] = String(units / 10 ** digits).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, between) + (part ? before + part : '');
}

/**
 * Names as `Intl.ListFormat` joins them.
 *
 * @returns `undefined` where only `Intl` can: several, in another language.
 */
export function plainList(names: readonly string[], language: string): string | undefined {
  const [, , and] = marks[language] ?? [];
  const before = names.slice(0, -1);
  const last = names.at(-1) ?? '';
  if (!before.length) return last;
  return and && `${before.join(', ')}${before[1] === undefined ? '' : ','} ${and} ${last}`;
}

/** Whether the reader's clock is known, without `Intl`, to show the same as the agency's. */
export const sameClock = (time: string, zone: string): boolean =>
  hoursAhead[zone] === -new Date(time).getTimezoneOffset() / 60;

const units: Readonly<Record<string, string>> = {
  day: 'hari',
  hour: 'jam',
  minute: 'menit',
  second: 'detik',
};

/** `in 3 days`; `undefined` where only `Intl` can say it. */
export function plainTimeLeft(count: number, unit: string, language: string): string | undefined {
  if (count > 999) return undefined;
  if (language === 'id') return `dalam ${count} ${units[unit]}`;
  return language === 'en' ? `in ${count} ${unit}${count === 1 ? '' : 's'}` : undefined;
}
