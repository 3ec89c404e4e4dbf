import { baseStyles } from '../shared/base.styles.ts';
import { fieldStyles } from '../questions/field.styles.ts';

/** A poll's looks. */
export const pollStyles = [baseStyles, fieldStyles];
