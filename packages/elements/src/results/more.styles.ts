import { css } from 'lit';

/** Steps, matrices and scorecards. */
export const moreStyles = css`
  .scroll {
    position: relative;
    overflow-x: auto;
    container-type: inline-size;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    min-inline-size: min(100%, 30em);
  }
  caption {
    text-align: start;
    padding-block-end: 8px;
  }
  th,
  td {
    padding: 8px 12px;
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-block-end: 2px solid var(--_line);
    vertical-align: bottom;
  }
  .n {
    text-align: end;
    white-space: nowrap;
  }
  tbody th {
    font-weight: 400;
    min-inline-size: 9em;
  }
  .told {
    display: grid;
    gap: 4px;
    max-inline-size: 66ch;
    padding-inline-start: 20px;
  }
  .rules {
    inline-size: fit-content;
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
  }
  .rules div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  dd {
    margin: 0;
  }
  .rules dt::after {
    content: ':';
  }
  td .bar,
  tbody th .bar {
    block-size: 8px;
    margin-block-start: 4px;
    min-inline-size: 6em;
  }
  .eliminated th,
  .eliminated td {
    color: var(--_quiet);
  }
  .elected th,
  .elected td {
    font-weight: 600;
  }
  .square :is(td, thead th) {
    text-align: center;
    min-inline-size: 5em;
  }
  .square [scope='row'] {
    position: sticky;
    inset-inline-start: 0;
    background: var(--suara-surface, Canvas);
  }
  .square th span {
    display: none;
  }
  .many th span {
    display: inline;
  }
  .many thead bdi {
    position: absolute;
    inline-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .square .wins {
    background: var(--_tint);
    font-weight: 600;
  }
  .square td span {
    display: block;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .index {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    align-items: baseline;
  }
  .index .hint {
    flex-basis: 100%;
    max-inline-size: none;
  }
  .big {
    font-size: 2.5em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .asked {
    margin-block-end: 12px;
  }
  .actions [aria-disabled='true'] {
    opacity: 0.55;
    border-style: dashed;
    cursor: default;
  }
  @container (inline-size < 32em) {
    .folding,
    .folding tbody,
    .folding caption,
    .folding th {
      display: block;
    }
    .folding thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .folding tr {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      padding-block: 12px;
      border-block-end: 1px solid var(--_hairline);
    }
    .folding tbody > :first-child {
      border-block-start: 2px solid var(--_line);
    }
    .folding tbody th {
      flex: 1 0 100%;
      font-weight: 600;
    }
    .folding th,
    .folding td {
      padding: 0;
      border: 0;
      text-align: start;
      white-space: normal;
    }
    .folding td {
      min-inline-size: 5.5em;
    }
    .folding .none {
      display: none;
    }
    .folding td::before {
      /* Said by the head of the column already. */
      content: attr(data-head) / '';
      display: block;
      font-size: 0.875em;
      font-weight: 400;
      color: var(--_quiet);
    }
    .square th span {
      display: none;
    }
    .square tbody th {
      position: static;
    }
    .square tbody td {
      flex: 1 0 100%;
      text-align: start;
      display: flex;
      gap: 8px;
      align-items: baseline;
      padding-inline: 8px;
    }
    .square td::before {
      flex: 1;
    }
    .square td span {
      min-inline-size: 4em;
    }
    .square .none {
      display: none;
    }
  }
`;
