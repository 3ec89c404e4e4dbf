import type { ResultsRareWording } from './wording.ts';

/** Arabic: what only some figures need, and why there are none. */
export const words: ResultsRareWording = {
  unknown: 'لم يُعثر على هذه النتائج.',
  misconfigured: 'لم يكتمل إعداد هذه النتائج.',
  hidden: {
    upcoming: (when) => ({
      title: 'لا توجد نتائج بعد',
      text: `تبدأ المشاركة ${when ?? 'لاحقًا'}.`,
    }),
    'after-vote': () => ({
      title: 'تظهر النتائج بعد أن تشارك',
      text: 'حتى لا تتأثر بإجابات غيرك.',
    }),
    'after-close': (when) => ({
      title: 'تُعلن النتائج بعد الإغلاق',
      text: `حتى لا تؤثر الإجابات السابقة في اللاحقة.${when ? ` موعد الإغلاق: ${when}.` : ''}`,
    }),
    never: () => ({
      title: 'لا تُعرض النتائج هنا',
      text: 'تعلنها الجهة بطريقة أخرى مبيّنة في الإشعار.',
    }),
  },
  tieOpenBudget:
    'يتوقف ما يُموَّل منها على أيها يُقدَّم، ولا تحدد قواعد العدّ ذلك. يعرض العدّ خطوة خطوة ترتيبًا واحدًا من الترتيبات الممكنة.',
  scored: { sum: 'مجموع الدرجات', mean: 'متوسط الدرجات', borda: 'نقاط بوردا' },
  beatsOf: (n, _, of) => `يغلب ${n} من ${of} من الخيارات الأخرى`,
  agree: 'أوافق',
  pass: 'أتجاوز',
  disagree: 'لا أوافق',
  points: (_, shown) => `النقاط: ${shown}`,
  unknownMethod: (name) =>
    `طريقة العدّ “${name}” أحدث من هذه الصفحة، لذلك تُعرض الأرقام في جدول فقط.`,
  updated: (people, leader) => `حُدّثت النتائج. ${people}. ${leader}`,
};
