import { css } from 'lit';

/**
 * What every element looks like. The page can't reach inside `.suara`, and what it would hand down (capitals, letter
 * spacing, tiny root sizes) is taken back there; only font, size from 16 px, and colour scheme come from the page.
 * Where `light-dark()` is unknown, all text keeps the colour of text and nothing is filled: plain, and legible.
 */
export const baseStyles = css`
  :host {
    --_text: var(--suara-text, light-dark(#16212c, #eef2f6));
    --_quiet: var(--suara-text-quiet, light-dark(#4a5866, #b3bfca));
    --_accent: var(--suara-accent, light-dark(#0b5b8f, #8cc8f2));
    --_on-accent: var(--suara-on-accent, light-dark(#fff, #06263b));
    --_surface: var(--suara-surface, light-dark(#fff, #161d24));
    --_tint: var(--suara-tint, light-dark(#eaf3fa, #14293a));
    --_line: var(--suara-line, light-dark(#6b7a89, #8593a1));
    --_error: var(--suara-error, light-dark(#b3261e, #ff9d94));
    --_radius: var(--suara-radius, 6px);
    display: block !important;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .suara {
    all: initial;
    color: var(--_text);
    color-scheme: inherit;
    font: max(16px, 1em) / 1.5 system-ui;
    font-family: var(--suara-font, inherit);
    overflow-wrap: break-word;
  }
  * {
    box-sizing: border-box;
  }
  p,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  p,
  form {
    max-inline-size: 66ch;
  }
  .suara,
  form,
  .stack,
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px;
  }
  .title {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .hint {
    color: var(--_quiet);
  }
  .pre {
    white-space: pre-line;
  }
  summary,
  a {
    color: var(--_accent);
  }
  summary {
    padding-block: 10px;
    cursor: pointer;
  }
  button {
    font: inherit;
    min-block-size: 44px;
    padding: 10px 20px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .title,
  .label,
  button {
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 20px;
    align-items: center;
  }
  :focus-visible,
  .option:has(:focus-visible) {
    outline: 3px solid var(--suara-focus, #ffd23f);
    box-shadow: 0 0 0 6px var(--suara-focus-edge, #16212c);
  }
  @media (forced-colors: active) {
    :host {
      --_accent: ButtonText;
      --_on-accent: ButtonFace;
    }
  }
`;
