import type { Any } from './any.ts';
import type { Entries } from './fill.ts';

const keyOf = ({ host, endpoint, activity }: Any) =>
  `suara draft ${endpoint} ${activity?.id ?? host.activity}`;

/** Not where many people use the device, and never a vote. Reading the property throws in a sandboxed frame. */
function storage({ host, activity }: Any): Storage | undefined {
  if (host.shared || activity?.kind === 'poll') return undefined;
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** How to be reached, and where somebody is, is not left lying about. */
const isPrivate = (name: string) => name.startsWith('/contact') || name.endsWith('/position');

/** What is kept: when, on which step, and names and values as `FormData` lists them. */
export interface Draft {
  at: number;
  step: number;
  entries: Entries;
}

/** Keeps what stands in the form for this tab, in case it is reloaded or left and come back to. */
export function keepDraft(part: Any): void {
  const entries = [...(part.data ?? [])].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && !isPrivate(entry[0]),
  );
  try {
    const draft: Draft = { at: Date.now(), step: part.step, entries };
    if (entries.length === 0) forgetDraft(part);
    else storage(part)?.setItem(keyOf(part), JSON.stringify(draft));
  } catch {
    // Full or forbidden: then there is no draft.
  }
}

export function forgetDraft(part: Any): void {
  storage(part)?.removeItem(keyOf(part));
}

let brought: typeof import('./restoring.ts') | undefined;

/** Puts a draft back into an untouched form, and says so. What does that comes where there is a draft. */
export async function restoreDraft(part: Any): Promise<void> {
  const draft = storage(part)?.getItem(keyOf(part));
  if (!draft) return;
  brought = await import('./restoring.ts').catch(() => undefined);
  await brought?.restore(part, draft);
}

/** That what was typed before is back, and a way to be rid of it. */
export const draftNote = (part: Any) => part.restored && brought?.draftNote(part);
