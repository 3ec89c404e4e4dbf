import type { ReceiptWording } from './more.ts';

/** Arabic: the receipt, and a draft that is back. */
export const words: ReceiptWording = {
  received: {
    feedback: 'شكرًا لك، وصلت رسالتك',
    rating: 'شكرًا لك، وصل تقييمك',
    poll: 'شكرًا لك، وصل صوتك',
  },
  receivedAt: (when) => `تاريخ الاستلام: ${when}`,
  code: 'رمز الإيصال',
  codeHint: 'دوّن هذا الرمز أو احفظه. به ترى ما يحدث لإجابتك.',
  codeHintAsk: 'دوّن هذا الرمز أو احفظه، واذكره إذا سألت الجهة عن إجابتك.',
  copyCode: 'نسخ الرمز',
  copied: 'نُسخ الرمز',
  print: 'طباعة',
  nextSteps: 'ما الذي يحدث بعد ذلك',
  answerBy: (day) => `يصلك الرد في موعد أقصاه ${day}.`,
  status: 'متابعة ما يحدث',
  keep: 'الحفظ على هذا الجهاز',
  keepHint: 'على جهازك الخاص فقط.',
  kept: 'حُفظ الإيصال على هذا الجهاز',
  withdraw: 'سحب الإجابة',
  withdrawFailed: 'تعذّر السحب لأن الخدمة غير متصلة. أعد المحاولة بعد قليل.',
  again: { feedback: 'إرسال رسالة أخرى', rating: 'تقييم جديد', poll: 'التصويت مرة أخرى' },
  change: 'تغيير إجابتي',
  answered: {
    feedback: 'لقد أرسلت رسالة من قبل',
    rating: 'لقد قيّمت من قبل',
    poll: 'لقد صوّتّ من قبل',
  },
  draftRestored: 'استُعيد ما لم ترسله بعد.',
  draftClear: 'مسح',
};
