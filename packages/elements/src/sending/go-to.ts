import type { Any } from './any.ts';
import { keepDraft } from './drafts.ts';

/** Shows the form where a question is, on whatever step, and focuses its first control. */
export function goTo(part: Any, pointer: string): void {
  const { acting, activity, data, host } = part;
  const steps = (activity && data && acting?.steps?.(activity, data)) ?? [];
  const step = steps.findIndex((covers) => covers(pointer));
  if (step >= 0) part.step = step;
  keepDraft(part);
  if (part.phase.name === 'reviewing') part.enter({ name: 'asking', issues: [] });
  else host.requestUpdate();
  void host.updateComplete.then(() => {
    const root = host.shadowRoot;
    // Points have no one control that all of them are about, and the first may have been taken out.
    (
      root?.getElementById(pointer) ?? root?.querySelector<HTMLElement>('input:enabled, textarea')
    )?.focus();
  });
}
