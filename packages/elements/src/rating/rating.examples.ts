import type { DefinitionInput } from '@suara/contract';
import { common, emergency, words, type Example } from '../shared/example.ts';

type Rating = Extract<DefinitionInput, { kind: 'rating' }>['rating'];

const question = words(
  'Seberapa puas Anda dengan layanan kami?',
  'How satisfied are you with our service?',
  'ما مدى رضاك عن خدمتنا؟',
);
const comment = {
  label: words(
    'Apa yang dapat kami perbaiki?',
    'What could we do better?',
    'ما الذي يمكننا تحسينه؟',
  ),
  hint: words(
    'Jangan menulis NIK atau data pribadi lain.',
    'Do not write personal data.',
    'لا تكتب بيانات شخصية.',
  ),
};

const rating = (id: string, about: string, rules: Rating, notice = {}): Example => ({
  about,
  activity: {
    ...common,
    notice: { ...common.notice, ...notice },
    id,
    kind: 'rating',
    title: words('Penilaian layanan', 'Rate our service', 'قيّم خدمتنا'),
    rating: rules,
  },
});

/** Named inputs of `<suara-rating>`. */
export const examples = {
  words: rating('nilai-kata', 'Five steps in words, and a comment', {
    scale: 'words',
    question,
    comment,
  }),
  stars: rating('nilai-bintang', 'Stars, each with its words', {
    scale: 'stars',
    question,
    comment,
  }),
  smileys: rating('nilai-wajah', 'Faces, each with its words', { scale: 'smileys', question }),
  thumbs: rating('nilai-jempol', 'Thumb down or up', {
    scale: 'thumbs',
    question: words(
      'Bagaimana penjelasan di halaman ini?',
      'How is what this page explains?',
      'كيف تجد شرح هذه الصفحة؟',
    ),
  }),
  yesNo: rating('nilai-ya-tidak', 'Yes or no; a comment is asked for after a no', {
    scale: 'yes-no',
    question: words(
      'Apakah Anda menemukan yang Anda cari?',
      'Did you find what you were looking for?',
      'هل وجدت ما تبحث عنه؟',
    ),
    comment: { ...comment, when: 'low', maxLength: 300 },
  }),
  nps: rating('nilai-nps', 'Eleven steps, of which the ends are named', {
    scale: 'nps',
    question: words(
      'Seberapa mungkin Anda menyarankan layanan ini kepada orang lain?',
      'How likely are you to recommend this service?',
      'ما احتمال أن توصي بهذه الخدمة؟',
    ),
  }),
  ces: rating('nilai-ces', 'Seven steps of effort', {
    scale: 'ces',
    question: words(
      'Kantor kami memudahkan urusan saya.',
      'The office made it easy for me to handle my issue.',
      'سهّل المكتب عليّ إنجاز معاملتي.',
    ),
  }),
  reasons: rating('nilai-alasan', 'Reasons that follow a low score, others a high one', {
    scale: 'smileys',
    question,
    reasons: [
      {
        id: 'lama',
        label: words('Terlalu lama', 'It took too long', 'استغرق وقتًا طويلًا'),
        when: 'low',
      },
      {
        id: 'ramah',
        label: words('Petugas ramah', 'Friendly officers', 'موظفون ودودون'),
        when: 'high',
      },
    ],
    comment,
  }),
  items: rating('nilai-butir', 'Several questions, each with labels of its own, and a respondent', {
    items: [
      {
        key: 'time',
        label: words('Kecepatan layanan', 'Speed of the service', 'سرعة الخدمة'),
        labels: [
          words('Tidak cepat', 'Not fast', 'غير سريعة'),
          words('Kurang cepat', 'Less than fast', 'أقل من سريعة'),
          words('Cepat', 'Fast', 'سريعة'),
          words('Sangat cepat', 'Very fast', 'سريعة جدًا'),
        ],
      },
      {
        key: 'cost',
        label: words('Kewajaran biaya', 'Fairness of the cost', 'عدالة التكلفة'),
        labels: [
          words('Sangat mahal', 'Very expensive', 'باهظة جدًا'),
          words('Cukup mahal', 'Rather expensive', 'باهظة نوعًا ما'),
          words('Murah', 'Cheap', 'رخيصة'),
          words('Gratis', 'Free', 'مجانية'),
        ],
      },
    ],
    profile: [
      { id: 'usia', kind: 'number', label: words('Usia', 'Age', 'العمر'), min: 5, max: 120 },
    ],
  }),
  urgent: rating(
    'nilai-darurat',
    'A line on where to turn in an emergency',
    { scale: 'thumbs', question },
    { emergency },
  ),
  closed: {
    ...rating('nilai-tutup', 'Closed', { scale: 'words', question }),
    now: '2027-02-01T00:00:00Z',
  },
  upcoming: {
    ...rating('nilai-nanti', 'Not open yet', { scale: 'words', question }),
    now: '2026-10-01T00:00:00Z',
  },
} satisfies Record<string, Example>;
examples.closed.activity.closes = '2026-12-31T23:59:59+07:00';
