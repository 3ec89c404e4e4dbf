import { isDate } from '../check/date.ts';
import { formed } from './shape.ts';

const time = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A time that exists, with an offset (RFC 3339). */
export const instant = formed({
  test: (text) => isDate(text.slice(0, 10)) && time.test(text.slice(10)),
});
