// The look of the pages, in one sheet that the strictest policy lets through.
import { base } from './base.ts';
import { controls } from './controls.ts';
import { figures } from './figures.ts';
import { print } from './print.ts';
import { receipt } from './receipt.ts';

/** `/page.css` */
export const css = [base, controls, receipt, figures, print].join('\n');
