import { css } from 'lit';

/** Steps, matrices and scorecards. */
export const moreStyles = css`
  .scroll {
    overflow-x: auto;
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
    padding-inline-start: 20px;
  }
  .rules {
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
  .square td {
    text-align: center;
    min-inline-size: 5em;
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
  }
  .big {
    font-size: 2.5em;
    font-weight: 700;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .actions [aria-disabled='true'] {
    cursor: default;
  }
`;
