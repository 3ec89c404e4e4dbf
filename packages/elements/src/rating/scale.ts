import type { ActivityOf } from '@suara/contract';
import { rangeOf } from '@suara/client';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import type { Choice } from '../questions/choice.ts';
import { group, type Field } from '../questions/field.ts';

export { loadScaleWords } from './scale-words.ts';

/** Whether a scale can be drawn here; a newer server may have others. */
export const isKnown = (scale: string): boolean => /^(stars|smileys|thumbs|nps|ces)$/.test(scale);

type Rules = ActivityOf<'rating'>['rating'];

const round = 'M12 2.500a9.500 9.500 0 1 0 0 19a9.500 9.500 0 1 0 0-19z';
const eyes = 'M9 9.500v.5M15 9.500v.5';
const mouths = [
  'M8 17q4-4.500 8 0',
  'M8 16.500q4-2.500 8 0',
  'M8 16h8',
  'M8 15q4 2.500 8 0',
  'M8 14.500q4 4.500 8 0',
];
const star =
  'M12 2.800l2.800 5.900 6.400.8-4.700 4.500 1.200 6.400L12 17.300l-5.700 3.100 1.200-6.400L2.800 9.500l6.400-.8z';
const thumb =
  'M7 21V10l4-7c1.500 0 2.500 1 2.300 2.500L12.800 9H19c1.300 0 2.200 1.200 1.900 2.500l-1.700 7.500c-.2 1-1.100 2-2.200 2zM3 10h4v11H3z';

/** The picture of a step; it never stands without its words. */
function picture(scale: string, i: number) {
  const [shape, face] = {
    stars: [star, ''],
    thumbs: [thumb, ''],
  }[scale] ?? [round, `${eyes}${mouths[i] ?? ''}`];
  const turned = scale === 'thumbs' && i === 0 ? 'rotate(180 12 12)' : nothing;
  return html`<svg viewBox="0 0 24 24" aria-hidden="true">
    <path class="fill" d=${shape} transform=${turned} />
    <path d=${face} />
  </svg>`;
}

/** The steps of a scale, lowest first, each with its words; with two words, only the ends have them. */
function stepsOf(rating: Rules, { words, say, formats }: Asking): Choice[] {
  const [min, max] = rangeOf(rating) ?? [1, 5];
  const own = (text: string) => html`<bdi lang=${words.lang}>${text}</bdi>`;
  const named =
    rating.labels?.map(say) ?? (rating.scale ? words.scales[rating.scale].map(own) : []);
  const last = max - min;
  const ends = named.length === 2 && last > 1;
  return Array.from({ length: last + 1 }, (_, i) => ({
    value: String(min + i),
    label: (ends ? undefined : named[i]) ?? formats.number(min + i),
    hint: ends && i % last === 0 ? named[i && 1] : undefined,
  }));
}

/** Stars, smileys, thumbs, or numbers in a row. Native radios under the skin; no answer is chosen beforehand. */
export function drawScale(one: Field, asking: Asking, rating: Rules): TemplateResult {
  const { scale = '' } = rating;
  const steps = stepsOf(rating, asking);
  const numbers = scale === 'nps' || scale === 'ces';
  return group(
    one,
    asking,
    html`<div class=${`scale ${scale} ${numbers ? 'numbers' : 'pictures'}`}>
        ${steps.map(
          ({ value, label, hint }, i) =>
            html`<label class="step" part="option">
              <input
                type="radio"
                id=${i === 0 ? one.pointer : `${one.pointer}-${value}`}
                name=${one.pointer}
                .value=${value}
              />${numbers ? '' : picture(scale, i)}<span>${label}</span>${hint ? html`<span class="vh">${hint}</span>` : ''}</label
            >`,
        )}
      </div>
      ${
        numbers
          ? html`<div class="ends hint" aria-hidden="true">
              ${steps.filter(({ hint }) => hint).map(({ label, hint }) => html`<span>${label} = ${hint}</span>`)}
            </div>`
          : ''
      }`,
    true,
  );
}

export const scaleStyles = css`
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .scale {
    display: grid;
    gap: 8px;
    grid-template-columns: repeat(auto-fit, minmax(92px, 1fr));
  }
  .thumbs {
    grid-template-columns: repeat(auto-fit, minmax(128px, 200px));
  }
  form {
    container-type: inline-size;
  }
  .numbers {
    gap: 4px;
  }
  .nps {
    grid-template-columns: repeat(11, minmax(0, 1fr));
  }
  .ces {
    grid-template-columns: repeat(7, minmax(0, 1fr));
  }
  .step {
    position: relative;
    display: grid;
    gap: 4px;
    justify-items: center;
    align-content: center;
    min-block-size: 48px;
    padding: 10px 4px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
    overflow-wrap: anywhere;
    line-height: 1.25;
    cursor: pointer;
  }
  .step:hover {
    background: var(--_tint);
  }
  .step input {
    appearance: none;
    position: absolute;
    inset: 0;
    margin: 0;
    cursor: pointer;
    outline: 0;
    box-shadow: none;
  }
  .step:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
    background: var(--_tint);
    font-weight: 600;
  }
  .numbers .step:has(:checked) {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .step:has(:focus-visible) {
    outline: 3px solid var(--suara-focus, #ffd23f);
    box-shadow: 0 0 0 6px var(--suara-focus-edge, #16212c);
    z-index: 1;
  }
  svg {
    inline-size: 36px;
    block-size: 36px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .step:has(:checked) svg,
  .stars .step:has(~ .step :checked) svg {
    color: var(--_accent);
  }
  .stars .step:has(:checked) .fill,
  .stars .step:has(~ .step :checked) .fill,
  .thumbs .step:has(:checked) .fill {
    fill: currentColor;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  @container (width < 520px) {
    .nps {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @container (width < 344px) {
    .pictures {
      grid-template-columns: minmax(0, 1fr);
    }
    .pictures .step {
      grid-template-columns: 36px 1fr;
      justify-items: start;
      padding-inline: 12px;
      gap: 12px;
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .step {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --suara-focus: CanvasText;
      --suara-focus-edge: Canvas;
    }
    .step:has(:checked) {
      border-width: 3px;
      margin: -2px;
    }
    .step:has(:focus-visible) {
      outline-offset: 2px;
    }
  }
`;
