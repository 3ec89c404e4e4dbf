import type { Client } from '@suara/client';
import type { Activity, Notice, Words } from '@suara/contract';
import { html, nothing } from 'lit';
import type { Speech } from '../shared/speech.ts';
import { rulesOf } from '../shared/rules.ts';
import { moreWords } from './more.ts';
import { period } from './period.ts';

const safe = (url: string) => (/^https?:\/\//.test(url) ? url : nothing);

/** Ways to reach the agency, each a link. */
export function contactLinks({ contact: { name, email, phone, url } }: Notice, { say }: Speech) {
  return html`${name ? html`<div>${say(name)}</div>` : nothing}
  ${email ? html`<div><a href=${`mailto:${email}`}>${email}</a></div>` : nothing}
  ${phone ? html`<div><a href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${phone}</a></div>` : nothing}
  ${url ? html`<div><a href=${safe(url)}>${url.replace(/^https?:\/\//, '')}</a></div>` : nothing}`;
}

/** The whole notice, as a list of terms (UU 27/2022 Pasal 21; GDPR Art. 13). */
export function noticeDetails(speech: Speech, activity: Activity, client: Client | undefined) {
  if (!moreWords.ready()) return nothing;
  const { notice } = activity;
  const { say, language } = speech;
  const more = moreWords.of(language);
  const { results } = rulesOf(activity);
  const { capabilities: can } = client ?? {};
  // What the agency wrote stands in its own language; the rest is said in that of the element's words.
  const said = (text: Words | undefined) =>
    text && html`<span lang=${speech.content}>${say(text)}</span>`;
  const rows: [keyof typeof more.notice, unknown][] = [
    ['controller', said(notice.controller)],
    ['purpose', said(notice.purpose)],
    ['legalBasis', said(notice.legalBasis)],
    ['readBy', said(notice.readBy)],
    ['answer', notice.answerBy && more.within(period(notice.answerBy, language))],
    ['next', said(notice.next)],
    ['results', can?.results !== false && more.results[results]],
    ['retention', more.keptFor(period(notice.retention, language))],
    ['rights', can?.withdrawal === false ? more.rightsAsk : more.rights],
    ['contact', contactLinks(notice, speech)],
    ['privacy', notice.url && html`<a href=${safe(notice.url)}>${notice.url}</a>`],
  ];
  return html`<dl class="terms">
    ${rows.map(([term, text]) =>
      text
        ? html`<div>
            <dt>${more.notice[term]}</dt>
            <dd class="pre">${text}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}
