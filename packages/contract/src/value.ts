import * as z from 'zod/mini';
import { longest } from './patterns.ts';
import { longText, Slug } from './text.ts';

/** A place in words, and where the person chose to give it, on the map (WGS 84, degrees; accuracy in metres). */
export const Place = z.strictObject({
  text: longText(longest.place),
  position: z.exactOptional(
    z.strictObject({
      latitude: z.number().check(z.gte(-90), z.lte(90)),
      longitude: z.number().check(z.gte(-180), z.lte(180)),
      accuracy: z.exactOptional(z.number().check(z.gte(0))),
    }),
  ),
});

/** An answer to one question; which of these fits is the question's to say ({@link checkAnswer}). */
export const Value = z.union([
  longText(longest.answer),
  z.boolean(),
  z.number(),
  z.array(Slug).check(z.maxLength(500)),
  Place,
]);
/** {@inheritDoc (Value:variable)} */
export type Value = z.infer<typeof Value>;
