import { css } from 'lit';

/** The terms of the notice, and a last look before sending: what few see comes with what shows it. */
export const termsStyles = css`
  .terms {
    display: grid;
    gap: 12px;
    padding: 4px 0 12px;
  }
  blockquote.pre {
    max-inline-size: 66ch;
    margin: 0;
    padding: 8px 16px;
    border-inline-start: 4px solid var(--_line);
    overflow-wrap: anywhere;
  }
  .review {
    max-inline-size: 66ch;
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_hairline);
  }
  .review dd:last-child {
    grid-area: 1 / 2 / 3;
    align-self: center;
  }
  dt {
    font-weight: 600;
  }
`;
