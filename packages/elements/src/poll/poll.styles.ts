import { css } from 'lit';
import { fieldStyles } from '../questions/field.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';

/** A poll's looks. */
export const pollStyles = [
  baseStyles,
  fieldStyles,
  css`
    legend.vh {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .off {
      opacity: 0.5;
    }
  `,
];
