import { css } from 'lit';

/** The running total of points, credits or money. */
export const totalStyles = css`
  .total {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    display: grid;
    gap: 4px;
    padding: 10px 14px;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-variant-numeric: tabular-nums;
  }
  /* Enlarged four times, or on a phone that lies on its side, it would cover what has the focus. */
  @media (max-height: 30rem) {
    .total {
      position: static;
    }
  }
  .total.over {
    border-color: var(--_error);
  }
  .over strong {
    color: var(--_error);
  }
  .total meter {
    inline-size: 100%;
    block-size: 10px;
    appearance: none;
    border: 0;
    background: var(--_hairline);
    border-radius: 5px;
  }
  .total meter::-webkit-meter-bar {
    block-size: 10px;
    border: 0;
    background: var(--_hairline);
    border-radius: 5px;
  }
  .total meter::-webkit-meter-optimum-value {
    background: var(--_accent);
    border-radius: 5px;
  }
  .total meter::-moz-meter-bar {
    background: var(--_accent);
  }
  .over meter::-webkit-meter-optimum-value {
    background: var(--_error);
  }
  input,
  button {
    scroll-margin-block-end: 120px;
  }
  @media (forced-colors: active) {
    .total meter {
      appearance: auto;
    }
  }
`;
