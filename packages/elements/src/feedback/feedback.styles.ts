import { css } from 'lit';
import { baseStyles } from '../shared/base.styles.ts';
import { fieldStyles } from '../questions/field.styles.ts';
import { textStyles } from '../questions/text.styles.ts';

const own = css`
  .emergency {
    padding: 12px 16px;
    border: 2px solid var(--_error);
    border-inline-start-width: 8px;
    font-weight: 600;
  }
`;

/** A feedback's looks. */
export const feedbackStyles = [baseStyles, fieldStyles, textStyles, own];
