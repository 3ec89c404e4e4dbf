import { plainTimeLeft } from '../i18n/plain.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long is left, in the largest unit of which there are at least two; never more than really is left. */
export interface TimeLeft {
  count: number;
  unit: 'day' | 'hour' | 'minute' | 'second';
  /** Milliseconds until this changes. */
  changes: number;
}

/**
 * @param ms - Milliseconds until closing.
 * @returns `undefined` once nothing is left.
 */
export function timeLeft(ms: number): TimeLeft | undefined {
  if (ms <= 0) return undefined;
  const units = [
    ['day', DAY],
    ['hour', HOUR],
    ['minute', MINUTE],
    ['second', 1000],
  ] as const;
  const [unit, size] = units.find(([, length]) => ms >= 2 * length) ?? units[3];
  const count = Math.floor(ms / size);
  return { count, unit, changes: (ms % size) + 1 };
}

/** `in 3 days`, as the language says it. */
export const timeLeftText = ({ count, unit }: TimeLeft, language: string): string =>
  plainTimeLeft(count, unit, language) ??
  new Intl.RelativeTimeFormat(language, { numeric: 'always' }).format(count, unit);

/** Moments before closing at which the time left is said aloud, once each: ten minutes and one minute. */
export const spoken: readonly number[] = [10 * MINUTE, MINUTE];

/** The moment of {@link spoken} that has come between two looks at the clock, if one has. */
export const spokenBetween = (before: number, now: number): number | undefined =>
  spoken.find((moment) => before > moment && now <= moment && now > 0);
