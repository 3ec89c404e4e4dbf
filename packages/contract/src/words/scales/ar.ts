import type { ScaleWording } from '../words.ts';

/** Arabic: scales that are not a list. */
export const words: ScaleWording = {
  scales: {
    thumbs: ['ليس جيدًا', 'جيد'],
    stars: ['نجمة واحدة', 'نجمتان', '3 نجوم', '4 نجوم', '5 نجوم'],
    smileys: ['سيئ جدًا', 'سيئ', 'عادي', 'جيد', 'جيد جدًا'],
    nps: ['مستبعد تمامًا', 'مرجّح جدًا'],
    ces: ['أعارض بشدة', 'أوافق بشدة'],
  },
};
