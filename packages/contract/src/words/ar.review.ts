import type { ReviewWording } from './more.ts';

/** Arabic: a last look before sending. */
export const words: ReviewWording = {
  review: { title: 'راجع قبل الإرسال', text: 'تأكد من صحة كل شيء. ما زال بإمكانك التعديل.' },
  edit: 'تعديل',
  reviewChange: (name) => `تعديل ${name}`,
  reviewSend: 'إرسال الآن',
  notAnswered: 'بلا إجابة',
  personal: {
    title: 'في نصّك بيانات شخصية',
    text: 'يبدو أن نصّك يحتوي على ما يلي. احذفه إن لم يكن ضروريًا: لا يحتاج إليه الموظفون لقراءة رسالتك.',
  },
  personalKinds: {
    'national-id': 'رقم الهوية الوطنية أو بطاقة الأسرة',
    'tax-id': 'الرقم الضريبي',
    phone: 'رقم هاتف',
    email: 'عنوان بريد إلكتروني',
    card: 'رقم بطاقة دفع',
  },
  personalPreview: 'نصّك بعد تغطية تلك البيانات',
  personalEdit: 'تعديل نصّي',
  personalSend: 'إرسال كما هو',
};
