import * as z from 'zod/mini';
import { Language, lineText, Period, Slug, WebAddress, Words } from './text.ts';

/** Where a person can reach the agency. Give at least one way that works without an account. */
export const ContactPoint = z.strictObject({
  name: z.exactOptional(Words),
  email: z.exactOptional(lineText(254)),
  phone: z.exactOptional(lineText(32)),
  url: z.exactOptional(WebAddress),
});

/**
 * Wording that a person agrees to, apart from sending (UU 27/2022 Pasal 20-22; GDPR Art. 7).
 * `version` names this wording for ever; it travels with each submission as proof of consent.
 */
export const ConsentText = z.strictObject({ version: lineText(32), text: Words });

/** What a person must know before taking part (UU 27/2022 Pasal 21; GDPR Art. 13). */
export const Notice = z.strictObject({
  /** Who asks and answers for the data. */
  controller: Words,
  /** Why the agency asks, and what it will do with the answers. */
  purpose: Words,
  /** The law or duty that lets it ask. */
  legalBasis: Words,
  /** Who reads what is sent; absent: the controller's staff. */
  readBy: z.exactOptional(Words),
  /** Time within which each person, or the public, gets an answer; absent: none is promised. */
  answerBy: z.exactOptional(Period),
  /** What happens after sending, step by step, in words. */
  next: z.exactOptional(Words),
  /** How long submissions are kept before they are erased. */
  retention: Period,
  contact: ContactPoint,
  /** What to do when life or safety is in danger; shown first. */
  emergency: z.exactOptional(Words),
  /** Asked for only where contact data is asked for, or where the law wants consent. */
  consent: z.exactOptional(ConsentText),
  /** Address of the full privacy statement. */
  url: z.exactOptional(WebAddress),
});
/** {@inheritDoc (Notice:variable)} */
export type Notice = z.infer<typeof Notice>;

/** Rules that every kind of activity has. Spread into `feedback`, `rating` and `poll`. */
export const participation = {
  /** Whether a person may replace or withdraw what they sent. Withdrawal to erase is always possible. */
  changes: z._default(z.enum(['until-close', 'never']), 'until-close'),
  /** Who may take part, and how often that is checked. It is part of the results. */
  level: z._default(z.enum(['anyone', 'device', 'token', 'identity']), 'anyone'),
  /** When results are shown; the server enforces it. */
  results: z._default(z.enum(['live', 'after-vote', 'after-close', 'never']), 'after-close'),
  /** Smallest group that is shown: live figures move in batches of `k`; breakdowns hide cells under it. */
  k: z._default(z.int().check(z.gte(1), z.lte(1000)), 5),
};

/** What every activity has, whatever its kind. */
export const activityBase = {
  id: Slug,
  /** Languages of the definition, best first; the first is shown where no other fits. */
  languages: z.array(Language).check(z.minLength(1), z.maxLength(50)),
  title: Words,
  /** Background: what it is about, what is already decided, what is not. */
  description: z.exactOptional(Words),
  opens: z.iso.datetime({ offset: true }),
  /** Last instant that counts, by the server's clock; `null`: stays open. */
  closes: z.nullable(z.iso.datetime({ offset: true })),
  /** Zone in which the agency speaks of these times (IANA): `Asia/Jakarta`. */
  timeZone: z._default(lineText(64), 'Asia/Jakarta'),
  notice: Notice,
};
