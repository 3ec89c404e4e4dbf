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
    const first = (inside: ParentNode | null | undefined) =>
      inside?.querySelector<HTMLElement>('input:enabled, textarea');
    const named = root?.getElementById(pointer);
    // The first of several may have been taken out, and can't be chosen.
    const gone = named?.matches(':disabled');
    (gone ? first(named?.closest('fieldset')) : (named ?? first(root)))?.focus();
  });
}
