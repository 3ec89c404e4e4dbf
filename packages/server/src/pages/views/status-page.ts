import type { Activity, ReceiptStatus } from '@suara/contract';
import { html } from 'hono/html';
import { idOf, lineField } from '../form/fields.ts';
import { layout } from './layout.ts';
import type { Html, Reader } from '../reader.ts';
import { typedOf } from '../form/typed.ts';

/** Status and dates of one receipt. */
export function statusPage(
  status: ReceiptStatus,
  activity: Activity | undefined,
  reader: Reader,
): Html {
  const { status: words } = reader.pages;
  const now = words.statuses[status.status];
  const body = html`<h1>${words.title}</h1>
    ${activity ? html`<p class="lead">${reader.says(activity.title)}</p>` : ''}
    <div class="receipt small">
      <p class="label" id="code-label">${words.code}</p>
      <p class="code" dir="ltr" translate="no">
        <output aria-labelledby="code-label">${status.code}</output>
      </p>
      <p class="label">${words.now}</p>
      <p class="now"><strong>${now.label}</strong></p>
      <p>${now.text}</p>
      ${
        status.answerBy === null || status.status === 'withdrawn' // erased: nobody is left to answer
          ? ''
          : html`<p>
              ${words.answerBy}
              <time datetime="${status.answerBy}">${reader.date(status.answerBy)}</time>
            </p>`
      }
    </div>
    <section aria-labelledby="history-title">
      <h2 id="history-title">${words.history}</h2>
      <ol class="history">
        ${status.history.map(
          ({ status: one, at }) =>
            html`<li>
              <strong>${words.statuses[one].label}</strong>
              <time datetime="${at}">${reader.instant(at)}</time>
            </li>`,
        )}
      </ol>
    </section>
    <p class="hint">${words.noTexts}</p>`;
  return layout({
    title: `${words.title} ${status.code}`,
    reader,
    activity,
    path: `/r/${encodeURIComponent(status.code)}`,
    body,
  });
}

/** Asks for a receipt's code. `code`: what was typed, be it nothing, and not found. */
export function lookUpPage(code: string | undefined, reader: Reader): Html {
  const { pages, words } = reader;
  const message = code?.trim() === '' ? pages.status.noCode : pages.status.notFound;
  const issues: [string, string][] = code === undefined ? [] : [['code', message]];
  const typed = typedOf(new URLSearchParams({ code: code ?? '' }), issues);
  const field = {
    name: 'code',
    label: pages.status.enterCode,
    hint: pages.status.enterCodeHint,
    required: true,
  };
  const summary = issues.map(
    ([, message]) =>
      html`<div
        class="summary"
        role="alert"
        tabindex="-1"
        autofocus
        aria-labelledby="summary-title"
      >
        <h2 id="summary-title">${words.problem}</h2>
        <ul>
          <li><a href="#${idOf('code')}">${message}</a></li>
        </ul>
      </div>`,
  );
  const title = pages.status.lookUp;
  return layout({
    title: code === undefined ? title : pages.form.errorTitle(title),
    reader,
    path: '/r',
    body: html`${summary}
      <h1>${title}</h1>
      <form method="get" action="/r" novalidate>
        <input type="hidden" name="lang" value="${reader.content}" />
        ${lineField(field, reader, typed, { width: 20 })}
        <button type="submit" class="button">${pages.status.show}</button>
      </form>`,
  });
}
