import { words as around } from './id.around.ts';
import { words as notice } from './id.notice.ts';
import { words as receipt } from './id.receipt.ts';
import { words as review } from './id.review.ts';
import { words as withdrawal } from './id.withdrawal.ts';
import type { MoreWording } from './more.ts';

/** Indonesian, the source language. */
export const words: MoreWording = { ...receipt, ...withdrawal, ...notice, ...around, ...review };
