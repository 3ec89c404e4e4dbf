import { css } from 'lit';

/** A ranking's looks: rows that fit a phone of 320 px, targets of 44 px. */
export const rankingStyles = css`
  .ranking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .subhead {
    font-weight: 600;
    margin-block-start: 8px;
  }
  .empty {
    padding: 10px 14px;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .ranking ol {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 10px;
    padding: 8px 10px;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .dragged {
    outline: 2px dashed var(--_accent);
    outline-offset: -4px;
  }
  .name {
    flex: 1 1 14ch;
    min-inline-size: 0;
  }
  .name .hint {
    display: block;
    font-weight: 400;
  }
  .moves {
    display: flex;
    gap: 8px;
    margin-inline-start: auto;
  }
  .small {
    inline-size: 44px;
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
    background: var(--_surface);
  }
  .place {
    font: inherit;
    font-weight: 600;
    color: var(--_text);
    background: var(--_surface);
    min-block-size: 44px;
    min-inline-size: 64px;
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .grip {
    flex: none;
    inline-size: 20px;
    block-size: 44px;
    cursor: grab;
    touch-action: none;
    background: radial-gradient(circle, var(--_line) 2px, transparent 2.5px) 0 0 / 10px 10px;
  }
  button.option {
    inline-size: 100%;
    text-align: start;
    align-items: center;
    color: var(--_text);
    font-weight: 400;
  }
  .plus {
    flex: none;
    inline-size: 24px;
    text-align: center;
    font-size: 1.375em;
    line-height: 1;
    color: var(--_accent);
    font-weight: 600;
  }
  [aria-disabled='true'].small,
  [aria-disabled='true'].option {
    opacity: 0.55;
    cursor: default;
  }
  @media (forced-colors: active) {
    .grip {
      background: none;
      border-inline: 4px dotted CanvasText;
      inline-size: 14px;
    }
  }
  @media (pointer: coarse) and (max-width: 360px) {
    .grip {
      display: none;
    }
  }
`;
