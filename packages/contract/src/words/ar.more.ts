import { words as around } from './ar.around.ts';
import { words as notice } from './ar.notice.ts';
import { words as receipt } from './ar.receipt.ts';
import { words as review } from './ar.review.ts';
import { words as withdrawal } from './ar.withdrawal.ts';
import type { MoreWording } from './more.ts';

/** Arabic. */
export const words: MoreWording = { ...receipt, ...withdrawal, ...notice, ...around, ...review };
