import { baseStyles } from '../shared/base.styles.ts';
import { fieldStyles } from '../questions/field.styles.ts';
import { textStyles } from '../questions/text.styles.ts';

/** A feedback's looks. */
export const feedbackStyles = [baseStyles, fieldStyles, textStyles];
