import { css } from 'lit';

/** Receipt, notice, review: what shows after the first touch. */
export const laterStyles = css`
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
    border-radius: 50%;
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
    overflow-wrap: anywhere;
    text-align: start;
  }
  .code .actions {
    margin-block: 12px 4px;
  }
  .next {
    display: grid;
    gap: 8px;
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: center;
  }
  .terms {
    display: grid;
    gap: 12px;
    padding: 4px 0 12px;
  }
  .terms dt {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .receipt > .title::before {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
