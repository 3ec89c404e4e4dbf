import type { NoticeWording } from './more.ts';

/** English: who asks, and why. */
export const words: NoticeWording = {
  notice: {
    controller: 'Who is asking',
    purpose: 'Purpose',
    legalBasis: 'Legal basis',
    readBy: 'Read by',
    answer: 'Your answer from us',
    next: 'After sending',
    retention: 'Kept for',
    rights: 'Your rights',
    results: 'Results',
    contact: 'Contact',
    privacy: 'Privacy statement',
  },
  within: (period) => `Within ${period} of receipt`,
  keptFor: (period) => `${period}, then erased`,
  rights: 'You can see and take back what you sent, or ask the agency to correct or erase it.',
  rightsAsk: 'You can ask the agency to show, correct or erase what you sent.',
  results: {
    live: 'Shown while it is open',
    'after-vote': 'Shown once you have sent your answer',
    'after-close': 'Shown after it has closed',
    never: 'Not shown',
  },
};
