import type { Activity } from '@suara/contract';
import { html, nothing } from 'lit';
import type { Phase } from '../shared/phase.ts';
import type { Any } from './any.ts';
import { contactLinks } from './contact.ts';
import { copy } from './copying.ts';

/** Why an answer was not kept, that nothing is lost, and the way on. */
export function failureBox(
  part: Any,
  phase: Extract<Phase, { name: 'failed' }>,
  { closes, opens, notice }: Activity,
  level: number,
) {
  const { speech } = part;
  const { failure, again } = phase;
  const { words, formats } = speech;
  const { title, text } = {
    title: words.notSent,
    text:
      failure === 'closed'
        ? words.closed(formats.moment(closes ?? opens)).text
        : failure === 'not-open'
          ? words.upcoming(formats.moment(opens)).text
          : failure !== 'uncertain'
            ? words.failures[failure]
            : '',
    ...(failure === 'uncertain' && words.uncertain),
  };
  return html`<div
    class="box bad"
    part="failure"
    lang=${speech.language}
    data-focus
    tabindex="-1"
    role="group"
    aria-labelledby="failure"
  >
    <div role="heading" aria-level=${level} class="subtitle" id="failure">${title}</div>
    <p>${text}</p>
    <p>${words.kept}</p>
    ${
      again
        ? nothing
        : html`<div lang=${speech.content}>${contactLinks(notice, speech)}</div>
            ${copying(part, phase)}`
    }
  </div>`;
}

/**
 * Not sent yet and why, what happens by itself, and a way to take one's words along. Until when that matters stands
 * beside the button under it, as it did before.
 */
export function waitingBox(
  part: Any,
  phase: Extract<Phase, { name: 'waiting' }>,
  activity: Activity,
) {
  const { speech, acting, data } = part;
  const { words, language } = speech;
  const { title, text } = words[phase.offline ? 'offline' : 'waiting'];
  const written = data && acting?.texts?.(data, activity).some(([, one]) => one);
  return html`<div class="box" part="waiting" lang=${language}>
    <p class="subtitle">${title}</p>
    <p>${text}</p>
    ${written ? copying(part, phase) : nothing}
  </div>`;
}

/** Puts everything the person typed on the clipboard, and says when it is there. */
function copying(part: Any, phase: Extract<Phase, { copied?: boolean }>) {
  const { copyText, copiedText } = part.speech.words;
  const take = ({ currentTarget }: Event) => {
    const { form } = currentTarget as HTMLButtonElement;
    const texts = [...(form?.querySelectorAll<HTMLInputElement>('.text') ?? [])];
    const written = texts.map(({ value }) => value.trim()).filter(Boolean);
    void copy(part, written.join('\n\n'), copiedText, () => part.enter({ ...phase, copied: true }));
  };
  return html`<div class="actions">
    <button type="button" @click=${take}>${phase.copied ? copiedText : copyText}</button>
  </div>`;
}
