import { css } from 'lit';

/** Questions and their controls, the line over them on where to turn in an emergency, and the button that sends. */
export const fieldStyles = css`
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
    forced-color-adjust: none;
  }
  .emergency {
    padding: 12px 20px;
    border: 2px solid var(--_error);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
  }
  .question,
  .options {
    display: grid;
    gap: 8px;
  }
  .label {
    display: block;
    line-height: 1.4;
  }
  /* Like any other line: a border beside the fieldset would begin at the middle of a legend. */
  legend {
    float: left;
  }
  .big {
    font-size: 1.125em;
  }
  .optional {
    font-weight: 400;
    color: var(--_quiet);
  }
  .option {
    display: flex;
    gap: 12px;
    min-block-size: 44px;
    padding: 9px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .option:has(:checked) {
    background: var(--_tint);
    border: 2px solid var(--_accent);
    padding: 8px 13px;
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
    outline: 0;
    box-shadow: none;
  }
  .option [type='checkbox'] {
    border-radius: 4px;
  }
  .option :checked {
    border: 7px solid var(--_accent);
  }
  .option .hint {
    display: block;
  }
`;
