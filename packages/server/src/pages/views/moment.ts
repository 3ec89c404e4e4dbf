import type { Activity } from '@suara/contract';
import type { Reader } from '../reader.ts';

/**
 * A moment that somebody must not miss, with the zone's name in full: a page without a script can't know on which
 * clock its reader looks, and few know what `GMT+7` is.
 */
export function momentOf(
  iso: string,
  { timeZone }: Pick<Activity, 'timeZone'>,
  reader: Reader,
): string {
  const zone = new Intl.DateTimeFormat(reader.lang, { timeZone, timeZoneName: 'long' })
    .formatToParts(new Date(iso))
    .find(({ type }) => type === 'timeZoneName');
  const shown = reader.instant(iso);
  return zone ? `${shown} (${zone.value})` : shown;
}
