import type { Activity } from '@suara/contract';
import { html, raw } from 'hono/html';
import { directionOf, nameOf } from '../languages.ts';
import type { Html, Reader } from '../reader.ts';

/** A whole page. */
export interface Page {
  title: string;
  reader: Reader;
  /** Absent on pages that belong to no activity; those bear the name of the reader's site. */
  activity?: Activity | undefined;
  /** Path of this page, to which `?lang=` is put. Absent: the page can't be had again in another language. */
  path?: string | undefined;
  /** Further parameters that a change of language keeps. */
  keep?: Readonly<Record<string, string>>;
  body: Html;
}

function languageLinks({ activity: own, path, reader, keep = {} }: Page): Html | string {
  const activity = own ?? reader.site;
  if (!activity || !path || activity.languages.length < 2) return '';
  const address = (lang: string) => `${path}?${new URLSearchParams({ ...keep, lang }).toString()}`;
  return html`<nav class="languages" aria-label="${reader.pages.form.languages}">
    <ul>
      ${activity.languages.map((lang) => {
        const name = html`<span lang="${lang}" dir="${directionOf(lang)}">${nameOf(lang)}</span>`;
        return lang === reader.content
          ? html`<li aria-current="true">${name}</li>`
          : html`<li><a href="${address(lang)}" hreflang="${lang}">${name}</a></li>`;
      })}
    </ul>
  </nav>`;
}

/** The page around its body: head, the agency's name, languages, and the way to a receipt's status. */
export function layout(page: Page): Html {
  const { title, reader, body } = page;
  const activity = page.activity ?? reader.site;
  const agency = activity ? reader.text(activity.notice.controller) : '';
  return html`${raw('<!doctype html>')}
    <html lang="${reader.lang}" dir="${directionOf(reader.lang)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${agency ? `${title} · ${agency}` : title}</title>
        <link rel="stylesheet" href="/page.css" />
      </head>
      <body>
        <a class="skip" href="#content">${reader.pages.form.skip}</a>
        <header class="top">
          <div>
            ${agency ? html`<p class="agency">${reader.says(activity?.notice.controller)}</p>` : ''}
            ${languageLinks(page)}
          </div>
        </header>
        <main id="content">${body}</main>
        <footer class="bottom">
          <div><a href="/r?lang=${reader.content}">${reader.pages.status.lookUp}</a></div>
        </footer>
      </body>
    </html>`;
}
