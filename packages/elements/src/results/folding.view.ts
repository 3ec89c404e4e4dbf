import { html, nothing, type TemplateResult } from 'lit';

type Shown = TemplateResult | string | typeof nothing;

/** A column after the first. */
export interface Head {
  text: string;
  /** Of words rather than figures. */
  worded?: boolean;
}

export interface FoldingRow {
  name: Shown;
  /** One a column; what is empty has nothing to say there. */
  cells: readonly Shown[];
  look?: string;
}

/** What a table has around its rows. */
export interface Frame {
  /** Head of the first column, which names the rows. */
  first: string;
  /** Name of the region that may scroll. */
  label: string;
  part?: string;
  caption?: string;
}

/**
 * A table that becomes one block a row where there is no room beside each other: the row's name, and under it each
 * figure with the head of its column. Roles are written out, since not every browser keeps them in that look.
 */
export function foldingTable(
  { first, label, part, caption }: Frame,
  heads: readonly Head[],
  rows: readonly FoldingRow[],
): TemplateResult {
  const look = ({ worded }: Head) => (worded ? '' : 'n');
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${label}>
    <table class="folding" role="table" part=${part ?? nothing}>
      ${
        caption &&
        html`<caption>
          <strong>${caption}</strong>
        </caption>`
      }
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${first}</th>
          ${heads.map((head) => html`<th role="columnheader" scope="col" class=${look(head)}>${head.text}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ name, cells, look: ofRow }) =>
            html`<tr role="row" class=${ofRow ?? ''}>
              <th role="rowheader" scope="row">${name}</th>
              ${heads.map((head, i) => {
                const cell = cells[i] ?? '';
                return html`<td
                  role="cell"
                  class=${cell === '' ? 'none' : look(head)}
                  data-head=${head.text}
                >
                  ${cell}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
