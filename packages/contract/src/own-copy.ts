import * as z from 'zod/mini';
import { Answer } from './answer.ts';
import { Receipt, ReceiptCode, Status } from './receipt.ts';
import { Contact, Speaks } from './submission.ts';
import { Instant, Language, longText, Slug, Version, WebAddress, Words } from './text.ts';

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
