import type { Ballot } from '@suara/contract';
import { css, html, nothing, type TemplateResult } from 'lit';
import { group, type Field } from '../questions/field.ts';
import { textStyles } from '../questions/text.styles.ts';
import { checkControls } from './controls.ts';
import {
  optionWords,
  type BallotPiece,
  type Drawing,
  type Option,
  type PieceHost,
  type Poll,
} from './piece.ts';
import { readAmount } from './spending.ts';

const scoreStyles = css`
  .scores {
    display: grid;
    gap: 16px;
  }
  .scores fieldset {
    display: grid;
    gap: 8px;
  }
  .scores legend {
    font-weight: 600;
    margin-block-end: 4px;
  }
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .scale label {
    position: relative;
    display: grid;
    place-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0 10px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  .scale input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .scale label:hover {
    background: var(--_tint);
  }
  .scale label:has(:checked) {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .scale label:has(:focus-visible) {
    outline: 3px solid var(--suara-focus, #ffd23f);
    box-shadow: 0 0 0 6px var(--suara-focus-edge, #16212c);
  }
  .scale label:has(:disabled) {
    opacity: 0.55;
    cursor: default;
  }
  @media (forced-colors: active) {
    .scale label:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
  }
`;

const at = '/answer/scores';
/** More steps than these are typed instead of chosen. */
const MOST_STEPS = 11;

const rangeOf = ({ poll }: Poll) => poll.scores ?? { min: 0, max: 5 };

/** A score for each option, in native radios; no opinion is an answer and costs an option nothing. */
export class ScorePiece implements BallotPiece {
  readonly styles = [textStyles, scoreStyles];
  readonly #host: PieceHost;

  constructor(host: PieceHost) {
    this.#host = host;
  }

  read(data: FormData, { poll }: Poll): Ballot | undefined {
    const scores: Record<string, number> = {};
    let opinions = 0;
    for (const { id } of poll.options) {
      const text = data.get(`${at}/${id}`);
      if (typeof text !== 'string') continue;
      if (text.trim() !== '') scores[id] = signed(text);
      opinions += text === '' && !this.#typed({ poll }) ? 1 : 0;
    }
    return Object.keys(scores).length > 0 || opinions > 0 ? { scores } : undefined;
  }

  fill(ballot: Ballot, { poll }: Poll, form: HTMLFormElement): void {
    const given = 'scores' in ballot ? ballot.scores : {};
    for (const { id } of poll.options) {
      const score = given[id];
      checkControls(form, `${at}/${id}`, [score === undefined ? '' : String(score)]);
      const typed = form.querySelector<HTMLInputElement>(`.text[name="${at}/${id}"]`);
      if (typed) typed.value = score === undefined ? '' : String(score);
    }
    this.#host.changed();
  }

  #typed({ poll }: Pick<Poll, 'poll'>): boolean {
    const { min, max } = poll.scores ?? { min: 0, max: 5 };
    return max - min + 1 > MOST_STEPS;
  }

  draw(one: Field, drawing: Drawing): TemplateResult {
    const { asking, activity, options, words } = drawing;
    const { min, max } = rangeOf(activity);
    const { number } = asking.formats;
    const hint = words.score.hint(number(min), number(max));
    const first = options.find(({ withdrawn }) => !withdrawn);
    const draw = this.#typed(activity) ? this.#field : this.#scale;
    return group(
      { ...one, hint },
      asking,
      html`<div class="scores">
        ${options.map((option) => draw(option, option === first, one, drawing))}
      </div>`,
      true,
    );
  }

  readonly #field = (option: Option, isFirst: boolean, one: Field, { asking }: Drawing) => {
    const { label, hint } = optionWords(option, asking);
    const name = `${at}/${option.id}`;
    const wrong = asking.wrong(name);
    return html`<div class="question">
      <label class="label" for=${isFirst ? one.pointer : name}><bdi>${label}</bdi></label>
      ${hint ? html`<p class="hint pre">${hint}</p>` : nothing} ${wrong?.beside}
      <input
        class="text"
        id=${isFirst ? one.pointer : name}
        name=${name}
        inputmode="numeric"
        autocomplete="off"
        ?disabled=${option.withdrawn}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby=${wrong ? `${name}-error` : nothing}
      />
    </div>`;
  };

  readonly #scale = (
    option: Option,
    isFirst: boolean,
    one: Field,
    { asking, activity, words }: Drawing,
  ) => {
    const { label, hint } = optionWords(option, asking);
    const { min, max } = rangeOf(activity);
    const name = `${at}/${option.id}`;
    const steps = Array.from({ length: max - min + 1 }, (_, step) => min + step);
    const radio = (value: string, text: string, first: boolean) =>
      html`<label
        ><input
          type="radio"
          id=${first && isFirst ? one.pointer : `${name}-${value}`}
          name=${name}
          .value=${value}
          ?disabled=${option.withdrawn}
        />${text}</label
      >`;
    return html`<fieldset>
      <legend><bdi>${label}</bdi></legend>
      ${hint ? html`<p class="hint pre">${hint}</p>` : nothing}
      <div class="scale">
        ${steps.map((step, place) => radio(String(step), asking.formats.number(step), place === 0))}
        ${radio('', words.score.noOpinion, false)}
      </div>
    </fieldset>`;
  };
}

/** A whole number that was typed, with its sign; what is none counts as a fraction, and is named as that. */
function signed(text: string): number {
  const negative = /^\s*[-−]/.test(text);
  const amount = readAmount(text.replace(/^\s*[-−]/, ''));
  if (amount === undefined) return 0.5;
  return negative ? -amount : amount;
}
