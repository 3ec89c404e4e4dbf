import * as z from 'zod/mini';
import { receiptCodeForm } from './patterns.ts';
import { SubmissionId } from './submission.ts';
import { statuses } from './statuses.ts';
import { Instant, WebAddress } from './text.ts';

/**
 * Human code of a receipt, e.g. `7K3M-9QXT-4ZB0`: eleven Crockford base 32 characters (50 random bits at least) and a
 * check character (value modulo 37), in groups of four. Readers accept lower case, spaces, and O, I, L for 0, 1, 1.
 */
export const ReceiptCode = z.string().check(z.regex(receiptCodeForm));

/** Where a submission stands. */
export const Status = z.enum(statuses);
export type Status = z.infer<typeof Status>;

/** Proof that the backend has kept a submission. */
export const Receipt = z.strictObject({
  id: SubmissionId,
  code: ReceiptCode,
  revision: z.int().check(z.gte(1)),
  /** When this revision was kept, by the server's clock. */
  receivedAt: Instant,
  status: Status,
  /** Where anyone who has the code sees status and dates. */
  statusUrl: WebAddress,
  /** By when an answer is promised; `null`: none is. */
  answerBy: z.nullable(Instant),
  /** Random id that proves taking part, signed; polls whose proofs are published. */
  participation: z.exactOptional(
    z.strictObject({ id: z.string(), signature: z.string(), keyId: z.string() }),
  ),
});
export type Receipt = z.infer<typeof Receipt>;
