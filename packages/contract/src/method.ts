// How answers are counted, apart from what is asked: results name it.
import * as z from 'zod/mini';
import { ballotKeyOf } from './tables.ts';

/** How ballots are cast and counted. What each means, and its options, is documented with the counting. */
export const Method = z.enum(Object.keys(ballotKeyOf) as (keyof typeof ballotKeyOf)[]);
export type Method = z.infer<typeof Method>;

/** How ratings become one figure; named in the results. */
export const Formula = z.enum(['mean', 'csat', 'nps', 'ces', 'govuk', 'a11', 'skm']);
export type Formula = z.infer<typeof Formula>;
