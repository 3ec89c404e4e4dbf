import { html, nothing, type TemplateResult } from 'lit';
import { group, type Field } from '../questions/field.ts';
import { optionWords, type Drawing, type Option } from './piece.ts';
import type { RankingActs } from './ranking.piece.ts';
import type { Ranked } from './ranking.ts';

const described = ({ label, hint }: ReturnType<typeof optionWords>) =>
  html`<span class="name"
    ><bdi>${label}</bdi>${hint ? html`<span class="hint pre">${hint}</span>` : nothing}</span
  >`;

/** What is ranked, best first, and below it what is not. */
export function drawRanking(
  one: Field,
  drawing: Drawing,
  ranked: Ranked,
  dragged: string | undefined,
  acts: RankingActs,
): TemplateResult {
  const { words, asking, activity } = drawing;
  const { choose, options } = activity.poll;
  const max = Math.min(choose?.max ?? Infinity, options.length);
  const rows = ranked.flatMap((id, place) => {
    const option = drawing.options.find((known) => known.id === id);
    return option ? [rankedRow(option, place, drawing, ranked, dragged === id, acts)] : [];
  });
  const rest = drawing.options.filter(({ id }) => !ranked.includes(id));
  return group(
    { ...one, hint: words.ranking.hint },
    asking,
    html`<div class="ranking">
      <p class="subhead">${words.ranking.yours}</p>
      ${
        rows.length > 0
          ? html`<ol
              role="list"
              @pointermove=${acts.drag}
              @pointerup=${acts.drop}
              @pointercancel=${acts.drop}
            >
              ${rows}
            </ol>`
          : html`<p class="hint empty">${words.ranking.none}</p>`
      }
      <p class="subhead">${words.ranking.rest}</p>
      ${ranked.length >= max && rest.length > 0 ? html`<p class="hint" id="full">${words.ranking.full(asking.formats.number(max))}</p>` : nothing}
      ${
        rest.length > 0
          ? html`<div class="options">
              ${rest.map((option, i) => freeRow(option, i, one, drawing, { ranked, rest, max }, acts))}
            </div>`
          : html`<p class="hint">${words.ranking.all}</p>`
      }
    </div>`,
    true,
  );
}

function rankedRow(
  option: Option,
  place: number,
  drawing: Drawing,
  ranked: Ranked,
  dragged: boolean,
  acts: RankingActs,
) {
  const { ranking: words } = drawing.words;
  const { asking } = drawing;
  const { id } = option;
  const shown = optionWords(option, asking);
  const { label } = shown;
  const beside = ranked[place + 1] ?? ranked[place - 1];
  const button = (key: string, name: string, sign: string, off: boolean, act: () => void) =>
    html`<button
      type="button"
      class="small"
      data-key=${`${key} ${id}`}
      aria-label=${name}
      aria-disabled=${off ? 'true' : nothing}
      @click=${act}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  const choose = (event: Event) =>
    acts.move(id, (event.currentTarget as HTMLSelectElement).selectedIndex, `place ${id}`);
  return html`<li class=${dragged ? 'item dragged' : 'item'}>
    <span
      class="grip"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => acts.grip(event, id)}
    ></span>
    <select
      class="place"
      data-key=${`place ${id}`}
      aria-label=${words.placeOf(label)}
      @change=${choose}
    >
      ${ranked.map((_, i) => html`<option .selected=${i === place}>${asking.formats.number(i + 1)}</option>`)}
    </select>
    ${described(shown)}
    <span class="moves">
      ${button('up', words.up(label), '↑', place === 0, () => acts.move(id, place - 1, `up ${id}`))}
      ${button('down', words.down(label), '↓', place === ranked.length - 1, () => acts.move(id, place + 1, `down ${id}`))}
      ${button('out', words.remove(label), '×', false, () => acts.remove(id, beside ? `out ${beside}` : `add ${id}`))}
    </span>
  </li>`;
}

interface Rest {
  ranked: Ranked;
  rest: readonly Option[];
  max: number;
}

function freeRow(
  option: Option,
  i: number,
  one: Field,
  { words, asking }: Drawing,
  { ranked, rest, max }: Rest,
  acts: RankingActs,
) {
  const shown = optionWords(option, asking);
  const off = option.withdrawn === true || ranked.length >= max;
  const open = ({ withdrawn }: Option) => !withdrawn;
  const next = rest.slice(i + 1).find(open) ?? rest.slice(0, i).findLast(open);
  const put = () => {
    // Where no further one can be ranked, nothing can be done with the next.
    const more = next && ranked.length + 1 < max;
    if (!off) acts.add(option.id, more ? `add ${next.id}` : `place ${option.id}`);
  };
  return html`<button
    type="button"
    class="option"
    part="option"
    id=${option === rest.find(open) ? one.pointer : nothing}
    data-key=${`add ${option.id}`}
    aria-label=${off ? nothing : words.ranking.add(shown.label, asking.formats.number(ranked.length + 1))}
    aria-disabled=${off ? 'true' : nothing}
    aria-describedby=${ranked.length >= max ? 'full' : nothing}
    @click=${put}
  >
    <span class="plus" aria-hidden="true">${off ? '' : '+'}</span>${described(shown)}
  </button>`;
}
