import { judgeDraft } from '@suara/contract/judge';
import type { Activity, Submission } from '@suara/contract';
import { SuaraError } from './errors.ts';
import type { Draft } from './types.ts';

/** A submission before it has a revision. */
export type Body = Omit<Submission, 'revision'>;

/**
 * Judges the draft as it leaves: its shape, and whether it answers what was asked.
 *
 * @param page - Whether the address of the page goes along.
 * @returns The body, of its own: what the caller does to the draft from now on changes nothing.
 * @throws {@link SuaraError} `invalid-submission`, with the places that are wrong; `newer-server` for a kind unknown
 * here; `unsupported` for what is no activity.
 */
export function leaving(activity: Activity, draft: Draft<unknown>, page: boolean): Body {
  const given: Partial<Draft<unknown>> = { ...draft };
  const judged = judge(activity, {
    language: given.language,
    consent: given.consent ?? null,
    answer: given.answer,
    contact: given.contact ?? null,
    speaks: given.speaks ?? { for: 'self' },
  });
  if (!judged)
    throw (activity.kind as string | undefined) ? new SuaraError('newer-server') : noActivity();
  if (!judged.ok) {
    const places = judged.issues.map(({ pointer, code }) => `${pointer} ${code}`).join(', ');
    throw new SuaraError('invalid-submission', {
      message: `The draft does not fit the activity: ${places}.`,
      issues: judged.issues,
    });
  }
  return {
    activity: activity.id,
    version: activity.version,
    ...judged.value,
    page: page ? pageAddress() : null,
  };
}

/** What is no activity, past every type, is told as that. */
function judge(...given: Parameters<typeof judgeDraft>): ReturnType<typeof judgeDraft> | undefined {
  try {
    return judgeDraft(...given);
  } catch (cause) {
    throw noActivity(cause);
  }
}

const noActivity = (cause?: unknown) =>
  new SuaraError('unsupported', {
    message: 'That is no activity. Give what client.activity() or givenActivity() gave.',
    cause,
  });

function pageAddress(): string | null {
  const page = globalThis.location as Location | undefined;
  return page && /^https?:$/.test(page.protocol) ? page.origin + page.pathname : null;
}
