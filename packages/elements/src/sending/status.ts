import type { Activity } from '@suara/contract';
import { html, nothing } from 'lit';
import type { Phase } from '../shared/phase.ts';
import type { Any } from './any.ts';
import { contactLinks } from './notice-details.ts';

/** Why an answer was not kept, that nothing is lost, and the way on. */
export function failureBox(
  { speech }: Any,
  { failure, again }: Extract<Phase, { name: 'failed' }>,
  { closes, opens, notice }: Activity,
  level: number,
) {
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
            <button type="button" @click=${copyForm}>${words.copyText}</button>`
    }
  </div>`;
}

/** Not sent yet, until when that matters, and what happens by itself. */
export function waitingBox({ speech: { words, formats, language } }: Any, { closes }: Activity) {
  return html`<div class="box" part="waiting" lang=${language}>
    <p class="subtitle">${words.waiting.title}</p>
    <p>${words.waiting.text}</p>
    ${closes ? html`<p class="quiet">${words.closesAt(formats.moment(closes))}</p>` : nothing}
  </div>`;
}

/** Puts everything the person typed on the clipboard. */
function copyForm(event: Event) {
  const { form } = event.currentTarget as HTMLButtonElement;
  if (!form) return;
  const texts = [...form.querySelectorAll<HTMLInputElement>('.text')].map(({ value }) =>
    value.trim(),
  );
  void navigator.clipboard.writeText(texts.filter(Boolean).join('\n\n')).catch(() => undefined);
}
