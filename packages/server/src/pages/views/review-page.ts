import type { ActivityOf } from '@suara/contract';
import { html } from 'hono/html';
import { actionOf } from '../form/form-page.ts';
import { layout } from './layout.ts';
import type { Html, Reader } from '../reader.ts';
import { writtenList, writtenRows } from './written.ts';

/** Everything once more before it is sent. All that was typed goes along unseen; going back shows it in the form. */
export function reviewPage(
  activity: ActivityOf<'feedback'>,
  values: URLSearchParams,
  reader: Reader,
): Html {
  const { more } = reader;
  const carried = [...values].filter(([name]) => name !== 'step');
  const { title, text } = more.review;
  return layout({
    title,
    reader,
    activity,
    body: html`<h1>${title}</h1>
      <p class="lead">${text}</p>
      ${writtenList(writtenRows(activity, values, reader), reader)}
      <form method="post" action="${actionOf(activity, reader)}">
        ${carried.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <div class="buttons">
          <button type="submit" class="button" name="step" value="send">${more.reviewSend}</button>
          <button type="submit" class="button quiet" name="step" value="change">
            ${more.change}
          </button>
        </div>
      </form>`,
  });
}
