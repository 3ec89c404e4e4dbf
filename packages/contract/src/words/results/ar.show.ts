import type { ResultsShowWording } from './wording.ts';

/** Arabic: what most figures need. */
export const words: ResultsShowWording = {
  lang: 'ar',
  loading: 'جارٍ تحميل النتائج…',
  tryAgain: 'أعد المحاولة',
  unreachable: 'تعذّر تحميل النتائج لأن الخدمة غير متصلة.',
  interim: 'النتائج حتى الآن',
  final: 'النتائج النهائية',
  asOf: (when) => `حتى ${when}`,
  live: (n, k) =>
    n > 1 ? `تتحدّث الأرقام تلقائيًا كلما شارك ${k} أشخاص أو أكثر.` : 'تتحدّث الأرقام تلقائيًا.',
  people: (_, shown) => `عدد المشاركين: ${shown}`,
  blank: (_, shown) => `الأصوات البيضاء: ${shown}`,
  withdrawn: (_, shown) => `المسحوبة: ${shown}`,
  invalid: (_, shown) => `ما تعذّر عدّه: ${shown}`,
  noneYet: 'لم تصل أي أصوات بعد.',
  none: 'لم تصل أي أصوات.',
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
  votes: (_, shown) => `الأصوات: ${shown}`,
  between: (low, high) => `من ${low} إلى ${high}`,
  table: 'عرض كجدول',
  how: 'طريقة العدّ',
  trust: {
    anyone: 'يستطيع أي شخص المشاركة دون تحقق، فقد يشارك شخص واحد أكثر من مرة.',
    device: 'مرة واحدة لكل جهاز يُتعرَّف عليه، فقد يشارك شخص واحد أكثر من مرة.',
    token: 'صوت واحد لكل رمز دعوة.',
    identity: 'صوت واحد لكل شخص جرى التحقق من هويته.',
  },
  steps: 'العدّ خطوة خطوة',
};
