import type { ReviewWording } from './more.ts';

/** English: a last look before sending. */
export const words: ReviewWording = {
  review: {
    title: 'Check before you send',
    text: 'Make sure everything is right. You can still change it.',
  },
  edit: 'Change',
  reviewChange: (name) => `Change ${name}`,
  reviewSend: 'Send now',
  notAnswered: 'Not answered',
  personal: {
    title: 'There is personal data in your text',
    text: 'Your text seems to contain the following. Remove it if it is not needed: our officers do not need it to read your message.',
  },
  personalKinds: {
    'national-id': 'National identity number (NIK) or family card number',
    'tax-id': 'Tax number (NPWP)',
    phone: 'Phone number',
    email: 'Email address',
    card: 'Payment card number',
  },
  personalPreview: 'Your text with that covered',
  personalEdit: 'Change my text',
  personalSend: 'Send as it is',
};
