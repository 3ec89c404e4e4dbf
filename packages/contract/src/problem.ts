import * as z from 'zod/mini';

/** What is wrong in one place of what was sent. `pointer` is a JSON pointer (RFC 6901); input is never echoed. */
export const FieldIssue = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  /** Bounds and the like, for the message: `{ "max": 3 }`. */
  params: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type FieldIssue = z.infer<typeof FieldIssue>;

/** `application/problem+json` (RFC 9457). */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.exactOptional(z.string()),
  errors: z.exactOptional(z.array(FieldIssue)),
  requestId: z.exactOptional(z.string()),
});
export type Problem = z.infer<typeof Problem>;

/** `GET /v1/challenges`: work that proves nothing but effort; sent back, solved, in the header `Suara-Work`. */
export const Challenge = z.looseObject({
  parameters: z.looseObject({
    algorithm: z.string(),
    nonce: z.string(),
    salt: z.string(),
    cost: z.number(),
  }),
  signature: z.string(),
});
export type Challenge = z.infer<typeof Challenge>;
