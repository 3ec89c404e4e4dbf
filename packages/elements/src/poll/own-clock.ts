import { sameClock } from '../i18n/plain.ts';
import type { Answers } from '../shared/participation.ts';
import { pollWords } from './words.ts';

/**
 * The same moment on the reader's own clock, where that differs from the agency's.
 *
 * @param zone - Zone in which the agency speaks of times.
 * @param own - Zone of the reader; the browser's unless given.
 * @returns `undefined` where both clocks show the same, or the zone is unknown here.
 */
export function ownClock(
  time: string,
  zone: string,
  locales: string | string[],
  own = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string | undefined {
  const shown = (timeZone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales, { ...options, timeZone }).format(new Date(time));
  const numeric: Intl.DateTimeFormatOptions = { dateStyle: 'short', timeStyle: 'short' };
  try {
    if (shown(zone, numeric) === shown(own, numeric)) return undefined;
    const day = { year: 'numeric', month: 'long', day: 'numeric' } as const;
    return shown(own, { ...day, hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
  } catch {
    return undefined;
  }
}

/** A moment on the reader's own clock, where that differs from the agency's. */
export const yourTime: NonNullable<Answers['yourTime']> = (
  time,
  { timeZone },
  { language, formats },
) => {
  if (sameClock(time, timeZone)) return undefined;
  const yours = ownClock(time, timeZone, formats.locales);
  return yours && pollWords.of(language).yourTime(yours);
};
