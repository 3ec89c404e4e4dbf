import { css } from 'lit';

/** Steps, matrices and scorecards. */
export const moreStyles = css`
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
  .index .quiet {
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
