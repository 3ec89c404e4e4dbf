/** Numbers and times as a reader of one language expects them. */
export interface Formats {
  number: (n: number) => string;
  /** A day, e.g. "24 November 2026". */
  day: (time: string | Date) => string;
  /** A day and time of day with its zone, e.g. "24 November 2026 pukul 09.00 WIB". */
  moment: (time: string | Date) => string;
}

/**
 * @param language - Language of the words, so that a language unknown to `Intl` isn't formatted as English.
 * @param timeZone - Zone in which the agency speaks of times (IANA).
 */
export function formatsOf(language: string, timeZone?: string): Formats {
  const date = (time: string | Date, options: Intl.DateTimeFormatOptions): string => {
    try {
      return new Date(time).toLocaleString(language, { ...options, timeZone });
    } catch {
      // A zone that this browser doesn't know is left to the reader's own clock.
      return new Date(time).toLocaleString(language, options);
    }
  };
  const long = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const;
  return {
    number: (n) => n.toLocaleString(language),
    day: (time) => date(time, long),
    moment: (time) => date(time, { ...long, ...clock }),
  };
}
