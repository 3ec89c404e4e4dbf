import { css } from 'lit';
import { baseStyles } from '../shared/base.styles.ts';

/** Figures: bars, tables, steps. */
export const resultsStyles = [
  baseStyles,
  css`
    .rows {
      display: grid;
      gap: 16px;
      list-style: none;
      max-inline-size: none;
    }
    .rows li {
      display: grid;
      gap: 4px;
    }
    .lead {
      font-size: 1.125em;
      font-weight: 600;
    }
    .name {
      font-weight: 600;
      max-inline-size: none;
    }
    .name .quiet {
      font-weight: 400;
    }
    .mark {
      display: inline-block;
      padding: 0 8px;
      border-radius: 999px;
      font-size: 0.875em;
      font-weight: 600;
      color: var(--_on-accent);
      background: var(--_accent);
    }
    .bar {
      display: block;
      inline-size: 100%;
      block-size: 14px;
      border-radius: 4px;
      overflow: hidden;
    }
    [dir='rtl'] .bar {
      transform: scaleX(-1);
    }
    .track {
      fill: var(--_hairline);
    }
    .fill {
      fill: var(--_accent);
    }
    .range {
      fill: var(--_text);
      opacity: 0.75;
    }
    .pass {
      fill: var(--_line);
    }
    .against {
      fill: var(--_error);
    }
    .figures {
      display: flex;
      flex-wrap: wrap;
      gap: 0 12px;
      font-variant-numeric: tabular-nums;
      max-inline-size: none;
    }
    .people {
      font-weight: 600;
    }
    summary {
      min-block-size: 44px;
      padding-block: 10px;
      cursor: pointer;
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    details + details {
      margin-block-start: -20px;
    }
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
    }
    tbody th {
      font-weight: 400;
      min-inline-size: 9em;
    }
    @media (forced-colors: active) {
      .bar {
        forced-color-adjust: none;
        outline: 1px solid CanvasText;
      }
      .track {
        fill: Canvas;
      }
      .fill {
        fill: Highlight;
      }
      .range,
      .against {
        fill: CanvasText;
      }
      .pass {
        fill: GrayText;
      }
      .mark {
        border: 1px solid;
      }
    }
  `,
];
