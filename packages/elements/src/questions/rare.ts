// Kinds of questions that few forms have. Loaded with the definition that needs them, words included.
import { html } from 'lit';
import type { Asking } from './asking.ts';
import { choose } from './choice.ts';
import { date } from './date.ts';
import { type Kind, type Piece } from './pieces.ts';
import { textOf } from './typed.ts';
import { place } from './place.ts';
import { number, statement } from './small.ts';
import { line } from './text.ts';

export { aroundWords } from '../i18n/around.ts';
export { rareStyles } from './rare.styles.ts';

/** Words of the element's own, among the agency's. */
const own = ({ words: { lang } }: Asking, text: string) => html`<bdi lang=${lang}>${text}</bdi>`;

/** Every kind that is not among the common ones. */
export const rare: { [K in Kind]?: Piece<K> } = {
  'yes-no': {
    draw: (_, one, asking) =>
      choose(
        one,
        asking,
        (['yes', 'no'] as const).map((value) => ({
          value,
          label: own(asking, asking.words[value]),
        })),
      ),
    read: (data, pointer) => {
      const chosen = data.get(pointer);
      return chosen === null ? undefined : chosen === 'yes';
    },
  },
  scale: {
    draw: ({ labels }, one, asking) =>
      choose(
        one,
        asking,
        labels.map((label, i) => ({ value: String(i + 1), label: asking.say(label) })),
      ),
    read: (data, pointer) => {
      const chosen = data.get(pointer);
      return chosen === null ? undefined : Number(chosen);
    },
  },
  email: {
    draw: (_, one, asking) => line(one, asking, { type: 'email', autocomplete: 'email' }),
    read: textOf,
  },
  phone: {
    draw: (_, one, asking) => line(one, asking, { type: 'tel', autocomplete: 'tel' }),
    read: textOf,
  },
  number,
  date,
  place,
  statement,
};
