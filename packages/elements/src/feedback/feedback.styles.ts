import { baseStyles } from '../shared/base.styles.ts';
import { fieldStyles } from '../questions/field.styles.ts';

/** A feedback's looks. */
export const feedbackStyles = [baseStyles, fieldStyles];
