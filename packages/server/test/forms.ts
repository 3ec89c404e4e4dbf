// Reads a page as a browser without JavaScript does, and sends its form.
import assert from 'node:assert/strict';
import { publicUrl } from './serve.ts';

export type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** The form of a page that posts. */
export interface Form {
  action: string;
  /** Values of the fields that nobody sees. */
  hidden: Record<string, string>;
  html: string;
}

const entities: Record<string, string> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};
const unescaped = (text: string) =>
  text.replace(/&(?:quot|#39|lt|gt|amp);/g, (one) => entities[one] ?? one);

/** The first posting form in a page. */
export function formIn(html: string): Form {
  const [, action, inside] =
    /<form\s+method="post"\s+action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/.exec(html) ?? [];
  assert.ok(action !== undefined && inside !== undefined, `no form in ${html.slice(0, 2000)}`);
  const inputs = inside.matchAll(/<input\s+type="hidden"\s+name="([^"]*)"\s+value="([^"]*)"/g);
  const hidden = Object.fromEntries(
    [...inputs].map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]),
  );
  return { action: unescaped(action), hidden, html };
}

/** Opens a page and reads its form. */
export async function formOf(ask: Ask, path: string): Promise<Form> {
  const response = await ask(path);
  assert.equal(response.status, 200, path);
  return formIn(await response.text());
}

/** Sends a form with what was typed, as its own page would. */
export function postForm(
  ask: Ask,
  { action, hidden }: Pick<Form, 'action' | 'hidden'>,
  typed: Record<string, string | string[]>,
  headers: Record<string, string> = { origin: publicUrl, 'sec-fetch-site': 'same-origin' },
): Promise<Response> {
  const values = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...hidden, ...typed })) {
    for (const one of [value].flat()) values.append(name, one);
  }
  const type = { 'content-type': 'application/x-www-form-urlencoded' };
  return ask(action, { method: 'POST', headers: { ...type, ...headers }, body: values.toString() });
}
