import { html, type TemplateResult } from 'lit';
import { figuresOf } from '../i18n/figures.ts';
import type { Square } from './pairs.ts';
import type { Telling } from './view.ts';
import { countingWords } from './card.ts';

interface Told extends Telling {
  name: (id: string) => string;
}

/** Most options whose names head the columns; of more, only their numbers are seen there. */
const MOST_NAMED = 5;

/**
 * A comparison in pairs as a table: each cell says in words what it means, and whether the row wins it. On narrow pages
 * each option has a block, with a line for each other.
 */
export function drawSquare(
  square: Square,
  caption: string,
  hint: string,
  told: Told,
): TemplateResult {
  const { speech, name } = told;
  const words = countingWords.of(speech.language);
  const { number } = figuresOf(speech.language);
  const outcome = { wins: words.rowWins, loses: words.rowLoses, even: words.even };
  const labels = square.ids.map(name);
  return html`<div>
      <p><strong>${caption}</strong></p>
      <p class="hint">${hint}</p>
    </div>
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <table class=${`folding square ${labels.length > MOST_NAMED ? 'many' : ''}`} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${labels.map((label, i) => html`<th role="columnheader" scope="col"><span aria-hidden="true">${number(i + 1)}</span><bdi>${label}</bdi></th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${square.cells.map(
            (cells, row) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">
                  <span aria-hidden="true">${number(row + 1)}.</span>
                  <bdi>${labels[row] ?? ''}</bdi>
                </th>
                ${cells.map((cell, column) =>
                  cell
                    ? html`<td
                        role="cell"
                        class=${cell.outcome}
                        data-head=${words.against(labels[column] ?? '')}
                      >
                        ${number(cell.value)} <span>${outcome[cell.outcome]}</span>
                      </td>`
                    : html`<td role="cell" class="none"><span aria-hidden="true">–</span></td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
