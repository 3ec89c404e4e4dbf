// Draws one question by itself, without an element around it, and finds it as people and screen readers do.
import type { BoundFunctions, queries } from '@testing-library/dom';
import { words as ar } from '@suara/contract/words/ar';
import { words as en } from '@suara/contract/words/en';
import { words as id } from '@suara/contract/words/id';
import { html, render, type nothing, type TemplateResult } from 'lit';
import { formatsOf } from '../src/i18n/formats.ts';
import type { Asking } from '../src/questions/asking.ts';
import { aroundWords } from '../src/i18n/around.ts';
import { within } from './within.ts';

const languages = { id, en, ar };

/** What a question is drawn with, apart from itself. */
export interface Around {
  language?: keyof typeof languages;
  /** What is wrong, by pointer. */
  wrong?: Readonly<Record<string, string>>;
  /** What is said of the room left in a text. */
  room?: string;
}

/** A question on the page. */
export interface Alone {
  find: BoundFunctions<typeof queries>;
  form: HTMLFormElement;
  /** What stands in the form now. */
  data(): FormData;
  /** Draws the same question again, in the same place. */
  again(around: Around): void;
  /** The texts that tell more about a control, in the order in which they are read. */
  described(control: Element): string[];
}

function asking({ language = 'en', wrong = {}, room }: Around): Asking {
  const said: TemplateResult | typeof nothing | undefined =
    room === undefined ? undefined : html`<p data-count>${room}</p>`;
  return {
    words: languages[language],
    formats: formatsOf(language, language, 'Asia/Jakarta'),
    say: (words) => words[language] ?? '',
    wrong: (pointer) => {
      const text = wrong[pointer];
      const beside = html`<p id=${`${pointer}-error`}>Error: ${text}</p>`;
      return text === undefined ? undefined : { text, beside };
    },
    room: () => said,
    step: 0,
  };
}

const hosts: HTMLElement[] = [];

/** Removes what was drawn. Call it after each test. */
export function clearAlone(): void {
  for (const host of hosts.splice(0)) host.remove();
}

/** Puts a question into a form of its own. */
export async function alone(
  draw: (asking: Asking) => unknown,
  around: Around = {},
): Promise<Alone> {
  await Promise.all(['id', 'en', 'ar'].map((one) => aroundWords.load(one)));
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const form = root.appendChild(document.createElement('form'));
  form.addEventListener('submit', (event) => event.preventDefault());
  document.body.append(host);
  hosts.push(host);
  const again = (next: Around) => render(draw(asking(next)), form);
  again(around);
  return {
    find: within(form),
    form,
    data: () => new FormData(form),
    again,
    described: (control) =>
      (control.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .filter(Boolean)
        .map((name) => root.getElementById(name)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? ''),
  };
}

/** Types as a person does: the value, then the event. */
export function type(control: HTMLElement, text: string): void {
  (control as HTMLInputElement).value = text;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
