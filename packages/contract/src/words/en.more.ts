import { words as around } from './en.around.ts';
import { words as notice } from './en.notice.ts';
import { words as receipt } from './en.receipt.ts';
import { words as review } from './en.review.ts';
import { words as withdrawal } from './en.withdrawal.ts';
import type { MoreWording } from './more.ts';

/** English. */
export const words: MoreWording = { ...receipt, ...withdrawal, ...notice, ...around, ...review };
