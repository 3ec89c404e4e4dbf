import type { Ballot } from '@suara/contract';
import { css, html, nothing, type TemplateResult } from 'lit';
import { group, type Field } from '../questions/field.ts';
import { textStyles } from '../questions/text.styles.ts';
import {
  optionWords,
  type BallotPiece,
  type Drawing,
  type Option,
  type PieceHost,
  type Poll,
} from './piece.ts';
import {
  affordsOneMore,
  costOf,
  mostFor,
  pointsBallot,
  pointsSpent,
  readAmount,
  type Amounts,
} from './spending.ts';
import { totalStyles } from './total.styles.ts';
import { drawTotal, totalSpeaker, totalText } from './total.ts';

const amountStyles = css`
  .amount {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
    justify-content: space-between;
    min-inline-size: 0;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .amount:has(.given) {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .amount .name {
    flex: 1 1 16ch;
    min-inline-size: 0;
  }
  .amount .hint {
    display: block;
  }
  .stepper {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .stepper .text {
    inline-size: 72px;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .stepper button {
    inline-size: 44px;
    padding: 0;
    font-size: 1.375em;
    line-height: 1;
    background: var(--_surface);
  }
  .stepper [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
`;

/** Points or credits given option by option, with a running total that shows how it comes about. */
export class PointsPiece implements BallotPiece {
  readonly styles = [textStyles, totalStyles, amountStyles];
  /** As typed, so that nothing is swallowed. */
  #texts: Record<string, string> = {};
  readonly #host: PieceHost;
  readonly #speak: (text: string) => void;

  constructor(host: PieceHost) {
    this.#host = host;
    this.#speak = totalSpeaker((text) => host.announce(text));
  }

  get #amounts(): Amounts {
    return Object.fromEntries(
      Object.entries(this.#texts).map(([id, text]) => [id, readAmount(text) ?? 0]),
    );
  }

  read(): Ballot | undefined {
    // What is no whole number counts as a fraction, and is named as that.
    const amounts = Object.entries(this.#texts).map(
      ([id, text]) => [id, readAmount(text) ?? 0.5] as const,
    );
    const ballot = pointsBallot(Object.fromEntries(amounts));
    return 'points' in ballot && Object.keys(ballot.points).length > 0 ? ballot : undefined;
  }

  fill(ballot: Ballot, { poll }: Poll): void {
    const given = 'points' in ballot ? ballot.points : {};
    const open = poll.options.filter(({ withdrawn }) => !withdrawn);
    this.#texts = Object.fromEntries(
      open.flatMap(({ id }) => (given[id] === undefined ? [] : [[id, String(given[id])]])),
    );
    this.#host.changed();
  }

  keepTo(open: readonly string[]): void {
    const left = Object.entries(this.#texts).filter(([id]) => open.includes(id));
    this.#texts = Object.fromEntries(left);
  }

  draw(one: Field, drawing: Drawing): TemplateResult {
    const { asking, activity, options } = drawing;
    const { poll } = activity;
    const { number } = asking.formats;
    const words = this.#words(drawing);
    const most = mostFor(poll);
    const limit =
      poll.points?.perOption === undefined ? '' : ` ${drawing.words.perOption(number(most))}`;
    const hint = words.hint(number(poll.points?.total ?? 0)) + limit;
    return group(
      { ...one, hint },
      asking,
      html`<div class="options">${options.map((option) => this.#row(option, one, drawing))}</div>
        ${drawTotal(pointsSpent(poll, this.#amounts), words, number)}`,
      true,
    );
  }

  #words({ words, activity }: Drawing) {
    return activity.poll.method === 'quadratic' ? words.credits : words.points;
  }

  #row(option: Option, one: Field, drawing: Drawing) {
    const { asking, words, activity } = drawing;
    const { id, withdrawn } = option;
    const { label, hint } = optionWords(option, asking);
    const amount = this.#amounts[id] ?? 0;
    const pointer = `${one.pointer}/${id}`;
    const wrong = asking.wrong(pointer);
    const set = (text: string) => this.#set(id, text, drawing);
    const type = (event: Event) => set((event.currentTarget as HTMLInputElement).value);
    const squares = activity.poll.method === 'quadratic' && amount > 0;
    const { number } = asking.formats;
    return html`<div class="amount" part="option">
      <div class="name">
        <label for=${pointer}><bdi>${label}</bdi></label>
        <div class="hint" id=${`${pointer}-hint`}>
          ${hint ? html`<p class="pre">${hint}</p>` : nothing}
          ${squares ? html`<p>${words.votesCost(amount, number(amount), number(costOf(activity.poll, amount)))}</p>` : nothing}
        </div>
      </div>
      <span class=${amount > 0 ? 'stepper given' : 'stepper'}>
        ${this.#step('−', words.fewer(label), amount > 0, () => set(String(Math.max(0, amount - 1))))}
        <input
          class="text"
          id=${pointer}
          inputmode="numeric"
          autocomplete="off"
          ?disabled=${withdrawn}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? `${pointer}-error ${pointer}-hint` : `${pointer}-hint`}
          .value=${this.#texts[id] ?? ''}
          @input=${type}
        />
        ${this.#step('+', words.more(label), !withdrawn && affordsOneMore(activity.poll, this.#amounts, id), () => set(String(amount + 1)))}
      </span>
      ${wrong?.beside}
    </div>`;
  }

  #step(sign: string, name: string, can: boolean, act: () => void) {
    return html`<button
      type="button"
      aria-label=${name}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => can && act()}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  }

  #set(id: string, text: string, drawing: Drawing) {
    this.#texts = { ...this.#texts, [id]: text };
    const { poll } = drawing.activity;
    const { used, left } = totalText(
      pointsSpent(poll, this.#amounts),
      this.#words(drawing),
      drawing.asking.formats.number,
    );
    this.#speak(`${used} ${left}`);
    this.#host.changed();
  }
}
