import type { Activity } from '@suara/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Any } from './any.ts';
import { contactLinks } from './contact.ts';

/** What shows in place of the form while people can't take part; `undefined` where they can. */
export function shut(part: Any, activity: Activity, level: number): TemplateResult | undefined {
  const { phase, speech } = part;
  if (phase.name !== 'closed' && phase.name !== 'upcoming') return undefined;
  const { closes, opens, notice } = activity;
  const time = phase.name === 'closed' ? (closes ?? opens) : opens;
  const when = speech.formats.moment(time);
  const yours = part.acting?.yourTime?.(time, activity, speech);
  const { title, text } = speech.words[phase.name](when);
  return html`<div class="box" part="state" lang=${speech.language}>
      <p class="subtitle">${title}</p>
      <p>${text}${yours && ` (${yours})`}</p>
      <div lang=${speech.content}>
        ${notice.contact.name ? nothing : speech.say(notice.controller)}
        ${contactLinks(notice, speech)}
      </div>
    </div>
    ${phase.name === 'closed' ? part.acting?.after?.(part, activity, level + 1) : nothing}`;
}
