import type { WithdrawalWording } from './more.ts';

/** English: taking back what was sent. */
export const words: WithdrawalWording = {
  withdrawAsk: {
    title: 'Take your answer back?',
    text: 'It will be erased from our service and no longer counted. This cannot be undone.',
  },
  withdrawYes: 'Yes, take back and erase',
  cancel: 'Cancel',
  withdrawn: {
    title: 'Your answer has been taken back',
    text: 'It has been erased and is no longer counted.',
  },
};
