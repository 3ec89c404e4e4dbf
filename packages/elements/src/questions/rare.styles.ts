import { css } from 'lit';

/** Looks of the rare kinds of questions. */
export const rareStyles = css`
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  /* Narrow enough that a date is one line on a small phone. */
  .date .text {
    display: block;
    inline-size: 4.5em;
    margin-block-start: 4px;
  }
  .date :last-child .text {
    inline-size: 6em;
  }
  .short.text {
    min-block-size: 72px;
  }
  .position {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    align-items: center;
  }
  .position .hint {
    inline-size: 100%;
  }
  .position .hint:empty,
  .position:not(.located) .remove,
  .located .take {
    display: none;
  }
`;
