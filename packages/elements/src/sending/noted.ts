import { html, nothing } from 'lit';
import { announce } from '../shared/announce.ts';
import type { Any } from './any.ts';
import { clearDraft, keepDraft } from './drafts.ts';
import { receiptWords } from './words.ts';

const timers = new WeakMap<Any, ReturnType<typeof setTimeout>>();

/** After something was typed: keeps the draft, and says how much room is left once the person pauses. */
export function noted(part: Any): void {
  clearTimeout(timers.get(part));
  timers.set(
    part,
    setTimeout(() => {
      keepDraft(part);
      const { shadowRoot } = part.host;
      const count = shadowRoot?.activeElement?.parentElement?.querySelector('[data-count]');
      if (count?.textContent) announce(part.host, count.textContent);
    }, 800),
  );
}

/** That what was typed before is back, and a way to be rid of it. */
export function draftNote(part: Any) {
  if (!part.restored) return nothing;
  const { draftRestored, draftClear } = receiptWords.of(part.speech.language);
  return html`<p class="keep" part="draft" lang=${part.speech.language}>
    <span class="hint">${draftRestored}</span>
    <button type="button" class="link" @click=${() => clearDraft(part)}>${draftClear}</button>
  </p>`;
}
