import { css } from 'lit';
import { baseStyles } from '../shared/base.styles.ts';
import { fieldStyles } from '../questions/field.styles.ts';
import { textStyles } from '../questions/text.styles.ts';

/** The contact block: from the first moment, or what is below it would move under the first touch. */
const contactStyles = css`
  .contact {
    gap: 20px;
  }
  .contact > legend {
    margin-block-end: -12px;
  }
`;

/** A feedback's looks. */
export const feedbackStyles = [baseStyles, fieldStyles, textStyles, contactStyles];
