import type { ResultsWording } from './wording.ts';

/** Arabic. */
export const words: ResultsWording = {
  lang: 'ar',
  title: 'النتائج',
  loading: 'جارٍ تحميل النتائج…',
  tryAgain: 'أعد المحاولة',
  unreachable: 'تعذّر تحميل النتائج لأن الخدمة غير متصلة.',
  unknown: 'لم يُعثر على هذه النتائج.',
  newer: 'تحتاج هذه النتائج إلى إصدار أحدث من الصفحة. أعد تحميل الصفحة.',
  misconfigured: 'لم يكتمل إعداد هذه النتائج.',
  hidden: {
    upcoming: (when) => ({
      title: 'لا توجد نتائج بعد',
      text: `تبدأ المشاركة ${when ?? 'لاحقًا'}.`,
    }),
    'after-vote': () => ({
      title: 'تظهر النتائج بعد أن تصوّت',
      text: 'حتى لا تتأثر باختيارات غيرك.',
    }),
    'after-close': (when) => ({
      title: 'تُعلن النتائج بعد الإغلاق',
      text: `حتى لا تؤثر الأصوات السابقة في اللاحقة.${when ? ` موعد الإغلاق: ${when}.` : ''}`,
    }),
    never: () => ({
      title: 'لا تُعرض النتائج هنا',
      text: 'تعلنها الجهة بطريقة أخرى مبيّنة في الإشعار.',
    }),
  },
  interim: 'النتائج حتى الآن',
  final: 'النتائج النهائية',
  asOf: (when) => `حتى ${when}`,
  live: (n, k) =>
    n > 1
      ? `تتحدّث الأرقام تلقائيًا كلما وصل عدد من الأصوات لا يقل عن ${k}.`
      : 'تتحدّث الأرقام تلقائيًا.',
  people: (_, shown) => `عدد المشاركين: ${shown}`,
  blank: (_, shown) => `الأصوات البيضاء: ${shown}`,
  withdrawn: (_, shown) => `المسحوبة: ${shown}`,
  invalid: (_, shown) => `ما تعذّر عدّه: ${shown}`,
  noneYet: 'لم تصل أي أصوات بعد.',
  tooFew: (shown) =>
    `تظهر الأرقام عندما لا يقل عدد المشاركين عن ${shown}، حتى لا يُستنتج اختيار أحد.`,
  hiddenCell: (k) => `أقل من ${k}، غير معروض`,
  leads: (names) => `المتقدم حتى الآن: ${names}`,
  wins: (names) => `الفائز: ${names}`,
  leading: 'متقدم',
  winner: 'فائز',
  tied: 'متعادل',
  tie: (names) => `تعادل بين ${names}.`,
  tieBroken: (seed) => `حُسم بقرعة يستطيع أي شخص التحقق منها، وبذرتها “${seed}”.`,
  tieOpen: 'لا تحسم قواعد العدّ هذا التعادل، لذلك ذُكرت جميعها.',
  option: 'الخيار',
  statement: 'العبارة',
  cost: 'التكلفة',
  share: 'النسبة',
  interval: 'مجال 95٪',
  counted: {
    votes: 'الأصوات',
    approvals: 'الموافقات',
    firstChoices: 'الاختيار الأول',
    supporters: 'المؤيدون',
    scored: 'عدد من قيّموا',
    given: 'عدد من أعطوا',
    ranked: 'عدد من رتّبوا',
  },
  scored: { sum: 'مجموع الدرجات', mean: 'متوسط الدرجات', points: 'النقاط', borda: 'نقاط بوردا' },
  agree: 'أوافق',
  pass: 'أتجاوز',
  disagree: 'لا أوافق',
  votes: (_, shown) => `الأصوات: ${shown}`,
  points: (_, shown) => `النقاط: ${shown}`,
  between: (low, high) => `من ${low} إلى ${high}`,
  table: 'عرض كجدول',
  how: 'طريقة العدّ',
  unknownMethod: (name) =>
    `طريقة العدّ “${name}” أحدث من هذه الصفحة، لذلك تُعرض الأرقام في جدول فقط.`,
  trust: {
    anyone: 'يستطيع أي شخص التصويت دون تحقق، فقد يصوّت شخص واحد أكثر من مرة.',
    device: 'صوت واحد لكل جهاز، وقد يستعمل الشخص الواحد عدة أجهزة.',
    token: 'صوت واحد لكل رمز دعوة.',
    identity: 'صوت واحد لكل شخص جرى التحقق من هويته.',
  },
  steps: 'العدّ خطوة خطوة',
  data: 'بيانات لإعادة العدّ',
  updated: (people, leader) => `حُدّثت النتائج. ${people}. ${leader}`,
};
