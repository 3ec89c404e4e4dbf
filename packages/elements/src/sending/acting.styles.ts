import { css } from 'lit';

/** Mistakes, states, receipt and notice: what shows after the first touch. */
export const actingStyles = css`
  :host {
    --_good: var(--suara-good, light-dark(#17653a, #7fd6a3));
    --_hairline: var(--suara-hairline, light-dark(#d5dce3, #36424e));
  }
  button:hover {
    text-decoration: underline;
  }
  .option:hover {
    background: var(--_tint);
  }
  .option [type='checkbox']:checked {
    border-width: 2px;
    background: var(--_accent);
  }
  .option [type='checkbox']:checked::before {
    content: '';
    display: block;
    block-size: 100%;
    background: var(--_on-accent);
    clip-path: polygon(16% 48%, 6% 60%, 40% 90%, 96% 24%, 84% 14%, 38% 68%);
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .subtitle {
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .quiet {
    color: var(--_quiet);
  }
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  a,
  button.link {
    text-underline-offset: 0.2em;
  }
  a,
  .number,
  dl {
    overflow-wrap: anywhere;
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .question.wrong {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }
  .wrong .text {
    border: 2px solid var(--_error);
    padding: 8px 11px;
  }
  .box,
  .next {
    display: grid;
    gap: 8px;
  }
  .box {
    padding: 16px 20px;
    border: 2px solid var(--_box, var(--_accent));
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
  }
  .box,
  .receipt {
    max-inline-size: 66ch;
  }
  .receipt > .title {
    text-wrap: balance;
  }
  .bad {
    --_box: var(--_error);
  }
  .box ul {
    display: grid;
    gap: 4px;
    padding-inline-start: 20px;
  }
  .bad a {
    color: var(--_error);
    font-weight: 600;
    display: inline-block;
    padding-block: 4px;
    vertical-align: top;
  }
  [tabindex='-1']:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
    box-shadow: none;
  }
  [aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  button.link {
    padding: 10px 0;
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
  }
  .receipt {
    display: grid;
    gap: 20px;
  }
  .receipt > .title::before {
    content: '';
    display: block;
    inline-size: 44px;
    block-size: 44px;
    margin-block-end: 12px;
    background: var(--_good);
    clip-path: path(
      evenodd,
      'M22 0a22 22 0 1 0 0 44 22 22 0 0 0 0-44M18.600 31.300 9.800 22.500l2.800-2.800 6 6 12.800-12.800 2.800 2.800z'
    );
  }
  .code {
    display: grid;
    gap: 4px;
    padding: 20px;
    border: 1px solid var(--_hairline);
    border-block-start: 4px solid var(--_good);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .number {
    font:
      600 clamp(1.375em, 7vw, 2.25em) / 1.25 ui-monospace,
      'SF Mono',
      'Roboto Mono',
      Menlo,
      monospace;
    letter-spacing: 0.02em;
    user-select: all;
    text-align: start;
  }
  .code .actions {
    margin-block: 12px 4px;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option {
      transition: background-color 0.12s;
    }
  }
  /* On paper nothing can be pressed: the address is written out, from left to right in any language. */
  @media print {
    button,
    .keep {
      display: none;
    }
    [part='status']::after {
      content: attr(href);
      display: block;
      direction: ltr;
    }
  }
  @media (forced-colors: active) {
    .receipt > .title::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .option input {
      appearance: auto;
    }
    .option:has(:checked) {
      border: 3px solid Highlight;
      padding: 7px 12px;
    }
    .option:has(:focus-visible) {
      outline-offset: 2px;
    }
    [aria-disabled='true'] {
      opacity: 1;
      --_accent: GrayText;
      --_on-accent: Canvas;
    }
    .primary {
      --suara-focus: CanvasText;
      --suara-focus-edge: Canvas;
    }
    a {
      color: LinkText;
    }
  }
`;
