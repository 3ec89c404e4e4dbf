import { css } from 'lit';

/** Questions and their controls. */
export const fieldStyles = css`
  .question {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .question.wrong {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }
  .label {
    display: block;
    font-weight: 600;
    line-height: 1.4;
  }
  legend.label {
    margin-block-end: 8px;
  }
  legend.big {
    font-size: 1.125em;
  }
  .optional {
    font-weight: 400;
    color: var(--_quiet);
  }
  .error {
    color: var(--_error);
    font-weight: 600;
  }
  .text {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 9px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  textarea.text {
    min-block-size: 132px;
    resize: vertical;
    field-sizing: content;
    max-block-size: 60vh;
  }
  .wrong .text {
    border: 2px solid var(--_error);
    padding: 8px 11px;
  }
  .options {
    display: grid;
    gap: 8px;
  }
  .option {
    position: relative;
    display: flex;
    gap: 12px;
    align-items: start;
    max-inline-size: none;
    min-block-size: 44px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .option:hover {
    background: var(--_tint);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--suara-focus, #ffd23f);
    box-shadow: 0 0 0 6px var(--suara-focus-edge, #16212c);
  }
  .option input {
    appearance: none;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 1px 0 0;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
    outline: none;
    box-shadow: none;
    cursor: inherit;
  }
  .option input[type='checkbox'] {
    border-radius: 4px;
  }
  .option input:checked {
    border-color: var(--_accent);
    background: var(--_accent);
    box-shadow: inset 0 0 0 4px var(--_surface);
  }
  .option .hint {
    display: block;
  }
  @media (forced-colors: active) {
    .option input {
      appearance: auto;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
    .option:has(:focus-visible) {
      outline: 3px solid CanvasText;
      outline-offset: 2px;
    }
  }
`;
