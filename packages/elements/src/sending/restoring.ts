// Puts back what somebody had typed before the page was left: loaded where there is something to put back.
import { html } from 'lit';
import type { Any } from './any.ts';
import { forgetDraft, type Draft } from './drafts.ts';
import { fillForm } from './fill.ts';
import { receiptWords } from './words.ts';

/** A draft is kept in this tab only, and no longer than a day. */
const lifetime = 24 * 3_600_000;

function read(text: string): Draft | undefined {
  try {
    const draft = JSON.parse(text) as Draft | null;
    return draft && Date.now() - draft.at < lifetime ? draft : undefined;
  } catch {
    return undefined;
  }
}

/** Puts a draft back into an untouched form. */
export async function restore(part: Any, text: string): Promise<void> {
  const draft = read(text);
  await part.host.updateComplete;
  const form = part.host.shadowRoot?.querySelector('form');
  if (!draft || !form || part.data) return;
  fillForm(form, draft.entries);
  part.step = draft.step;
  part.restored = true;
  part.note(form);
}

/** Empties the form, and forgets the draft. */
function clearDraft(part: Any): void {
  forgetDraft(part);
  part.restored = false;
  part.step = 0;
  const form = part.host.shadowRoot?.querySelector('form');
  form?.reset();
  if (form) part.note(form);
  part.enter({ name: 'asking', issues: [] });
}

/** That what was typed before is back, and a way to be rid of it. */
export function draftNote(part: Any) {
  const { draftRestored, draftClear } = receiptWords.of(part.speech.language);
  return html`<p class="keep" part="draft" lang=${part.speech.language}>
    <span class="hint">${draftRestored}</span>
    <button type="button" class="link" @click=${() => clearDraft(part)}>${draftClear}</button>
  </p>`;
}
