import * as z from 'zod/mini';
import { Answer } from './answer.ts';
import { emailForm, longest, phoneForm, secretForm, submissionIdForm } from './patterns.ts';
import { Language, lineText, longText, Slug, Version, WebAddress } from './text.ts';

/** Names a submission; may be seen. A random UUID made in the page, in lower case. */
export const SubmissionId = z.string().check(z.regex(submissionIdForm));

/** Owns a submission: 32 random bytes in base64url. Never stored, logged, published or put in a URL. */
export const Secret = z.string().check(z.regex(secretForm));

/** How to reach the person. A block of its own: encrypted at rest, never in events, results or exports. */
export const Contact = z
  .strictObject({
    name: z.exactOptional(lineText(longest.name)),
    email: z.exactOptional(lineText(longest.email).check(z.regex(emailForm))),
    phone: z.exactOptional(lineText(longest.phone).check(z.regex(phoneForm))),
    address: z.exactOptional(longText(longest.address)),
  })
  .check(
    z.refine((contact: object) => Object.keys(contact).length > 0, {
      error: 'empty',
      params: { code: 'required' },
    }),
  );
export type Contact = z.infer<typeof Contact>;

/** For whom the person speaks: themselves, a community group, or somebody they assist. */
export const Speaks = z.discriminatedUnion('for', [
  z.strictObject({ for: z.literal('self') }),
  z.strictObject({ for: z.literal('group'), name: lineText(longest.name).check(z.minLength(1)) }),
  z.strictObject({ for: z.literal('other'), by: z.enum(['officer', 'helper']) }),
]);
export type Speaks = z.infer<typeof Speaks>;

export { Answer } from './answer.ts';

/** What one person sends to one activity: the body of `PUT /v1/submissions/{id}`. */
export const Submission = z.strictObject({
  activity: Slug,
  /** Version of the definition that the person saw. */
  version: Version,
  /** From 1, raised at each change by the person; the highest wins. */
  revision: z.int().check(z.gte(1), z.lte(2_147_483_647)),
  /** Language in which the person was asked. */
  language: Language,
  /** Version of the consent text the person agreed to; `null`: none was asked for. */
  consent: z._default(z.nullable(lineText(32)), null),
  answer: Answer,
  contact: z._default(z.nullable(Contact), null),
  speaks: z._default(Speaks, { for: 'self' }),
  /** Address of the page, without query or fragment; only where the agency configured it. */
  page: z._default(
    z.nullable(
      WebAddress.check(
        z.refine((url: string) => !/[?#]/.test(url), {
          error: 'query',
          params: { code: 'not-allowed' },
        }),
      ),
    ),
    null,
  ),
});
/** {@inheritDoc (Submission:variable)} Defaults are filled in. */
export type Submission = z.infer<typeof Submission>;
/** A submission as written: what has a default may be left out. */
export type SubmissionInput = z.input<typeof Submission>;

/** The body of `POST /v1/submissions`: the same, with its id, for networks that block PUT. */
export const PostedSubmission = z.extend(Submission, { id: SubmissionId });
