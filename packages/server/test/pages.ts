// A server whose pages are opened, filled in and sent as by a browser without JavaScript.
import { after, before } from 'node:test';
import type { Server } from '@suara/server';
import { type Ask, formOf, postForm } from './forms.ts';
import { serve } from './serve.ts';

/** The words of a page. */
export const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
/** The code on a receipt. */
export const codeIn = (html: string) => /<output[^>]*>([^<]+)<\/output>/.exec(html)?.[1] ?? '';

/** Puts up a server for the tests of a file; its clock can be moved ahead by milliseconds. */
export function openPages() {
  let server: Server;
  const clock = { ahead: 0 };
  const ask: Ask = (path, init) => asked(path, init);
  let asked: Ask;
  before(async () => {
    ({ server, ask: asked } = await serve({ now: () => new Date(Date.now() + clock.ahead) }));
  });
  after(() => server.close());

  /** Opens a page, types, sends, and gives what came back. */
  async function send(path: string, typed: Record<string, string | string[]>) {
    const form = await formOf(ask, path);
    const response = await postForm(ask, form, typed);
    return { form, response, html: await response.text() };
  }

  /** What the backend has kept under the id and secret of a form. */
  async function kept({ hidden }: { hidden: Record<string, string> }) {
    const headers = { authorization: `Suara ${hidden['secret'] ?? ''}` };
    const response = await ask(`/v1/submissions/${hidden['id'] ?? ''}`, { headers });
    return (await response.json()) as {
      answer: unknown;
      contact: unknown;
      speaks: unknown;
      consent: unknown;
      language: string;
    };
  }

  return { ask, clock, send, kept };
}
