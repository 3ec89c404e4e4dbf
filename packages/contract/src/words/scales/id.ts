import type { ScaleWording } from '../words.ts';

/** Indonesian, the source language: scales that are not a list. */
export const words: ScaleWording = {
  scales: {
    thumbs: ['Kurang baik', 'Baik'],
    stars: ['1 bintang', '2 bintang', '3 bintang', '4 bintang', '5 bintang'],
    smileys: ['Sangat buruk', 'Buruk', 'Biasa saja', 'Baik', 'Sangat baik'],
    nps: ['Sangat tidak mungkin', 'Sangat mungkin'],
    ces: ['Sangat tidak setuju', 'Sangat setuju'],
  },
};
