import type { ShowWording } from './words.ts';

/** Arabic: to ask in. */
export const words: ShowWording = {
  lang: 'ar',
  send: 'إرسال',
  next: 'متابعة',
  back: 'رجوع',
  tryAgain: 'إعادة المحاولة',
  optional: '(اختياري)',
  yes: 'نعم',
  no: 'لا',
  kind: 'ما الذي تودّ إبلاغنا به؟',
  reasons: 'ما الأسباب؟',
  blank: 'لا أختار شيئًا (صوت أبيض)',
  optionWithdrawn: 'لم يعد متاحًا:',
  step: (step, steps) => `الخطوة ${step} من ${steps}`,
  upTo: (_, shown) => `الحد الأقصى للاختيار: ${shown}.`,
  about: 'من يسأل، وماذا يحدث لإجابتك',
  closesAt: (when) => `يُغلق في ${when}`,
  lost: 'لم تُرسل لأن الخدمة غير متصلة. أرسل مرة أخرى بعد قليل.',
  scales: {
    'yes-no': ['لا', 'نعم'],
    words: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ جدًا'],
  },
  cannotShow: {
    unreachable: 'تعذّر تحميل النموذج لأن الخدمة غير متصلة.',
    'unknown-activity': 'لم يُعثر على هذا النموذج.',
    'newer-server': 'يحتاج هذا النموذج إلى نسخة أحدث من الصفحة. أعد تحميل الصفحة.',
    'bad-endpoint': 'لم يكتمل إعداد هذا النموذج.',
  },
};
