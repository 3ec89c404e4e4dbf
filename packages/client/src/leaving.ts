import { judgeDraft } from '@suara/contract/judge';
import type { Written } from '@suara/contract/judge';
import type { Activity, Submission } from '@suara/contract';
import { SuaraError } from './errors.ts';
import { toJson } from './json.ts';
import { sendingRemedy } from './sending-remedies.ts';
import type { Draft } from './types.ts';

type Judged = ReturnType<typeof judgeDraft>;

/** A submission before it has a revision. */
export type Body = Omit<Submission, 'revision'>;

/**
 * Judges the draft as it leaves: its shape, and whether it answers what was asked.
 *
 * @param page - Whether the address of the page goes along.
 * @returns The body, of its own: what the caller does to the draft from now on changes nothing. `undefined` for what
 * is no activity.
 * @throws {@link SuaraError} `invalid-submission`, with the places that are wrong; `newer-server` for a kind unknown
 * here.
 */
export function leaving(
  activity: Activity,
  draft: Draft<unknown>,
  page: boolean | undefined,
): Body | undefined {
  const judged = judge(activity, readable(draft));
  if (!judged) return undefined;
  if (!judged.ok) {
    const places = judged.issues.map(({ pointer, code }) => `${pointer} ${code}`).join(', ');
    throw new SuaraError('invalid-submission', {
      message: `${sendingRemedy('unfit')}: ${places}.`,
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

/** A kind unknown here is judged by nothing. */
const judgeAny: (...given: Parameters<typeof judgeDraft>) => Judged | undefined = judgeDraft;

/** @returns `undefined` for what is no activity, past every type. */
function judge(activity: Activity, written: Written): Judged | undefined {
  let judged: Judged | undefined;
  let kind: unknown;
  try {
    ({ kind } = activity);
    judged = judgeAny(activity, written);
  } catch {
    return undefined;
  }
  if (!judged && kind) throw new SuaraError('newer-server');
  return judged;
}

/** The parts of a draft. Past every type, it may be anything, and even throw when it is read. */
function readable(draft: Draft<unknown>) {
  try {
    const given: Partial<Draft<unknown>> = { ...draft };
    toJson(given);
    return {
      language: given.language,
      consent: given.consent ?? null,
      answer: given.answer,
      contact: given.contact ?? null,
      speaks: given.speaks ?? { for: 'self' },
    };
  } catch (cause) {
    throw new SuaraError('invalid-submission', {
      message: sendingRemedy('unreadable'),
      cause,
    });
  }
}

function pageAddress(): string | null {
  const page = globalThis.location as Location | undefined;
  return page && /^https?:$/.test(page.protocol) ? page.origin + page.pathname : null;
}
