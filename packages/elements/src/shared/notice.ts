import type { Activity } from '@suara/contract';
import { html, nothing } from 'lit';
import type { Participation } from './participation.ts';

type Any = Participation<Activity['kind']>;

/** Who asks, why, and what happens with the answer: one line, its details when opened. */
export function notice(part: Any, activity: Activity) {
  const open = (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open)
      void part.prepare().then(
        () => part.host.requestUpdate(),
        () => undefined,
      );
  };
  return html`<details class="notice" part="notice" @toggle=${open}>
    <summary>${part.speech.words.about}</summary>
    ${part.later ? part.later.noticeDetails(part.speech, activity) : nothing}
  </details>`;
}
