import * as z from 'zod/mini';
import { Answer, Contact, Speaks, SubmissionId } from './submission.ts';
import { Instant, Language, longText, Slug, Version, WebAddress, Words } from './text.ts';

/**
 * Human code of a receipt, e.g. `7K3M-9QXT-4ZB0`: eleven Crockford base 32 characters (55 random bits) and a
 * check character (value modulo 37), in groups of four. Readers accept lower case, spaces, and O, I, L for 0, 1, 1.
 */
export const ReceiptCode = z.string().check(
  z.regex(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}[0-9A-HJKMNP-TV-Z*~$=U]$/),
);

/** Where a submission stands. */
export const Status = z.enum(['received', 'acknowledged', 'in-progress', 'answered', 'closed', 'withdrawn', 'rejected']);
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
  participation: z.exactOptional(z.strictObject({ id: z.string(), signature: z.string(), keyId: z.string() })),
});
export type Receipt = z.infer<typeof Receipt>;

const history = z.array(z.strictObject({ status: Status, at: Instant }));

/** `GET /v1/receipts/{code}`: what anyone who has the code may know. Dates and status, never a text. */
export const ReceiptStatus = z.strictObject({
  code: ReceiptCode,
  activity: Slug,
  status: Status,
  receivedAt: Instant,
  updatedAt: Instant,
  answerBy: z.nullable(Instant),
  history,
});
export type ReceiptStatus = z.infer<typeof ReceiptStatus>;

/** `GET /v1/submissions/{id}`: the holder's own copy. */
export const OwnCopy = z.strictObject({
  ...Receipt.shape,
  activity: Slug,
  version: Version,
  language: Language,
  consent: z.nullable(z.string()),
  updatedAt: Instant,
  history,
  /** `null` where it is no longer shown: a frozen ballot. */
  answer: z.nullable(Answer),
  contact: z.nullable(Contact),
  speaks: Speaks,
  /** The agency's replies to this person, oldest first. */
  replies: z.array(z.strictObject({ at: Instant, text: longText(20_000) })),
});
export type OwnCopy = z.infer<typeof OwnCopy>;

/** `GET /v1/activities/{id}/responses`: official public replies, newest first. */
export const Responses = z.strictObject({
  activity: Slug,
  responses: z.array(
    z.strictObject({
      id: Slug,
      at: Instant,
      title: Words,
      /** What people said. */
      said: Words,
      /** What the agency did, or why it did not. */
      did: Words,
      state: z.exactOptional(z.enum(['planned', 'in-progress', 'done', 'declined'])),
      url: z.exactOptional(WebAddress),
    }),
  ),
});
export type Responses = z.infer<typeof Responses>;
