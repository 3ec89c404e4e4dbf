// The first use of `Intl` on a page takes tens of milliseconds before anything is drawn. Most polls tell when they close, so
// that is written without it where it can be, and in the same way.
import type { PlainMoments } from '@suara/contract/words/poll/wording';

/** Hours by which the zones of Indonesia are ahead of UTC, since 1988. */
export const hoursAhead: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
};

/** A moment since which the zones have stood as they are: 9 September 2001. */
const LATELY = 1e12;

/**
 * A day and time of day with its zone, as `Formats.moment` writes it.
 *
 * @param locales - For which `Intl` would write it, best first.
 * @returns `undefined` where only `Intl` can.
 */
export function plainMoment(
  time: string,
  zone: string,
  [locale = '']: readonly string[],
  words: PlainMoments | undefined,
): string | undefined {
  const hours = hoursAhead[zone];
  const at = Date.parse(time);
  if (!words || !hours || !(at > LATELY) || !/^(id(-ID)?|en-GB)$/.test(locale)) return undefined;
  const [year, month, rest = ''] = new Date(at + hours * 3_600_000).toISOString().split('-');
  const day = `${parseInt(rest)} ${words.months.split(' ')[Number(month) - 1]} ${year}`;
  return words.moment(day, rest.slice(3, 8), hours);
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
