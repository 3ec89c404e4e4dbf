import { css } from 'lit';

/** Statements one by one. */
export const statementsStyles = css`
  .statements {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .course {
    display: grid;
    gap: 4px;
  }
  progress {
    inline-size: 100%;
    block-size: 8px;
    appearance: none;
    border: 0;
    border-radius: 4px;
    background: var(--_hairline);
    color: var(--_accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_hairline);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  blockquote {
    margin: 0;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-size: 1.125em;
    min-block-size: 5lh;
  }
  /* All in a row, or all below each other: no answer stands apart from the others. */
  .votes {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    max-inline-size: 66ch;
  }
  .votes > * {
    flex: 1 1 calc((28em - 100%) * 999);
  }
  .votes [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    progress {
      appearance: auto;
    }
    .votes [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
