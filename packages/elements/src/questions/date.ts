import { html } from 'lit';
import { aroundWords } from '../i18n/around.ts';
import { group } from './field.ts';
import { type Piece } from './pieces.ts';
import { textOf } from './typed.ts';

const parts = [
  ['day', 2],
  ['month', 2],
  ['year', 4],
] as const;

const pad = (text: string | undefined, length: number) => (text ?? '').padStart(length, '0');

/** Day, month and year as text: no calendar that needs a mouse, no order that depends on the browser. */
export const date: Piece<'date'> = {
  draw: (_, one, asking) => {
    const more = aroundWords.of(asking.words.lang);
    const { lang } = asking.words;
    const hint = html`${one.hint && [one.hint, '\n']}<bdi lang=${lang}
        >${more.dateHint('24 11 2026')}</bdi
      >`;
    const invalid = asking.wrong(one.pointer) ? 'true' : 'false';
    return group(
      { ...one, hint },
      asking,
      html`<div class="date" lang=${lang}>
        ${parts.map(
          ([part, length], i) =>
            html`<label
              >${more[part]}<input
                class="text"
                id=${i === 0 ? one.pointer : `${one.pointer}/${part}`}
                name=${`${one.pointer}/${part}`}
                inputmode="numeric"
                size=${length + 1}
                autocomplete="off"
                aria-invalid=${invalid}
            /></label>`,
        )}
      </div>`,
    );
  },
  read: (data, pointer) => {
    const [day, month, year] = parts.map(([part]) => textOf(data, `${pointer}/${part}`));
    return day || month || year ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : undefined;
  },
};
