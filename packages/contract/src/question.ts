import * as z from 'zod/mini';
import { Slug, Words } from './text.ts';

/** Asked only when an earlier answer is one of these. `kind` in place of a question's id means the kind of feedback. */
export const Condition = z.strictObject({
  question: Slug,
  is: z.array(z.union([z.string(), z.boolean(), z.number()])).check(z.minLength(1)),
});

const base = {
  id: Slug,
  label: Words,
  hint: z.exactOptional(Words),
  required: z._default(z.boolean(), false),
  when: z.exactOptional(Condition),
};
const length = {
  minLength: z.exactOptional(z.int().check(z.gte(0))),
  /** In UTF-16 units, as HTML counts; shown to the person as it nears. */
  maxLength: z.exactOptional(z.int().check(z.gte(1), z.lte(20_000))),
};

/** One answer on offer. Its id never changes while the activity is open. */
export const Option = z.strictObject({ id: Slug, label: Words, hint: z.exactOptional(Words) });
const options = z.array(Option).check(z.minLength(1), z.maxLength(500));

/** One thing that is asked, or told. `kind` decides what is drawn and what the answer looks like. */
export const Question = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), ...base, ...length }),
  z.strictObject({ kind: z.literal('long-text'), ...base, ...length }),
  z.strictObject({ kind: z.literal('choice'), ...base, options }),
  z.strictObject({
    kind: z.literal('choices'),
    ...base,
    options,
    min: z.exactOptional(z.int().check(z.gte(0))),
    max: z.exactOptional(z.int().check(z.gte(1))),
  }),
  z.strictObject({ kind: z.literal('yes-no'), ...base }),
  z.strictObject({
    kind: z.literal('number'),
    ...base,
    min: z.exactOptional(z.number()),
    max: z.exactOptional(z.number()),
    /** 1 unless given: whole numbers. */
    step: z.exactOptional(z.number().check(z.gt(0))),
    unit: z.exactOptional(Words),
  }),
  z.strictObject({
    kind: z.literal('date'),
    ...base,
    min: z.exactOptional(z.iso.date()),
    max: z.exactOptional(z.iso.date()),
  }),
  z.strictObject({ kind: z.literal('email'), ...base }),
  z.strictObject({ kind: z.literal('phone'), ...base }),
  z.strictObject({ kind: z.literal('place'), ...base, position: z._default(z.boolean(), false) }),
  z.strictObject({
    kind: z.literal('scale'),
    ...base,
    /** Words of each step, lowest first; the answer is 1 for the first. */
    labels: z.array(Words).check(z.minLength(2), z.maxLength(11)),
  }),
  z.strictObject({ kind: z.literal('statement'), ...base }),
]);
/** {@inheritDoc (Question:variable)} */
export type Question = z.infer<typeof Question>;

export { Place, Value } from './value.ts';
