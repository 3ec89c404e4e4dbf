import { baseStyles } from '../shared/base.styles.ts';
import { fieldStyles } from '../questions/field.styles.ts';
import { textStyles } from '../questions/text.styles.ts';

/** A rating's looks. */
export const ratingStyles = [baseStyles, fieldStyles, textStyles];
