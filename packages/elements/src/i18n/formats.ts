import { localesOf } from '@suara/contract/words/locale';

/** Numbers and times as a reader of one language expects them. */
export interface Formats {
  /** For what else `Intl` is to write, best first. */
  locales: string[];
  number: (n: number) => string;
  /** A day, e.g. "24 November 2026". */
  day: (time: string | Date) => string;
  /** A day and time of day with its zone, e.g. "24 November 2026 pukul 09.00 WIB". */
  moment: (time: string | Date) => string;
}

/**
 * @param content - Language of the agency's words.
 * @param language - Language of the element's own words.
 * @param timeZone - Zone in which the agency speaks of times (IANA).
 */
export function formatsOf(content: string, language: string, timeZone?: string): Formats {
  const locales = localesOf(content, language);
  const day = (time: string | Date, clock?: Intl.DateTimeFormatOptions): string => {
    const at = new Date(time);
    const how: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      ...clock,
    };
    try {
      return at.toLocaleString(locales, { ...how, timeZone });
    } catch {
      // A zone that this browser doesn't know is left to the reader's own clock.
      return at.toLocaleString(locales, how);
    }
  };
  return {
    locales,
    number: (n) => n.toLocaleString(locales),
    day,
    moment: (time) => day(time, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' }),
  };
}
