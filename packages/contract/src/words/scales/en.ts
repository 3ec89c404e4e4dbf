import type { ScaleWording } from '../words.ts';

/** English: scales that are not a list. */
export const words: ScaleWording = {
  scales: {
    thumbs: ['Not good', 'Good'],
    stars: ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'],
    smileys: ['Very bad', 'Bad', 'Okay', 'Good', 'Very good'],
    nps: ['Not at all likely', 'Extremely likely'],
    ces: ['Strongly disagree', 'Strongly agree'],
  },
};
