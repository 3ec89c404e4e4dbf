// What the browser files have in place of the client's look at a draft, see `bundle.ts`: an element's draft is plain data,
// to an activity of its own kind. It is judged as any other is.
// eslint-disable-next-line @typescript-eslint/no-restricted-imports -- this stands in for a module of that package
import { SuaraError } from '../../../client/src/errors.ts';
import { judgeDraft } from '@suara/contract/judge';

type Full = typeof import('../../../client/src/leaving.ts');

/** The body of a submission, once it is judged. */
export const leaving: Full['leaving'] = (
  activity,
  { language, answer, consent = null, contact = null, speaks = { for: 'self' } },
) => {
  const judged = judgeDraft(activity, { language, answer, consent, contact, speaks });
  if (!judged.ok) throw new SuaraError('invalid-submission', { issues: judged.issues });
  return { activity: activity.id, version: activity.version, ...judged.value, page: null };
};
