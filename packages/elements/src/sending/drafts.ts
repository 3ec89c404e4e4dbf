import type { Any } from './any.ts';
import type { Entries } from './fill.ts';

/** A draft is kept in this tab only, and no longer than a day. */
const lifetime = 24 * 3_600_000;

interface Kept {
  at: number;
  step: number;
  entries: Entries;
}

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

/** Keeps what stands in the form for this tab, in case it is reloaded or left and come back to. */
export function keepDraft(part: Any): void {
  const entries = [...(part.data ?? [])].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1] !== '' && !isPrivate(entry[0]),
  );
  try {
    if (entries.length === 0) storage(part)?.removeItem(keyOf(part));
    else
      storage(part)?.setItem(
        keyOf(part),
        JSON.stringify({ at: Date.now(), step: part.step, entries }),
      );
  } catch {
    // Full or forbidden: then there is no draft.
  }
}

export function forgetDraft(part: Any): void {
  storage(part)?.removeItem(keyOf(part));
}

function read(part: Any): Kept | undefined {
  try {
    const kept = JSON.parse(storage(part)?.getItem(keyOf(part)) ?? 'null') as Kept | null;
    return kept && Date.now() - kept.at < lifetime ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a draft back into an untouched form, and says so. */
export async function restoreDraft(part: Any): Promise<void> {
  const kept = read(part);
  const fill = kept && (await import('./fill.ts').catch(() => undefined));
  await part.host.updateComplete;
  const form = part.host.shadowRoot?.querySelector('form');
  if (!fill || !form || part.data) return;
  fill.fillForm(form, kept.entries);
  part.step = kept.step;
  part.restored = true;
  part.note(form);
}

/** Empties the form, and forgets the draft. */
export function clearDraft(part: Any): void {
  forgetDraft(part);
  part.restored = false;
  part.step = 0;
  const form = part.host.shadowRoot?.querySelector('form');
  form?.reset();
  if (form) part.note(form);
  part.enter({ name: 'asking', issues: [] });
}
