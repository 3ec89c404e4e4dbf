import type { NoticeWording } from './more.ts';

/** Arabic: who asks, and why. */
export const words: NoticeWording = {
  notice: {
    controller: 'الجهة السائلة',
    purpose: 'الغرض',
    legalBasis: 'الأساس القانوني',
    readBy: 'من يقرؤها',
    answer: 'ردّنا عليك',
    next: 'بعد الإرسال',
    retention: 'مدة الحفظ',
    rights: 'حقوقك',
    results: 'النتائج',
    contact: 'الاتصال',
    privacy: 'بيان الخصوصية',
  },
  within: (period) => `خلال ${period} من الاستلام`,
  keptFor: (period) => `${period} ثم تُمحى`,
  rights: 'يمكنك الاطلاع على ما أرسلته وسحبه، أو أن تطلب من الجهة تصحيحه أو محوه.',
  rightsAsk: 'يمكنك أن تطلب من الجهة الاطلاع على ما أرسلته أو تصحيحه أو محوه.',
  results: {
    live: 'تُعرض أثناء مدة المشاركة',
    'after-vote': 'تُعرض بعد إرسال إجابتك',
    'after-close': 'تُعرض بعد الإغلاق',
    never: 'لا تُعرض',
  },
};
