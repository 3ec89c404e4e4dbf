import { type Activity, participationOf } from '@suara/contract';
import { html } from 'hono/html';
import type { Html, Reader } from '../reader.ts';

type Row = readonly [label: string, text: Html | string] | undefined;

/** Links that a page of ours may have: web addresses, mail and telephone, nothing else. */
function contactOf({ notice }: Activity, reader: Reader): Html {
  const { name, email, phone, url } = notice.contact;
  const link = (href: string, text: string) => html`<a href="${href}" dir="ltr">${text}</a>`;
  const ways = [
    name && reader.says(name),
    email && link(`mailto:${email}`, email),
    phone && link(`tel:${phone.replace(/[^+\d]/g, '')}`, phone),
    url && link(url, url.replace(/^https?:\/\//, '').replace(/\/$/, '')),
  ].filter((way) => way !== undefined);
  return html`${ways.map((way, i) => html`${i > 0 ? html`<br />` : ''}${way}`)}`;
}

function rows(activity: Activity, reader: Reader): Row[] {
  const { notice } = activity;
  const { more, pages } = reader;
  const labels = more.notice;
  const { level, results, changes } = participationOf(activity);
  return [
    [labels.controller, reader.says(notice.controller)],
    [labels.legalBasis, reader.says(notice.legalBasis)],
    notice.readBy && [labels.readBy, reader.says(notice.readBy)],
    notice.answerBy === undefined
      ? undefined
      : [labels.answer, more.within(reader.period(notice.answerBy))],
    notice.next && [labels.next, reader.says(notice.next)],
    [labels.retention, more.keptFor(reader.period(notice.retention))],
    [pages.notice.whoMayTakePart, pages.notice.levels[level]],
    [pages.notice.changes, pages.notice.changesAllowed[changes]],
    [labels.results, more.results[results]],
    [labels.rights, more.rights],
    [labels.contact, contactOf(activity, reader)],
    notice.url === undefined
      ? undefined
      : [labels.privacy, html`<a href="${notice.url}" dir="ltr">${notice.url}</a>`],
  ];
}

/** What to do when life is in danger; before everything else. */
export function emergencyOf({ notice }: Activity, reader: Reader): Html | string {
  return notice.emergency
    ? html`<p class="emergency">
        <strong>${reader.pages.notice.emergency}.</strong> ${reader.says(notice.emergency)}
      </p>`
    : '';
}

/** Who asks, why, and what happens with an answer; said before anything is asked. */
export function noticeOf(activity: Activity, reader: Reader): Html {
  const known = rows(activity, reader).filter((row) => row !== undefined);
  return html`<p class="purpose">${reader.says(activity.notice.purpose)}</p>
    <details class="notice">
      <summary>${reader.words.about}</summary>
      <dl>
        ${known.map(
          ([label, text]) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${text}</dd>
            </div>`,
        )}
      </dl>
    </details>`;
}
