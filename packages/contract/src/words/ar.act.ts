import type { ActWording } from './words.ts';

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

/** Arabic: to send, and to fail in. */
export const words: ActWording = {
  left: (n, shown) => `المتبقي: ${characters(n, shown)}`,
  over: (n, shown) => `الزيادة: ${characters(n, shown)}`,
  sending: 'جارٍ الإرسال…',
  problem: 'توجد مشكلة في إجاباتك',
  errorPrefix: 'خطأ:',
  issues: {
    required: (name) => `اكتب «${name}»`,
    'required:choice': (name) => `اختر إجابة واحدة عن «${name}»`,
    'required:choices': (name) => `اختر إجابة واحدة على الأقل عن «${name}»`,
    'required:consent': () => 'ضع علامة الموافقة إذا أردت إرسال بيانات الاتصال بك',
    'format:email': (name) => `اكتب «${name}» كعنوان بريد كامل، مثل name@example.org`,
    'format:phone': (name) => `اكتب «${name}» كرقم هاتف، مثل \u20660812 3456 7890\u2069`,
    'format:date': (name) => `اكتب «${name}» كتاريخ صحيح، مثل 24 11 2026`,
    'format:number': (name) => `اكتب «${name}» كرقم`,
    'too-long': (name, { max }) => `اختصر «${name}»: الحد الأقصى لعدد الأحرف ${max}`,
    'too-short': (name, { min }) => `اكتب المزيد في «${name}»: الحد الأدنى لعدد الأحرف ${min}`,
    'too-many': (name, { max }) => `قلّل اختياراتك في «${name}»: الحد الأقصى ${max}`,
    'too-few': (name, { min }) => `اختر المزيد في «${name}»: الحد الأدنى ${min}`,
    'out-of-range': (name, { min, max }) => `اكتب «${name}» بين ${min} و${max}`,
    'out-of-range:min': (name, { min }) => `اكتب «${name}» بقيمة ${min} أو أكثر`,
    'out-of-range:max': (name, { max }) => `اكتب «${name}» بقيمة ${max} أو أقل`,
    'not-integer': (name) => `اكتب «${name}» كعدد صحيح`,
    'withdrawn-option': (name) => `اختر إجابة أخرى عن «${name}»: لم يعد ما اخترته متاحًا`,
    duplicate: (name) => `استعمل كل خيار مرة واحدة فقط في «${name}»`,
    'over-budget': (name, { total, max }) =>
      `قلّل اختياراتك في «${name}»: استُعمل ${total} من ${max}`,
    'control-character': (name) => `احذف الرموز غير المقروءة من «${name}»، أو اكتب النص بدل لصقه`,
    invalid: (name) => `راجع إجابتك عن «${name}»`,
  },
  notSent: 'لم تُرسل إجابتك',
  waiting: {
    title: 'لم تُرسل بعد',
    text: 'ما زالت إجابتك على هذا الجهاز وسيُعاد إرسالها تلقائيًا عند توفّر الاتصال. اترك هذه الصفحة مفتوحة.',
  },
  offline: {
    title: 'لم تُرسل بعد: لا يوجد اتصال بالإنترنت',
    text: 'ما زالت إجابتك على هذا الجهاز وستُرسل تلقائيًا عند اتصال جهازك بالإنترنت. اترك هذه الصفحة مفتوحة.',
  },
  kept: 'ما كتبته ما زال في هذه الصفحة.',
  copyText: 'نسخ ما كتبته',
  copiedText: 'تم النسخ',
  failures: {
    offline: 'جهازك غير متصل بالإنترنت. اتصل ثم أرسل مرة أخرى.',
    unreachable:
      'تعذّر الوصول إلى خدمة الاستقبال. أرسل مرة أخرى بعد قليل. إذا تكرر ذلك فقد يكون مانع الإعلانات أو شبكتك هو السبب.',
    unavailable: 'خدمة الاستقبال متعثرة الآن. أرسل مرة أخرى بعد قليل.',
    'too-many-requests': 'الإجابات الواردة من شبكتك كثيرة الآن. أرسل مرة أخرى بعد بضع دقائق.',
    'too-large': 'ما كتبته أطول مما يمكن استقباله. اختصره ثم أرسل مرة أخرى.',
    refused: 'رفضت الخدمة هذه الإجابة. انسخ ما كتبته واستعمل بيانات الاتصال أدناه.',
    'unknown-version': 'تغيّر هذا النموذج أثناء تعبئته. راجع إجاباتك ثم أرسل مرة أخرى.',
    'stale-revision': 'وصلت إجابة أحدث من قبل. أرسل مرة أخرى إذا كانت هذه هي إجابتك.',
    withdrawn:
      'لقد سحبت هذه الإجابة فلا يمكن إرسالها مرة أخرى. ابدأ نموذجًا جديدًا إذا أردت المشاركة.',
    frozen: 'أُغلق التصويت فلا يمكن تغيير الاختيار.',
  },
  uncertain: {
    title: 'ليس مؤكدًا أن إجابتك وصلت',
    text: 'انقطع الاتصال ولا تستطيع هذه الخدمة أن تخبرنا. اسأل الجهة قبل أن ترسل مرة أخرى حتى لا تُحتسب إجابتك مرتين.',
  },
  closed: (when) => ({ title: 'أُغلق', text: `انتهت مدة المشاركة في ${when}.` }),
  upcoming: (when) => ({ title: 'لم يُفتح بعد', text: `يمكنك المشاركة ابتداءً من ${when}.` }),
};

// Here from the first touch on as well, so they travel together.
export { words as receipt } from './ar.receipt.ts';
