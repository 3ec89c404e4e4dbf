import type { Activity, Receipt } from '@suara/contract';
import { html } from 'hono/html';
import { actionOf, type Unseen } from '../form/form-page.ts';
import { layout } from './layout.ts';
import type { Html, Reader } from '../reader.ts';
import { type Figures, resultsOf } from './results.ts';

/** What the holder sees after sending. */
export interface ReceiptPage {
  activity: Activity;
  reader: Reader;
  receipt: Receipt;
  unseen: Pick<Unseen, 'id' | 'secret' | 'token'>;
  results: Figures;
}

function nextSteps({ activity, receipt, reader }: ReceiptPage): Html {
  const { more, pages } = reader;
  const { notice } = activity;
  return html`<section aria-labelledby="next-title">
    <h2 id="next-title">${more.nextSteps}</h2>
    <p>${notice.next ? reader.says(notice.next) : pages.receipt.nextDefault}</p>
    <p>
      ${
        receipt.answerBy === null
          ? pages.receipt.noAnswer
          : html`<time datetime="${receipt.answerBy}"
              >${more.answerBy(reader.date(receipt.answerBy))}</time
            >`
      }
    </p>
  </section>`;
}

/** Taking it back needs two acts: opening the part, and the button inside. */
function withdrawal({ activity, reader, unseen }: ReceiptPage): Html {
  const { more } = reader;
  return html`<p class="hint withdraw">${reader.pages.receipt.withdrawHere}</p>
    <details class="withdraw">
      <summary>${more.withdraw}</summary>
      <form method="post" action="/a/${activity.id}/withdraw?lang=${reader.content}">
        ${Object.entries(unseen).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
        <h2>${more.withdrawAsk.title}</h2>
        <p>${more.withdrawAsk.text}</p>
        <button type="submit" class="button quiet">${more.withdrawYes}</button>
      </form>
    </details>`;
}

/** The receipt: the code, what happens next and by when, and the ways back. */
export function receiptPage(page: ReceiptPage): Html {
  const { activity, receipt, reader, results } = page;
  const { more } = reader;
  const path = `/r/${encodeURIComponent(receipt.code)}`;
  const body = html`<div class="receipt" tabindex="-1" autofocus aria-labelledby="receipt-title">
      <svg class="seal" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle cx="24" cy="24" r="22" />
        <path d="M14 25l7 7 13-15" />
      </svg>
      <h1 id="receipt-title">${more.received[activity.kind]}</h1>
      <p class="about">${reader.says(activity.title)}</p>
      <p class="label" id="code-label">${more.code}</p>
      <p class="code" dir="ltr" translate="no">
        <output aria-labelledby="code-label">${receipt.code}</output>
      </p>
      <p class="hint">${more.codeHint}</p>
      <p class="time">
        <time datetime="${receipt.receivedAt}"
          >${more.receivedAt(reader.instant(receipt.receivedAt))}</time
        >
      </p>
      <p class="address">
        <a href="${path}?lang=${reader.content}">${more.status}</a
        ><span class="printed" dir="ltr">${receipt.statusUrl}</span>
      </p>
    </div>
    ${nextSteps(page)} ${resultsOf(results, activity, reader, receipt.receivedAt)}
    ${withdrawal(page)}
    <p class="back"><a href="${actionOf(activity, reader)}">${more.again[activity.kind]}</a></p>`;
  return layout({ title: more.received[activity.kind], reader, activity, body });
}

/** After it was taken back. */
export function withdrawnPage(activity: Activity, reader: Reader): Html {
  const { title, text } = reader.more.withdrawn;
  return layout({
    title,
    reader,
    activity,
    body: html`<div class="state" role="status">
        <h1>${title}</h1>
        <p>${text}</p>
      </div>
      <p class="back">
        <a href="${actionOf(activity, reader)}">${reader.more.again[activity.kind]}</a>
      </p>`,
  });
}
