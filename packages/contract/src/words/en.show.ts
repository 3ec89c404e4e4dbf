import type { ShowWording } from './words.ts';

const characters = (n: number) => (n === 1 ? 'character' : 'characters');

/** English: to ask in. */
export const words: ShowWording = {
  lang: 'en',
  send: 'Send',
  sending: 'Sending…',
  next: 'Continue',
  back: 'Back',
  tryAgain: 'Try again',
  optional: '(optional)',
  yes: 'Yes',
  no: 'No',
  kind: 'What would you like to tell us?',
  reasons: 'What are the reasons?',
  blank: 'No choice (blank vote)',
  optionWithdrawn: 'No longer available:',
  step: (step, steps) => `Step ${step} of ${steps}`,
  left: (n, shown) => `${shown} ${characters(n)} left`,
  over: (n, shown) => `${shown} ${characters(n)} too many`,
  upTo: (_, shown) => `Select up to ${shown}.`,
  about: 'Who is asking, and what happens with your answer',
  closesAt: (when) => `Closes ${when}`,
  lost: 'Not sent, because the service is not connected. Send again in a moment.',
  errorPrefix: 'Error:',
  scales: {
    'yes-no': ['No', 'Yes'],
    thumbs: ['Not good', 'Good'],
    stars: ['1 star', '2 stars', '3 stars', '4 stars', '5 stars'],
    smileys: ['Very bad', 'Bad', 'Okay', 'Good', 'Very good'],
    words: [
      'Very dissatisfied',
      'Dissatisfied',
      'Neither satisfied nor dissatisfied',
      'Satisfied',
      'Very satisfied',
    ],
    nps: ['Not at all likely', 'Extremely likely'],
    ces: ['Strongly disagree', 'Strongly agree'],
  },
  cannotShow: {
    unreachable: 'The form cannot be loaded because the service is not connected.',
    'unknown-activity': 'This form was not found.',
    newer: 'This form needs a newer version of the page. Reload the page.',
    misconfigured: 'This form has not been fully set up.',
  },
};
