import type { Activity, Words } from '@suara/contract';
import type { NoticeWording } from '@suara/contract/words/more';
import { html, nothing } from 'lit';
import { wordsPart } from '../i18n/part.ts';
import { rulesOf } from '../shared/rules.ts';
import type { Any } from './any.ts';
import { clientOf } from './connect.ts';
import { contactLinks, safe } from './contact.ts';
import { period } from './period.ts';

export { termsStyles } from './terms.styles.ts';

export const noticeWords = wordsPart<NoticeWording>(
  {
    id: () => import('@suara/contract/words/id.notice'),
    en: () => import('@suara/contract/words/en.notice'),
    ar: () => import('@suara/contract/words/ar.notice'),
  },
  'more',
);

/** The whole notice, as a list of terms (UU 27/2022 Pasal 21; GDPR Art. 13). */
export function noticeDetails(part: Any, activity: Activity) {
  const { speech } = part;
  const { notice } = activity;
  const { say, language } = speech;
  const more = noticeWords.of(language);
  const { results } = rulesOf(activity);
  const { capabilities: can } = clientOf(part) ?? {};
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
