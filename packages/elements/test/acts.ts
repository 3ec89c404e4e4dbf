// Does what an example of a state says, as a person would: in tests, and in stories.
import type { StateExample } from '../src/shared/states.examples.ts';

/** Makes this browser say that it has no network, as it does in a tunnel; gives how to undo it. */
export function goOffline(): () => void {
  Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    dispatchEvent(new Event('online'));
  };
}

/** Looks until something is there. */
async function found<T>(look: () => T | null | undefined): Promise<T> {
  for (const end = performance.now() + 15_000; performance.now() < end;) {
    const one = look();
    if (one) return one;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error('What the example acts on did not come.');
}

/** Answers, sends, and waits until the element is in the state of the example. Gives the element that is in it. */
export async function act(
  element: HTMLElement,
  { answer, presses, again, state }: StateExample,
): Promise<HTMLElement> {
  const root = await found(() => element.shadowRoot);
  const send = () => root.querySelector<HTMLElement>('[part="submit"]');
  await found(send);
  if (answer === true) [...root.querySelectorAll<HTMLElement>('[type="radio"]')].at(-1)?.click();
  else if (answer) {
    const box = await found(() => root.querySelector('textarea'));
    box.focus();
    box.value = answer;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  for (let i = 0; i < presses; i++) (await found(send)).click();
  if (!again) {
    const there = () =>
      element.matches(`:state(${state})`) &&
      (state !== 'asking' || root.querySelector('[part="errors"]'));
    await found(there);
    return element;
  }
  await found(() => element.matches(':state(done)'));
  const other = element.cloneNode(true) as HTMLElement & { client?: unknown; activity?: string };
  const { client, activity } = element as typeof other;
  Object.assign(other, { client, activity }); // a story gives both as properties
  element.replaceWith(other);
  await found(() => other.matches(`:state(${state})`));
  return other;
}
