import type { Activity } from '@suara/contract';
import { html, nothing } from 'lit';
import { plainMoment } from '../i18n/plain.ts';
import type { Any } from '../sending/any.ts';
import type { Parts } from '../shared/frame.ts';
import { pollWords } from './words.ts';

/** A moment on the agency's clock. */
export function moment({ speech }: Any, time: string, { timeZone }: Activity): string {
  const { formats, language } = speech;
  const { plain } = pollWords.of(language);
  return plainMoment(time, timeZone, formats.locales, plain) ?? formats.moment(time);
}

/** When it closes, as a date alone. */
export const closesAt: NonNullable<Parts<'poll'>['closing']> = (part, activity) =>
  activity.closes
    ? html`<span class="hint"
        >${part.speech.words.closesAt(moment(part, activity.closes, activity))}</span
      >`
    : nothing;
