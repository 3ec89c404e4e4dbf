import type { Words } from '@suara/contract';
import type { AroundWording } from '@suara/contract/words/more';
import { html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import { choose } from '../questions/choice.ts';
import { group, type Said } from '../questions/field.ts';
import { lines } from '../questions/lines.ts';
import { line } from '../questions/text.ts';
import { aroundWords } from '../i18n/around.ts';
import type { Feedback } from './asking.ts';

export const around = {
  anonymous: '/answer/anonymous',
  confidential: '/answer/confidential',
  contact: '/contact',
  consent: '/consent',
  speaks: '/speaks/for',
  group: '/speaks/name',
  by: '/speaks/by',
};

/** A checkbox with words of its own. Never ticked beforehand. */
const tick = (pointer: string, label: Said, hint?: string, wrong = false) =>
  html`<label class="option" part="option">
    <input
      type="checkbox"
      id=${pointer}
      name=${pointer}
      .value=${'yes'}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `${pointer}-error` : nothing}
    />
    <span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span>
  </label>`;

/** For whom the person speaks, and what else that asks for. */
function voice(
  { feedback: { speaks } }: Feedback,
  asking: Asking,
  more: AroundWording,
  data: FormData | undefined,
) {
  const chosen = data?.get(around.speaks) ?? (speaks.length === 1 ? speaks[0] : undefined);
  const choices = speaks.map((value) => ({ value, label: more.speaksFor[value] }));
  const by = (['helper', 'officer'] as const).map((value) => ({
    value,
    label: more.assistants[value],
  }));
  return [
    speaks.length > 1
      ? choose({ pointer: around.speaks, label: more.speaks, required: true }, asking, choices)
      : nothing,
    speaks.includes('group')
      ? line(
          {
            pointer: around.group,
            label: more.groupName,
            hint: more.groupHint,
            required: true,
            hidden: chosen !== 'group',
          },
          asking,
          { autocomplete: 'organization', max: 200 },
        )
      : nothing,
    speaks.includes('other')
      ? choose(
          {
            pointer: around.by,
            label: more.assistedBy,
            required: true,
            hidden: chosen !== 'other',
          },
          asking,
          by,
        )
      : nothing,
  ];
}

/** Who, and what, the public does not see: two choices that have nothing to do with each other. */
function hiding({ feedback }: Feedback, asking: Asking, more: AroundWording) {
  const { anonymous, confidential } = feedback;
  if (!anonymous && !confidential) return nothing;
  return group(
    { pointer: '/answer/visibility', label: more.visibility },
    asking,
    html`<div class="options">
      ${anonymous ? tick(around.anonymous, more.anonymous, more.anonymousHint) : nothing}
      ${confidential ? tick(around.confidential, more.confidential, more.confidentialHint) : nothing}
    </div>`,
  );
}

const typing = {
  name: { autocomplete: 'name', max: 200 },
  email: { type: 'email', autocomplete: 'email', max: 254 },
  phone: { type: 'tel', autocomplete: 'tel', max: 32 },
  address: { autocomplete: 'street-address', max: 500 },
} as const;

/** What the agency wrote, among words of the element's own. */
function agencys(text: Words, { say }: Asking) {
  const said = say(text);
  const language = Object.keys(text).find((one) => text[one] === said);
  return html`<bdi lang=${language ?? nothing}>${said}</bdi>`;
}

/** How to be reached, and the consent that belongs to it: apart from sending, and of a version that is kept. */
function reach({ feedback: { contact }, notice }: Feedback, asking: Asking, more: AroundWording) {
  if (!contact) return nothing;
  const { consent } = notice;
  const wrong = asking.wrong(around.consent);
  return html`<fieldset class="question contact">
    <legend class="label big">${more.contact}</legend>
    <p class="hint">${more.contactHint}</p>
    ${contact.fields.map((name) => {
      const one = {
        pointer: `${around.contact}/${name}`,
        label: more.contactFields[name],
        required: contact.required.includes(name),
      };
      return (name === 'address' ? lines : line)(one, asking, typing[name]);
    })}
    ${
      consent
        ? html`<div class=${wrong ? 'question wrong' : 'question'}>
            ${wrong?.beside}
            ${tick(around.consent, agencys(consent.text, asking), undefined, wrong !== undefined)}
          </div>`
        : nothing
    }
  </fieldset>`;
}

/** Whether all that is asked here is known; a newer server may ask for more. */
export const isKnown = ({ feedback: { contact, speaks } }: Feedback): boolean =>
  (contact?.fields ?? []).every((field) => field in typing) &&
  speaks.every((one) => /^(self|group|other)$/.test(one));

/** Everything a feedback asks besides its questions. */
export function drawAround(
  activity: Feedback,
  asking: Asking,
  data: FormData | undefined,
  hidden: boolean,
): TemplateResult {
  const { lang } = asking.words;
  const more = aroundWords.of(lang);
  return html`<div class="stack" lang=${lang} ?hidden=${hidden}>
    ${voice(activity, asking, more, data)} ${hiding(activity, asking, more)}
    ${reach(activity, asking, more)}
  </div>`;
}
