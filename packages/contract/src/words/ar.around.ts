import type { AroundWording } from './more.ts';

/** Arabic: who speaks, how to be reached, dates and places. */
export const words: AroundWording = {
  anonymous: 'إخفاء اسمي عن العموم',
  anonymousHint: 'مجهول: لا يرى الآخرون من أرسلها.',
  confidential: 'إخفاء رسالتي عن العموم',
  confidentialHint: 'سري: لا يقرؤها إلا الموظفون المختصون.',
  visibility: 'ما لا يراه العموم',
  contact: 'كيف نتصل بك',
  contactHint: 'حتى نتمكن من الاتصال بك. يُحفظ منفصلًا ولا يُعرض أبدًا.',
  contactFields: {
    name: 'الاسم الكامل',
    email: 'البريد الإلكتروني',
    phone: 'رقم الهاتف',
    address: 'العنوان',
  },
  consent: 'الموافقة',
  speaks: 'باسم من تتحدث؟',
  speaksFor: { self: 'باسمي', group: 'باسم مجموعة أو جمعية', other: 'باسم شخص أساعده' },
  groupName: 'اسم المجموعة',
  groupHint: 'مثل جمعية سكان أو منظمة غير حكومية.',
  assistedBy: 'صفتك في المساعدة',
  assistants: { officer: 'موظف الخدمة', helper: 'قريب أو جار أو مرافق' },
  day: 'اليوم',
  month: 'الشهر',
  year: 'السنة',
  dateHint: (example) => `مثال: ${example}`,
  usePosition: 'استعمال موقع هذا الجهاز',
  positionTaken: (metres) => `أُضيف الموقع بدقة ${metres} م تقريبًا`,
  positionFailed: 'تعذّرت قراءة الموقع. صف المكان بالكلمات.',
  removePosition: 'حذف الموقع',
  progress: (step, steps, title) => `الخطوة ${step} من ${steps}: ${title}`,
};
