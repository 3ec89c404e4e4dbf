import { css } from 'lit';
import { baseStyles } from '../shared/base.styles.ts';

/** Figures: bars, tables, steps. */
export const resultsStyles = [
  baseStyles,
  css`
    .suara {
      --_hairline: var(--suara-hairline, light-dark(#d5dce3, #36424e));
      display: block;
    }
    .rows {
      display: grid;
      gap: 16px;
      max-inline-size: 66ch;
      list-style: none;
      margin: 0;
      padding: 0;
    }
    .rows li {
      display: grid;
      gap: 4px;
    }
    .lead {
      font-size: 1.125em;
      font-weight: 600;
    }
    .name,
    .people {
      font-weight: 600;
    }
    .name .hint {
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
      stroke: var(--_surface);
      vector-effect: non-scaling-stroke;
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
    }
    @media (forced-colors: active) {
      .bar,
      .mark {
        forced-color-adjust: none;
        outline: 1px solid CanvasText;
      }
      .track,
      .pass {
        fill: Canvas;
      }
      .fill {
        fill: Highlight;
      }
      .range,
      .against {
        fill: CanvasText;
        stroke: Canvas;
      }
      .mark {
        color: CanvasText;
        background: Canvas;
      }
    }
  `,
];
