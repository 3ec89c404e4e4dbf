function shifted(from: number, period: string, sign: 1 | -1): number {
  const part = (unit: string) => sign * Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  const date = new Date(from);
  date.setUTCFullYear(date.getUTCFullYear() + part('Y'));
  date.setUTCMonth(date.getUTCMonth() + part('M'));
  date.setUTCDate(date.getUTCDate() + 7 * part('W') + part('D'));
  return date.getTime();
}

/** Adds a period such as `P30D` to an instant (milliseconds since 1970), by the calendar, in UTC. */
export const afterPeriod = (from: number, period: string) => shifted(from, period, 1);

/** The instant that lies a period back. */
export const beforePeriod = (from: number, period: string) => shifted(from, period, -1);
