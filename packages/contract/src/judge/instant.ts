import { isDate } from '../check/date.ts';
import { where } from './shape.ts';

const time = /^T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A time that exists, with an offset (RFC 3339). */
export const instant = where(
  (value) => typeof value === 'string' && isDate(value.slice(0, 10)) && time.test(value.slice(10)),
  'format',
);
