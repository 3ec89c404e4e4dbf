import type { PollWording } from './wording.ts';

/** Arabic. */
export const words: PollWording = {
  trust: {
    anyone: 'يستطيع أي شخص التصويت دون تحقق، فقد يصوّت شخص واحد أكثر من مرة.',
    device: 'صوت واحد لكل جهاز معروف، فقد يصوّت شخص واحد أكثر من مرة.',
    token: 'صوت واحد لكل رمز دعوة.',
    identity: 'صوت واحد لكل شخص يجري التحقق من هويته.',
  },
  changes: {
    'until-close': 'يمكنك تغيير صوتك أو سحبه حتى الإغلاق.',
    never: 'لا يمكن تغيير الصوت بعد إرساله، لكن يمكن سحبه.',
  },
  atLeast: (min) => `اختر ${min} على الأقل.`,
  exactly: (n) => `اختر ${n}.`,
  between: (min, max) => `اختر من ${min} إلى ${max}.`,
  closesIn: (left, when) => `يُغلق ${left}، في ${when}`,
  yourTime: (when) => `بتوقيتك: ${when}`,
  closesSoon: (left) => `يُغلق هذا الاستطلاع ${left}.`,
};
