import type { ShowWording } from './words.ts';

const rule = new Intl.PluralRules('ar');

/** Arabic has six forms; of characters: none, one, two, few (3-10), many (11-99), other. */
function characters(n: number, shown: string): string {
  switch (rule.select(n)) {
    case 'one':
      return 'حرف واحد';
    case 'two':
      return 'حرفان';
    case 'few':
      return `${shown} أحرف`;
    case 'many':
      return `${shown} حرفًا`;
    default:
      return `${shown} حرف`;
  }
}

/** Arabic: to ask in. */
export const words: ShowWording = {
  lang: 'ar',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
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
  left: (n, shown) => `المتبقي: ${characters(n, shown)}`,
  over: (n, shown) => `الزيادة: ${characters(n, shown)}`,
  upTo: (_, shown) => `الحد الأقصى للاختيار: ${shown}.`,
  about: 'من يسأل، وماذا يحدث لإجابتك',
  closesAt: (when) => `يُغلق في ${when}`,
  lost: 'لم تُرسل لأن الخدمة غير متصلة. أرسل مرة أخرى بعد قليل.',
  errorPrefix: 'خطأ:',
  scales: {
    'yes-no': ['لا', 'نعم'],
    thumbs: ['ليس جيدًا', 'جيد'],
    stars: ['نجمة واحدة', 'نجمتان', '3 نجوم', '4 نجوم', '5 نجوم'],
    smileys: ['سيئ جدًا', 'سيئ', 'عادي', 'جيد', 'جيد جدًا'],
    words: ['غير راضٍ إطلاقًا', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ جدًا'],
    nps: ['مستبعد تمامًا', 'مرجّح جدًا'],
    ces: ['أعارض بشدة', 'أوافق بشدة'],
  },
  cannotShow: {
    unreachable: 'تعذّر تحميل النموذج لأن الخدمة غير متصلة.',
    'unknown-activity': 'لم يُعثر على هذا النموذج.',
    newer: 'يحتاج هذا النموذج إلى نسخة أحدث من الصفحة. أعد تحميل الصفحة.',
    misconfigured: 'لم يكتمل إعداد هذا النموذج.',
  },
};
