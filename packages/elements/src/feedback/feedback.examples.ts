import type { DefinitionInput } from '@suara/contract';
import { common, emergency, words, type Example } from '../shared/example.ts';

type Feedback = Extract<DefinitionInput, { kind: 'feedback' }>['feedback'];

const kinds: Feedback['kinds'] = [
  { id: 'pengaduan', label: words('Pengaduan', 'Complaint', 'شكوى') },
  { id: 'aspirasi', label: words('Aspirasi', 'Aspiration', 'تطلّع') },
  {
    id: 'permintaan-informasi',
    label: words('Permintaan informasi', 'Information request', 'طلب معلومات'),
  },
  { id: 'apresiasi', label: words('Apresiasi', 'Praise', 'ثناء') },
  { id: 'gagasan', label: words('Gagasan', 'Idea', 'فكرة') },
];

const text = {
  id: 'isi',
  kind: 'long-text',
  label: words('Isi', 'What you want to say', 'ما تودّ قوله'),
  hint: words('Apa yang terjadi, dan di mana.', 'What happened, and where.', 'ما الذي حدث، وأين.'),
  required: true,
  maxLength: 400,
} as const;

const yesNo = words(
  'Apakah sudah pernah Anda laporkan?',
  'Have you reported it before?',
  'هل أبلغت عنه من قبل؟',
);

/** One question of every kind. */
const every: Feedback['questions'] = [
  {
    id: 'judul',
    kind: 'text',
    label: words('Judul', 'Title', 'العنوان'),
    required: true,
    maxLength: 80,
  },
  { ...text },
  {
    id: 'bidang',
    kind: 'choice',
    label: words('Bidang', 'Field', 'المجال'),
    options: [
      { id: 'jalan', label: words('Jalan', 'Roads', 'الطرق') },
      { id: 'sampah', label: words('Sampah', 'Waste', 'النفايات') },
    ],
  },
  {
    id: 'dampak',
    kind: 'choices',
    label: words('Dampak', 'Effects', 'الآثار'),
    max: 2,
    options: [
      { id: 'macet', label: words('Macet', 'Traffic', 'ازدحام') },
      { id: 'bahaya', label: words('Berbahaya', 'Danger', 'خطر') },
      { id: 'bau', label: words('Bau', 'Smell', 'رائحة') },
    ],
  },
  { id: 'pernah', kind: 'yes-no', label: yesNo },
  {
    id: 'nomor',
    kind: 'text',
    label: words('Kode laporan sebelumnya', 'Code of the earlier report', 'رمز البلاغ السابق'),
    when: { question: 'pernah', is: [true] },
  },
  {
    id: 'jumlah',
    kind: 'number',
    label: words('Rumah yang terdampak', 'Houses affected', 'المنازل المتأثرة'),
    min: 1,
    max: 1000,
    unit: words('rumah', 'houses', 'منازل'),
  },
  {
    id: 'tanggal',
    kind: 'date',
    label: words('Tanggal kejadian', 'Date it happened', 'تاريخ الحدث'),
  },
  {
    id: 'surel',
    kind: 'email',
    label: words('Surel pengurus RT', 'Email of the neighbourhood head', 'بريد رئيس الحي'),
  },
  {
    id: 'telepon',
    kind: 'phone',
    label: words('Telepon pengurus RT', 'Phone of the neighbourhood head', 'هاتف رئيس الحي'),
  },
  { id: 'tempat', kind: 'place', label: words('Tempat', 'Place', 'المكان'), position: true },
  {
    id: 'mendesak',
    kind: 'scale',
    label: words('Seberapa mendesak?', 'How urgent is it?', 'ما مدى إلحاحه؟'),
    labels: [
      words('Tidak', 'Not', 'غير ملح'),
      words('Agak', 'Rather', 'نوعًا ما'),
      words('Sangat', 'Very', 'جدًا'),
    ],
  },
  {
    id: 'catatan',
    kind: 'statement',
    label: words(
      'Foto dapat dibawa ke kantor kami.',
      'Photographs can be brought to our office.',
      'يمكن إحضار الصور إلى مكتبنا.',
    ),
  },
];

const feedback = (id: string, about: string, rules: Feedback, notice = {}): Example => ({
  about,
  activity: {
    ...common,
    notice: { ...common.notice, ...notice },
    id,
    kind: 'feedback',
    title: words('Sampaikan suara Anda', 'Tell us', 'أخبرنا'),
    feedback: rules,
  },
});

const consent = {
  version: '2026-11-01',
  text: words(
    'Saya menyetujui pemrosesan data kontak saya untuk menindaklanjuti pesan ini.',
    'I agree that my contact details are used to follow up this message.',
    'أوافق على استعمال بيانات الاتصال بي لمتابعة هذه الرسالة.',
  ),
};
/** Named inputs of `<suara-feedback>`. */
export const examples = {
  short: feedback('pesan-singkat', 'One kind, one question', {
    kinds: [{ id: 'pesan', label: words('Pesan', 'Message', 'رسالة') }],
    questions: [text],
  }),
  kinds: feedback(
    'pesan-jenis',
    'Five kinds, fields by kind, an emergency line',
    {
      kinds: kinds.map((kind) => ({
        ...kind,
        questions: kind.id === 'pengaduan' ? ['isi', 'tanggal'] : ['isi'],
      })),
      questions: [
        text,
        {
          id: 'tanggal',
          kind: 'date',
          label: words('Tanggal kejadian', 'Date it happened', 'تاريخ الحدث'),
          required: true,
        },
      ],
    },
    { emergency },
  ),
  every: feedback('pesan-semua', 'Every kind of question', {
    kinds: kinds.slice(0, 2),
    questions: every,
  }),
  around: feedback(
    'pesan-lengkap',
    'Who, what, for whom, how to be reached, and a review',
    {
      kinds: kinds.slice(0, 3),
      questions: [text],
      anonymous: true,
      confidential: true,
      contact: { fields: ['name', 'email', 'phone', 'address'], required: ['email'] },
      speaks: ['self', 'group', 'other'],
      review: true,
    },
    { consent },
  ),
  pages: feedback('pesan-langkah', 'A long form in steps', {
    kinds: kinds.slice(0, 2),
    questions: every,
    pages: [
      {
        title: words('Laporan Anda', 'Your report', 'بلاغك'),
        questions: ['judul', 'isi', 'bidang', 'dampak'],
      },
      {
        title: words('Rincian', 'Details', 'التفاصيل'),
        questions: ['pernah', 'nomor', 'jumlah', 'tanggal', 'mendesak'],
      },
      {
        title: words('Tempat dan kontak', 'Place and contact', 'المكان والاتصال'),
        questions: ['surel', 'telepon', 'tempat', 'catatan'],
      },
    ],
    contact: { fields: ['name'] },
    review: true,
  }),
} satisfies Record<string, Example>;
