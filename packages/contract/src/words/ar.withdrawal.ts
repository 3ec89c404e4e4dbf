import type { WithdrawalWording } from './more.ts';

/** Arabic: taking back what was sent. */
export const words: WithdrawalWording = {
  withdrawAsk: {
    title: 'هل تريد سحب إجابتك؟',
    text: 'ستُمحى من خدمتنا ولن تُحسب. لا يمكن التراجع عن ذلك.',
  },
  withdrawYes: 'نعم، اسحبها وامحها',
  cancel: 'إلغاء',
  withdrawn: { title: 'سُحبت إجابتك', text: 'مُحيت ولم تعد محسوبة.' },
};
