import { css } from 'lit';

/**
 * What every element looks like. The page can't reach inside `.suara`, and what it would hand down (capitals, letter
 * spacing, tiny root sizes) is taken back there; only font, size from 16 px, and colour scheme come from the page.
 */
export const baseStyles = css`
  :host {
    --_text: var(--suara-text, #16212c);
    --_quiet: var(--suara-text-quiet, #4a5866);
    --_accent: var(--suara-accent, #0b5b8f);
    --_on-accent: var(--suara-on-accent, #fff);
    --_surface: var(--suara-surface, #fff);
    --_tint: var(--suara-tint, #eaf3fa);
    --_line: var(--suara-line, #6b7a89);
    --_hairline: var(--suara-hairline, #d5dce3);
    --_error: var(--suara-error, #b3261e);
    --_good: var(--suara-good, #17653a);
    --_radius: var(--suara-radius, 6px);
    display: block !important;
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_text: var(--suara-text, light-dark(#16212c, #eef2f6));
      --_quiet: var(--suara-text-quiet, light-dark(#4a5866, #b3bfca));
      --_accent: var(--suara-accent, light-dark(#0b5b8f, #8cc8f2));
      --_on-accent: var(--suara-on-accent, light-dark(#fff, #06263b));
      --_surface: var(--suara-surface, light-dark(#fff, #161d24));
      --_tint: var(--suara-tint, light-dark(#eaf3fa, #14293a));
      --_line: var(--suara-line, light-dark(#6b7a89, #8593a1));
      --_hairline: var(--suara-hairline, light-dark(#d5dce3, #36424e));
      --_error: var(--suara-error, light-dark(#b3261e, #ff9d94));
      --_good: var(--suara-good, light-dark(#17653a, #7fd6a3));
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  .suara {
    all: initial;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    font: max(16px, 1em) / 1.5 system-ui;
    font-family: var(--suara-font, inherit);
    overflow-wrap: break-word;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  p,
  fieldset,
  legend,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .title {
    font-weight: 700;
    font-size: 1.375em;
    line-height: 1.3;
    text-wrap: balance;
  }
  p,
  ul,
  legend,
  label {
    max-inline-size: 66ch;
  }
  form,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .intro {
    display: grid;
    gap: 8px;
  }
  .quiet,
  .hint {
    color: var(--_quiet);
  }
  .pre {
    white-space: pre-line;
  }
  .vh {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  a,
  .link {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--suara-focus, #ffd23f);
    outline-offset: 0;
    box-shadow: 0 0 0 6px var(--suara-focus-edge, #16212c);
    border-radius: 3px;
  }
  [tabindex='-1']:focus-visible {
    outline-offset: 4px;
    box-shadow: none;
    outline-color: var(--_accent);
  }
  button {
    font: inherit;
    cursor: pointer;
    min-block-size: 44px;
    padding: 10px 20px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 600;
  }
  button:hover {
    background: var(--_tint);
  }
  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, var(--_text));
  }
  [aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .link {
    min-block-size: 44px;
    padding: 10px 0;
    border: 0;
    background: none;
    font-weight: inherit;
    text-decoration: underline;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: center;
  }
  .subtitle {
    font-weight: 700;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .emergency {
    padding: 8px 16px;
    border-inline-start: 4px solid var(--_error);
    font-weight: 600;
  }
  summary {
    padding-block: 10px;
    min-block-size: 44px;
    color: var(--_accent);
    cursor: pointer;
  }
  .box {
    display: grid;
    gap: 8px;
    padding: 16px 20px;
    border: 2px solid var(--_box, var(--_accent));
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
  }
  .box:focus-visible {
    border-radius: var(--_radius);
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
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option {
      transition: background-color 0.12s;
    }
  }
`;
