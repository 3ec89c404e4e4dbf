import type { Value } from '@suara/contract';
import { html, nothing } from 'lit';
import { aroundWords } from '../i18n/around.ts';
import { field } from './field.ts';
import { type Piece } from './pieces.ts';
import { textOf } from './typed.ts';

/** About a metre: more digits say more than the person meant to. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

/** Shows in the question what became of asking for the position, and says it aloud. */
function tell(box: HTMLElement, text: string, position: string) {
  const input = box.querySelector('input');
  const told = box.querySelector('.hint');
  const pressed = box.querySelector('button:focus');
  if (input) input.value = position;
  if (told) told.textContent = text;
  box.classList.toggle('located', position !== '');
  // One button gives way to the other; who has gone on meanwhile is not called back.
  if (pressed) box.querySelector<HTMLElement>(position ? '.remove' : '.take')?.focus();
  const { host } = box.getRootNode() as ShadowRoot;
  // With what acts, which is here by now: a form is shown without it.
  void import('../shared/announce.ts').then(({ announce }) => announce(host, text));
}

/** Asks the device for its position: only now that the person has asked for it, and never again by itself. */
function locate(event: Event, language: string) {
  const box = (event.currentTarget as Element).closest<HTMLElement>('.position');
  const more = aroundWords.of(language);
  if (!box) return;
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => {
      const accuracy = Math.ceil(coords.accuracy);
      const position = {
        latitude: rounded(coords.latitude),
        longitude: rounded(coords.longitude),
        accuracy,
      };
      tell(
        box,
        more.positionTaken(new Intl.NumberFormat(language).format(accuracy)),
        JSON.stringify(position),
      );
    },
    () => tell(box, more.positionFailed, ''),
    { enableHighAccuracy: true, timeout: 15_000 },
  );
}

function forget(event: Event) {
  const box = (event.currentTarget as Element).closest<HTMLElement>('.position');
  if (box) tell(box, '', '');
}

/** A place in words, and where the activity asks for it and the person wants it, the device's position. */
export const place: Piece<'place'> = {
  draw: ({ position }, one, asking) => {
    const language = asking.words.lang;
    const more = aroundWords.of(language);
    return field(
      one,
      asking,
      ({ describedBy, invalid }) =>
        html`<textarea
            class="text short"
            id=${one.pointer}
            name=${one.pointer}
            rows="2"
            autocomplete="street-address"
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
          ></textarea>
          ${
            position && 'geolocation' in navigator
              ? html`<div class="position" lang=${language}>
                  <input type="hidden" name=${`${one.pointer}/position`} />
                  <button
                    type="button"
                    class="take"
                    @click=${(event: Event) => locate(event, language)}
                  >
                    ${more.usePosition}
                  </button>
                  <button type="button" class="link remove" @click=${forget}>
                    ${more.removePosition}
                  </button>
                  <p class="hint"></p>
                </div>`
              : nothing
          }`,
    );
  },
  read: (data, pointer) => {
    const text = textOf(data, pointer) ?? '';
    const position = data.get(`${pointer}/position`);
    if (!text && !position) return undefined;
    if (typeof position !== 'string' || !position) return { text };
    return {
      text,
      position: JSON.parse(position) as Extract<Value, { text: string }>['position'],
    } as Value;
  },
};
