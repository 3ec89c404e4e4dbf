import { html } from 'hono/html';
import type { Html } from '../reader.ts';

type Shown = Html | string;

/** What a table of figures has around its rows. */
export interface TableFrame {
  /** Head of the first column, which names the rows. */
  first: string;
  caption: Shown;
  /** Something above says it already to those who see. */
  unseen?: boolean;
  look?: string;
}

/** A row: its name, and a cell for each further column; what is empty has nothing to say there. */
export interface TableRow {
  name: Shown;
  cells: readonly Shown[];
}

/** Head of a column: of figures, which stand under each other by their last digit, unless it says words. */
export type Head = string | { words: string };

/** A bar beside its number; those who can't see it have the number. */
export const bar = (share: number | null) =>
  share === null
    ? ''
    : html`<svg
        class="bar"
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect class="rail" width="100" height="10" />
        <rect
          class="full"
          width="${(Math.min(1, Math.max(0, share)) * 100).toFixed(2)}"
          height="10"
        />
      </svg>`;

const textOf = (head: Head) => (typeof head === 'string' ? head : head.words);
const lookOf = (head: Head) => (typeof head === 'string' ? 'n' : 'w');

/**
 * A table that the style sheet makes one block a row on narrow pages: the row's name, and under it each figure with
 * the head of its column. Roles are written out, since not every browser keeps them in that look.
 */
export const foldingTable = (
  { first, caption, unseen, look }: TableFrame,
  heads: readonly Head[],
  rows: readonly TableRow[],
): Html =>
  html`<table role="table" class="folding${look ? ` ${look}` : ''}">
    ${
      unseen
        ? html`<caption class="unseen">
            ${caption}
          </caption>`
        : html`<caption>
            ${caption}
          </caption>`
    }
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${first}</th>
        ${heads.map((head) => html`<th role="columnheader" scope="col" class="${lookOf(head)}">${textOf(head)}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ({ name, cells }) =>
          html`<tr role="row">
            <th role="rowheader" scope="row">${name}</th>
            ${heads.map((head, i) => {
              const cell = cells[i] ?? '';
              return cell === ''
                ? html`<td role="cell" class="none"></td>`
                : html`<td role="cell" class="${lookOf(head)}" data-title="${textOf(head)}">
                    ${cell}
                  </td>`;
            })}
          </tr>`,
      )}
    </tbody>
  </table>`;
