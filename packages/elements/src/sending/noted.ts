import { announce } from '../shared/announce.ts';
import type { Any } from './any.ts';
import { keepDraft } from './drafts.ts';

const timers = new WeakMap<Any, ReturnType<typeof setTimeout>>();

/**
 * After something was typed: keeps the draft at once, as the page may be left at once; and says how much room is
 * left once the person pauses.
 */
export function noted(part: Any): void {
  keepDraft(part);
  clearTimeout(timers.get(part));
  timers.set(
    part,
    setTimeout(() => {
      const { shadowRoot } = part.host;
      const count = shadowRoot?.activeElement?.parentElement?.querySelector('[data-count]');
      if (count?.textContent) announce(part.host, count.textContent);
    }, 800),
  );
}
