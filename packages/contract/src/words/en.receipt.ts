import type { ReceiptWording } from './more.ts';

/** English: the receipt, and a draft that is back. */
export const words: ReceiptWording = {
  received: {
    feedback: 'Thank you, we have received your message',
    rating: 'Thank you, we have received your rating',
    poll: 'Thank you, we have received your vote',
  },
  receivedAt: (when) => `Received ${when}`,
  code: 'Receipt code',
  codeHint: 'Write this code down or save it. With it you can see what happens with your answer.',
  codeHintAsk: 'Write this code down or save it. Name it if you ask the agency about your answer.',
  copyCode: 'Copy code',
  copied: 'Code copied',
  print: 'Print',
  nextSteps: 'What happens next',
  answerBy: (day) => `You will get an answer by ${day}.`,
  status: 'See what happens',
  keep: 'Keep on this device',
  keepHint: 'Only on a device of your own.',
  kept: 'The receipt is kept on this device',
  withdraw: 'Take back',
  withdrawFailed:
    'It could not be taken back because the service is not connected. Try again in a moment.',
  again: { feedback: 'Send another message', rating: 'Rate again', poll: 'Vote again' },
  change: 'Change my answer',
  answered: {
    feedback: 'You have already sent a message',
    rating: 'You have already given a rating',
    poll: 'You have already voted',
  },
  draftRestored: 'What you had not sent yet has been restored.',
  draftClear: 'Clear',
};
