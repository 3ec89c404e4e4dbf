import * as z from 'zod/mini';
import { activityBase, participation } from './notice.ts';
import { Question } from './question.ts';
import { Slug, Words } from './text.ts';

/** A kind of thing to say: complaint, aspiration, information request, praise, idea, or the agency's own. */
export const FeedbackKind = z.strictObject({
  id: Slug,
  label: Words,
  hint: z.exactOptional(Words),
  /** Questions asked for this kind, by id, in order; absent: all. */
  questions: z.exactOptional(z.array(Slug)),
});

/** Which parts of the contact block are asked for, and which of them must be given. */
export const ContactQuestions = z.strictObject({
  fields: z.array(z.enum(['name', 'email', 'phone', 'address'])),
  required: z._default(z.array(z.enum(['name', 'email', 'phone', 'address'])), []),
});

export const FeedbackActivity = z.strictObject({
  ...activityBase,
  kind: z.literal('feedback'),
  feedback: z.strictObject({
    ...participation,
    results: z._default(participation.results, 'never'),
    kinds: z.array(FeedbackKind).check(z.minLength(1), z.maxLength(20)),
    questions: z.array(Question).check(z.minLength(1), z.maxLength(100)),
    /** Steps of a long form, each with the ids of its questions; absent: one step. */
    pages: z.exactOptional(z.array(z.strictObject({ title: Words, questions: z.array(Slug) }))),
    /** Offers to hide who speaks (SP4N-LAPOR! "anonim"). Independent of `confidential`. */
    anonymous: z._default(z.boolean(), false),
    /** Offers to hide what is said (SP4N-LAPOR! "rahasia"). */
    confidential: z._default(z.boolean(), false),
    contact: z.exactOptional(ContactQuestions),
    /** On whose behalf a person may speak. */
    speaks: z._default(z.array(z.enum(['self', 'group', 'other'])), ['self']),
    /** Shows everything once more before it is sent. */
    review: z._default(z.boolean(), false),
  }),
});

export { FeedbackAnswer } from './answer.ts';
