import { remembering } from '../remember.ts';

/** Years, months and days of a period such as `P1Y2M3W4D`. */
const partsOf = remembering((period: string) => {
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return { years: part('Y'), months: part('M'), days: 7 * part('W') + part('D') };
});

/** Milliseconds of a day: in UTC each has as many. */
const dayLength = 24 * 60 * 60 * 1000;

function shifted(from: number, period: string, sign: 1 | -1): number {
  const { years, months, days } = partsOf(period);
  if (years + months === 0) return from + sign * days * dayLength;
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + sign * years);
  date.setUTCMonth(date.getUTCMonth() + sign * months);
  date.setUTCDate(date.getUTCDate() + sign * days);
  return date.getTime();
}

/** Adds a period such as `P30D` to an instant (milliseconds since 1970), by the calendar, in UTC. */
export const afterPeriod = (from: number, period: string) => shifted(from, period, 1);

/** The instant that lies a period back. */
export const beforePeriod = (from: number, period: string) => shifted(from, period, -1);
