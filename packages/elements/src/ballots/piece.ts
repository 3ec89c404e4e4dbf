import type { ActivityOf, Ballot } from '@suara/contract';
import type { BallotWording } from '@suara/contract/words/ballots/wording';
import type { CSSResult, TemplateResult } from 'lit';
import type { Asking } from '../questions/asking.ts';
import type { Field } from '../questions/field.ts';

/** Name and value of the blank ballot's control. No slug has a capital letter, so this is no option's id. */
export const blank = 'BLANK';

export type Poll = ActivityOf<'poll'>;
export type Option = Poll['poll']['options'][number];

/** What a piece may do to the element it is drawn in. */
export interface PieceHost {
  /** Draws again, after something was done. */
  changed(): void;
  /** Has a screen reader say it. */
  announce(text: string): void;
  /** Moves the focus to what has this `data-key`, once it is drawn. */
  focus(key: string): void;
  /** Sends the ballot as it stands, as a revision of what was sent before. */
  send(ballot: Ballot): Promise<void>;
  /** Language of the words. */
  readonly language: string;
}

/** What a piece is drawn from. */
export interface Drawing {
  activity: Poll;
  /** In the order in which this person sees them. */
  options: readonly Option[];
  asking: Asking;
  words: BallotWording;
  /** What stands in the form, as of the last change. */
  data: FormData | undefined;
}

/**
 * A ballot of one kind while a person fills it in. What lives in native controls is read from the form; what does
 * not (an order, a course) the piece holds itself, and keeps when the definition is loaded anew.
 */
export interface BallotPiece {
  readonly styles: readonly CSSResult[];
  draw(one: Field, drawing: Drawing): TemplateResult;
  /** The ballot as it stands; `undefined` where nothing was done yet, which is not a blank ballot. */
  read(data: FormData, activity: Poll): Ballot | undefined;
  /** Shows a ballot that was sent before, so that it can be changed. `form` is where native controls are. */
  fill(ballot: Ballot, activity: Poll, form: HTMLFormElement): void;
  /** Lets go of all but these options, where the agency has taken one out since. */
  keepTo?(open: readonly string[]): void;
  /** Words on the button that sends, where they are not the usual ones. */
  sendWords?(words: BallotWording): string;
  /** Waits for what is on its way by itself, before the whole is sent. */
  settle?(): Promise<void>;
}

/** Makes a piece for one element. */
export type PieceClass = new (host: PieceHost) => BallotPiece;

/** An option's label with what was taken out said before it, and its description. */
export function optionWords({ label, description, withdrawn }: Option, { say, words }: Asking) {
  return {
    label: withdrawn ? `${words.optionWithdrawn} ${say(label)}` : say(label),
    hint: description && say(description),
  };
}
