import { css } from 'lit';
import { fieldStyles } from '../questions/field.styles.ts';
import { baseStyles } from '../shared/base.styles.ts';

/** A poll's looks. */
export const pollStyles = [
  baseStyles,
  fieldStyles,
  css`
    .off {
      opacity: 0.5;
    }
  `,
];
