import type { Question, Value } from '@suara/contract';
import { type CSSResult, html, nothing, type TemplateResult } from 'lit';
import type { Wear } from '../shared/participation.ts';
import type { Speech } from '../shared/speech.ts';
import type { Asking } from './asking.ts';
import { choicesOf, choose, chooseMany } from './choice.ts';
import type { Field } from './field.ts';
import { lines } from './lines.ts';
import { line } from './text.ts';
import { textOf } from './typed.ts';

export type Kind = Question['kind'];
export type Of<K extends Kind> = Extract<Question, { kind: K }>;

/** How one kind of question is drawn, and how its answer is read back from the form. */
export interface Piece<K extends Kind = Kind> {
  draw: (question: Of<K>, field: Field, asking: Asking) => TemplateResult;
  /** `undefined` where nothing was answered. Malformed input is returned as text, for the check to name. */
  read: (data: FormData, pointer: string, question: Of<K>) => Value | undefined;
}

type Pieces = { [K in Kind]?: Piece<K> };

/** The kinds nearly every form has. */
const pieces: Pieces = {
  text: {
    draw: ({ maxLength = 200 }, one, asking) => line(one, asking, { max: maxLength }),
    read: textOf,
  },
  'long-text': {
    draw: ({ maxLength = 5000 }, one, asking) => lines(one, asking, { max: maxLength }),
    read: textOf,
  },
  choice: {
    draw: ({ options }, one, asking) => choose(one, asking, choicesOf(options, asking)),
    read: textOf,
  },
  choices: {
    draw: ({ options, max }, one, asking) => {
      const limit =
        max && max < options.length
          ? asking.words.upTo(max, asking.formats.number(max))
          : undefined;
      const hint = limit
        ? html`${one.hint && [one.hint, '\n']}<bdi lang=${asking.words.lang}>${limit}</bdi>`
        : one.hint;
      return chooseMany({ ...one, hint }, asking, choicesOf(options, asking));
    },
    read: (data, pointer) => {
      const chosen = data.getAll(pointer).map(String);
      return chosen.length > 0 ? chosen : undefined;
    },
  },
};

/** The looks of the rare kinds, once these are here. */
let looks: CSSResult | undefined;

/**
 * Brings the rare kinds, if any of these questions is one.
 *
 * @returns `false` where one is of a kind unknown here.
 * @throws TypeError - The file could not be loaded.
 */
export async function loadPieces(
  questions: readonly Question[],
  speech: Pick<Speech, 'also'>,
  wear: Wear,
): Promise<boolean> {
  const known = () => questions.every(({ kind }) => pieces[kind]);
  if (!known()) {
    const brought = await import('./rare.ts');
    await speech.also(brought.aroundWords.load);
    Object.assign(pieces, brought.rare);
    looks = brought.rareStyles;
  }
  if (looks) wear(looks);
  return known();
}

const pieceOf = (kind: Kind) => pieces[kind] as Piece | undefined;

/** Draws a question. Hidden ones are drawn as well, so that what was typed in them stays. */
export function question(asked: Question, base: string, hidden: boolean, asking: Asking) {
  const { say } = asking;
  const one: Field = {
    pointer: `${base}/${asked.id}`,
    label: say(asked.label),
    hint: asked.hint && say(asked.hint),
    required: asked.required,
    hidden,
  };
  return pieceOf(asked.kind)?.draw(asked, one, asking) ?? nothing;
}

/** The answers to these questions, by id; what is empty is left out. */
export function readAnswers(
  questions: readonly Question[],
  base: string,
  data: FormData,
): Record<string, Value> {
  const answers: Record<string, Value> = {};
  for (const one of questions) {
    const value = pieceOf(one.kind)?.read(data, `${base}/${one.id}`, one);
    if (value !== undefined) answers[one.id] = value;
  }
  return answers;
}
