import { dayForm } from '../patterns.ts';

/** Whether a text is a day of the calendar, `2026-11-24`. Engines take 31 February for a day in March; people don't. */
export function isDate(text: string): boolean {
  const time = dayForm.test(text) ? Date.parse(text) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
