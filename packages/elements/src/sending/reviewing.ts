import type { Activity } from '@suara/contract';
import type { ReviewWording } from '@suara/contract/words/more';
import { html, nothing, type TemplateResult } from 'lit';
import { wordsPart } from '../i18n/part.ts';
import type { Answers } from '../shared/participation.ts';
import type { Any } from './any.ts';
import { goTo } from './go-to.ts';
import { personalTexts } from './looking.ts';
import { send } from './send.ts';
import { termsStyles } from './terms.styles.ts';

const reviewWords = wordsPart<ReviewWording>(
  {
    id: () => import('@suara/contract/words/id.review'),
    en: () => import('@suara/contract/words/en.review'),
    ar: () => import('@suara/contract/words/ar.review'),
  },
  'more',
);

type Rows = Awaited<ReturnType<NonNullable<Answers['review']>>>;
/** How an element lists what will be sent, once that is here. */
const listed = new WeakMap<Any, Rows>();

/** Brings all that a last look shows. */
export async function load(part: Any): Promise<void> {
  const [rows] = await Promise.all([part.acting?.review?.(), part.speech.also(reviewWords.load)]);
  part.wear(termsStyles);
  if (rows) listed.set(part, rows);
}

/** A warning before personal data is sent by mistake, with the text as it would look without. */
function personal(part: Any, activity: Activity, level: number) {
  const { speech, acting } = part;
  const more = reviewWords.of(speech.language);
  const found = personalTexts(part);
  const kinds = new Set(found.flatMap((one) => one.kinds));
  const [first] = found;
  return html`<div
      class="box"
      part="warning"
      data-focus
      tabindex="-1"
      role="group"
      aria-labelledby="review"
    >
      <div role="heading" aria-level=${level} class="subtitle" id="review">
        ${more.personal.title}
      </div>
      <p>${more.personal.text}</p>
      <ul>
        ${[...kinds].map((kind) => html`<li>${more.personalKinds[kind]}</li>`)}
      </ul>
    </div>
    <div class="stack">
      <p class="label">${more.personalPreview}</p>
      ${found.map(
        ({ pointer, covered }) =>
          html`<div>
            <p class="hint" lang=${speech.content}>
              ${acting?.name(pointer, activity, speech).label}
            </p>
            <blockquote class="pre" dir="auto">${covered}</blockquote>
          </div>`,
      )}
    </div>
    <div class="actions">
      <button type="button" class="primary" @click=${() => goTo(part, first?.pointer ?? '')}>
        ${more.personalEdit}
      </button>
      <button type="button" @click=${() => void send(part, 'personal')}>
        ${more.personalSend}
      </button>
    </div>`;
}

/** Everything once more: what was asked, what was answered, and a way to change each. */
function everything(part: Any, activity: Activity, level: number) {
  const { speech, data } = part;
  const more = reviewWords.of(speech.language);
  const rows = (data && listed.get(part)?.(data, activity, speech)) ?? [];
  return html`<div part="review" data-focus tabindex="-1">
      <div role="heading" aria-level=${level} class="subtitle">${more.review.title}</div>
      <p>${more.review.text}</p>
    </div>
    <dl class="terms review">
      ${rows.map(
        ({ pointer, label, labelIn, text, textIn = nothing }) =>
          html`<div>
            <dt lang=${labelIn}>${label}</dt>
            <dd>
              ${text ? html`<bdi class="pre" lang=${textIn}>${text}</bdi>` : more.notAnswered}
            </dd>
            <dd>
              <button
                type="button"
                class="link"
                aria-label=${more.reviewChange(label)}
                @click=${() => goTo(part, pointer)}
              >
                ${more.edit}
              </button>
            </dd>
          </div>`,
      )}
    </dl>
    <div class="actions">
      <button type="button" class="primary" part="submit" @click=${() => void send(part, 'answer')}>
        ${more.reviewSend}
      </button>
      <button type="button" @click=${() => goTo(part, '')}>${speech.words.back}</button>
    </div>`;
}

/** What stands before sending: the warning, or everything once more. The form waits behind it, untouched. */
export function reviewing(
  part: Any,
  activity: Activity,
  level: number,
): TemplateResult | typeof nothing {
  const { phase } = part;
  if (phase.name !== 'reviewing') return nothing;
  return html`<div class="stack" lang=${part.speech.language}>
    ${(phase.about === 'personal' ? personal : everything)(part, activity, level)}
  </div>`;
}
