/** Numbers and times as a reader of one language expects them. */
export interface Formats {
  number: (n: number) => string;
  /** A day, e.g. "24 November 2026". */
  day: (time: string | Date) => string;
  /** A day and time of day with its zone, e.g. "24 November 2026 pukul 09.00 WIB". */
  moment: (time: string | Date) => string;
}

const cache = new Map<string, Formats>();

/**
 * @param language - Language of the words, so that a language unknown to `Intl` isn't formatted as English.
 * @param timeZone - Zone in which the agency speaks of times (IANA).
 */
export function formatsOf(language: string, timeZone?: string): Formats {
  const key = `${language} ${timeZone}`;
  let formats = cache.get(key);
  if (!formats) cache.set(key, (formats = make(language, timeZone)));
  return formats;
}

function make(language: string, timeZone: string | undefined): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = formatter(language, options, timeZone);
    return (time: string | Date) => format.format(new Date(time));
  };
  const numbers = new Intl.NumberFormat(language);
  return {
    number: (n) => numbers.format(n),
    day: dates({ dateStyle: 'long' }),
    moment: dates({
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  };
}

/** A zone that this browser doesn't know is left to the reader's own clock. */
function formatter(
  language: string,
  options: Intl.DateTimeFormatOptions,
  timeZone: string | undefined,
) {
  try {
    return new Intl.DateTimeFormat(language, { ...options, ...(timeZone && { timeZone }) });
  } catch {
    return new Intl.DateTimeFormat(language, options);
  }
}
