import type { Ballot } from '@suara/contract';
import { html, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import { chooseMany } from '../questions/choice.ts';
import type { Field } from '../questions/field.ts';
import { checkControls } from './controls.ts';
import { optionWords, type BallotPiece, type Drawing, type PieceHost, type Poll } from './piece.ts';
import { moneySpent } from './spending.ts';
import { totalStyles } from './total.styles.ts';
import { drawTotal, totalSpeaker, totalText } from './total.ts';

const at = '/answer/choice';
const chosenIn = (data: FormData | undefined) => data?.getAll(at).map(String) ?? [];

/** Projects to choose, each with its price, and what they cost together beside the budget. */
export class BudgetPiece implements BallotPiece {
  readonly styles = [totalStyles];
  readonly #host: PieceHost;
  readonly #speak: (text: string) => void;

  constructor(host: PieceHost) {
    this.#host = host;
    this.#speak = totalSpeaker((text) => host.announce(text));
  }

  read(data: FormData): Ballot | undefined {
    const choice = chosenIn(data);
    return choice.length > 0 ? { choice } : undefined;
  }

  fill(ballot: Ballot, _: Poll, form: HTMLFormElement): void {
    checkControls(form, at, 'choice' in ballot ? ballot.choice : []);
    this.#host.changed();
  }

  draw(one: Field, { activity, options, asking, words, data }: Drawing): TemplateResult {
    const { poll } = activity;
    const { money } = figuresOf(this.#host.language);
    const show = (amount: number) => money(amount, poll.currency);
    const chosen = chosenIn(data);
    const spending = moneySpent(poll, chosen);
    if (chosen.length > 0) {
      const { used, left } = totalText(spending, words.budget, show);
      this.#speak(`${used} ${left}`);
    }
    const bound = poll.rules['ballot-within-budget'] === true;
    const choices = options.map((option) => {
      const { label, hint } = optionWords(option, asking);
      const price = words.budget.costs(show(option.cost ?? 0));
      const disabled = option.withdrawn;
      return { value: option.id, label, hint: hint ? `${price}\n${hint}` : price, disabled };
    });
    const hint = `${words.budget.hint(show(poll.budget ?? 0))} ${bound ? words.budget.within : words.budget.free}`;
    return html`<div class="options">
      ${chooseMany({ ...one, hint }, asking, choices, true)}
      ${drawTotal(spending, words.budget, show, bound)}
    </div>`;
  }
}
