import type { Activity, ProblemCode } from '@suara/contract';
import { html } from 'hono/html';
import { actionOf } from '../form/form-page.ts';
import { layout } from './layout.ts';
import { momentOf } from './moment.ts';
import type { Html, Reader } from '../reader.ts';
import { writtenList, writtenRows } from './written.ts';

/** What stood in the way, in words. */
function toldOf(code: ProblemCode, reader: Reader): { title: string; text: string } {
  const { again: _, ...trouble } = reader.pages.trouble;
  const { failures, notSent } = reader.words;
  if (code in trouble) return trouble[code as keyof typeof trouble];
  if (code in failures) return { title: notSent, text: failures[code as keyof typeof failures] };
  return trouble.unavailable;
}

/** A page in place of one that can't be shown. */
export function troublePage(
  code: ProblemCode,
  activity: Activity | undefined,
  reader: Reader,
): Html {
  const { title, text } = toldOf(code, reader);
  const again = activity
    ? html`<p class="back">
        <a href="${actionOf(activity, reader)}">${reader.pages.trouble.again}</a>
      </p>`
    : '';
  return layout({
    title,
    reader,
    activity,
    body: html`<div class="state" role="alert">
        <h1>${title}</h1>
        <p>${text}</p>
      </div>
      ${again}`,
  });
}

/** After the time has passed, or before it has come: what was written is given back. */
export function latePage(activity: Activity, values: URLSearchParams, reader: Reader): Html {
  const { opens, closes } = activity;
  const { words } = reader;
  const late =
    activity.state === 'upcoming'
      ? words.upcoming(momentOf(opens, activity, reader))
      : words.closed(momentOf(closes ?? opens, activity, reader));
  const rows = writtenRows(activity, values, reader);
  return layout({
    title: words.notSent,
    reader,
    activity,
    body: html`<div class="state" role="alert">
        <h1>${words.notSent}</h1>
        <p><strong>${late.title}.</strong> ${late.text}</p>
      </div>
      ${
        rows.length > 0
          ? html`<p>${words.kept}</p>
              ${writtenList(rows, reader)}`
          : ''
      }
      <p class="back">
        <a href="${actionOf(activity, reader)}">${reader.pages.trouble.again}</a>
      </p>`,
  });
}
