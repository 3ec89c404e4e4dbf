import type { ShowWording } from './words.ts';

/** English: to ask in. */
export const words: ShowWording = {
  lang: 'en',
  send: 'Send',
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
  upTo: (_, shown) => `Select up to ${shown}.`,
  about: 'Who is asking, and what happens with your answer',
  closesAt: (when) => `Closes ${when}`,
  lost: 'Not sent, because the service is not connected. Send again in a moment.',
  scales: {
    'yes-no': ['No', 'Yes'],
    words: [
      'Very dissatisfied',
      'Dissatisfied',
      'Neither satisfied nor dissatisfied',
      'Satisfied',
      'Very satisfied',
    ],
  },
  cannotShow: {
    unreachable: 'The form cannot be loaded because the service is not connected.',
    'unknown-activity': 'This form was not found.',
    'newer-server': 'This form needs a newer version of the page. Reload the page.',
    'bad-endpoint': 'This form has not been fully set up.',
  },
};
