import { html, nothing } from 'lit';
import { moment } from '../i18n/plain.ts';
import type { Parts } from '../shared/frame.ts';

/** When it closes, as a date alone. */
export const closesAt: NonNullable<Parts<'poll'>['closing']> = (part, activity) =>
  activity.closes
    ? html`<span class="hint"
        >${part.speech.words.closesAt(moment(part.speech.formats, activity.closes, activity.timeZone))}</span
      >`
    : nothing;
