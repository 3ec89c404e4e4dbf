import { css } from 'lit';

/** Where people type; some polls have nothing of the kind. */
export const textStyles = css`
  .text {
    font: inherit;
    color: var(--_text);
    background: var(--_surface);
    inline-size: 100%;
    min-block-size: 44px;
    padding: 9px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  textarea.text {
    min-block-size: 132px;
    max-block-size: 60vh;
    resize: vertical;
    field-sizing: content;
  }
`;
