import type { Notice } from '@suara/contract';
import { html, nothing } from 'lit';
import type { Speech } from '../shared/speech.ts';

/** An address that a link may lead to. */
export const safe = (url: string) => (/^https?:\/\//.test(url) ? url : nothing);

/** Ways to reach the agency, each a link. */
export function contactLinks({ contact: { name, email, phone, url } }: Notice, { say }: Speech) {
  return html`${name ? html`<div>${say(name)}</div>` : nothing}
  ${email ? html`<div><a href=${`mailto:${email}`}>${email}</a></div>` : nothing}
  ${phone ? html`<div><a href=${`tel:${phone.replace(/[^+\d]/g, '')}`}>${phone}</a></div>` : nothing}
  ${url ? html`<div><a href=${safe(url)}>${url.replace(/^https?:\/\//, '')}</a></div>` : nothing}`;
}
