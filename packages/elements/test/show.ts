// Puts an element on the page beside a real backend of its own, and finds things as people and screen readers do.
import type { BoundFunctions, queries } from '@testing-library/dom';
import { createClient } from '@suara/client';
import type { DefinitionInput } from '@suara/contract';
import { openBackend, type PageBackend } from '../../../test/support/page-backend.ts';
import { within } from './within.ts';

document.documentElement.lang = 'en';

// From source, the first loading of what sending needs takes longer than a test may.
before(async function () {
  this.timeout(60_000);
  await Promise.all([
    import('../src/sending/acting.ts'),
    createClient({ endpoint: location.origin }).prepare(),
  ]);
});

/** What a test needs of an element on the page. */
export interface Placed {
  element: HTMLElement;
  /** Queries by role and name inside the element. */
  find: BoundFunctions<typeof queries>;
  /** Types as a person does: the value, then the event. */
  type: (label: string | RegExp, text: string) => void;
  choose: (name: string | RegExp) => void;
  press: (name: string | RegExp) => void;
  /** Resolves once `look` no longer throws. */
  until: <T>(look: () => T) => Promise<T>;
}

/** An element on the page, and the backend it asks. */
export interface Shown extends Placed {
  backend: PageBackend;
}

const shown: HTMLElement[] = [];

/** Removes what was shown, and what was kept. Call it after each test. */
export function clear(): void {
  for (const element of shown.splice(0)) element.remove();
  sessionStorage.clear();
  localStorage.clear();
  document.documentElement.lang = 'en';
}

/** Resolves once `look` no longer throws. */
export async function until<T>(look: () => T): Promise<T> {
  const end = performance.now() + 8000;
  for (;;) {
    try {
      return look();
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Puts `tag` on the page with these attributes and properties, and waits until it is drawn. */
export async function place(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  properties: object = {},
): Promise<Placed> {
  const element = document.createElement(tag);
  element.append('Fallback');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(Object.assign(element, properties));
  shown.push(element);
  const find = within(element.shadowRoot as unknown as HTMLElement);
  await until(() => {
    if (!element.shadowRoot?.querySelector('.suara')) throw new Error('not drawn yet');
  });
  return {
    element,
    find,
    type: (label, text) => {
      const control = find.getByRole<HTMLInputElement>('textbox', { name: label });
      control.focus();
      control.value = text;
      control.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    choose: (name) =>
      (find.queryByRole('radio', { name }) ?? find.getByRole('checkbox', { name })).click(),
    press: (name) => find.getByRole('button', { name }).click(),
    until,
  };
}

/** Puts `tag` on the page, asking `activity` of a backend that nobody else uses. */
export async function show(
  tag: string,
  activity: DefinitionInput,
  {
    now,
    attributes = {},
    backend,
  }: { now?: string; attributes?: Record<string, string>; backend?: PageBackend } = {},
): Promise<Shown> {
  const own = backend ?? (await openBackend({ activities: [activity], ...(now && { now }) }));
  const { id } = activity;
  const placed = await place(tag, { activity: id, endpoint: own.endpoint, ...attributes });
  return { ...placed, backend: own };
}

/** The element of the shadow root that has the focus. */
export const focused = ({ element }: Shown) => element.shadowRoot?.activeElement;
