// Activities of the fictional Kota Contoh for tests: each kind, each method, each kind of question.
import { Definition, type DefinitionInput } from '@suara/contract';

const three = (id: string, en: string, ar: string) => ({ id, en, ar });

const notice: DefinitionInput['notice'] = {
  controller: three('Pemerintah Kota Contoh', 'City of Contoh', 'مدينة تشونتوه'),
  purpose: three(
    'Jawaban Anda dipakai untuk menyusun rencana kerja tahun depan.',
    'Your answers are used to draw up next year’s work plan.',
    'تُستخدم إجاباتكم لإعداد خطة عمل السنة القادمة.',
  ),
  legalBasis: three('Perda Kota Contoh 3/2024', 'Bylaw 3/2024 of Contoh', 'اللائحة 3/2024'),
  answerBy: 'P30D',
  retention: 'P2Y',
  contact: { email: 'halo@kota-contoh.example', phone: '+62 21 500 123' },
};

const base = {
  languages: ['id', 'en', 'ar'],
  opens: '2026-01-01T00:00:00+07:00',
  closes: '2030-12-31T23:59:59+07:00',
  notice,
};

const park = (id: string, name: string, en: string, ar: string, more: object = {}) => ({
  id,
  label: three(name, en, ar),
  ...more,
});

const parks = [
  park('barat', 'Taman Barat', 'West Park', 'الحديقة الغربية', { cost: 300_000_000 }),
  park('timur', 'Taman Timur', 'East Park', 'الحديقة الشرقية', { cost: 200_000_000 }),
  park('sungai', 'Taman Tepi Sungai', 'Riverside Park', 'حديقة النهر', { cost: 250_000_000 }),
];

type Poll = Extract<DefinitionInput, { kind: 'poll' }>['poll'];

function poll(id: string, method: Poll['method'], more: Partial<Poll> = {}): DefinitionInput {
  const title = three('Taman mana yang didahulukan?', 'Which park comes first?', 'أي حديقة أولًا؟');
  const rules: Poll = { method, options: parks, level: 'device', results: 'live', k: 1, ...more };
  return { ...base, id, kind: 'poll', title, poll: rules };
}

const polls = [
  poll('taman-satu', 'plurality'),
  poll('taman-setuju', 'approval', { choose: { max: 2 }, results: 'after-vote' }),
  poll('taman-nilai', 'score', { scores: { min: 0, max: 5 } }),
  poll('taman-poin', 'cumulative', { points: { total: 10, perOption: 6 } }),
  poll('taman-kuadrat', 'quadratic', { points: { total: 25 } }),
  poll('taman-borda', 'borda'),
  poll('taman-putaran', 'instant-runoff', { results: 'after-close', order: 'random' }),
  poll('taman-stv', 'stv', { seats: 2 }),
  poll('taman-schulze', 'schulze', { rules: { 'tied-ranks': 'equal' } }),
  poll('taman-pasangan', 'ranked-pairs'),
  poll('taman-pernyataan', 'statements', { order: 'rotated' }),
  poll('taman-anggaran', 'greedy-budget', { budget: 500_000_000, currency: 'IDR' }),
  poll('taman-setara', 'equal-shares', {
    budget: 500_000_000,
    currency: 'IDR',
    blank: false,
    rules: { increment: 1_000_000 },
  }),
  poll('taman-tetap', 'plurality', { changes: 'never', results: 'never', k: 5 }),
];

const option = (id: string, name: string, en: string, ar: string) => ({
  id,
  label: three(name, en, ar),
});

const feedback: Extract<DefinitionInput, { kind: 'feedback' }> = {
  ...base,
  id: 'jalan-rusak',
  kind: 'feedback',
  title: three('Sampaikan kepada kami', 'Tell us', 'أخبرونا'),
  description: three(
    'Pengaduan, aspirasi, dan permintaan informasi tentang layanan kota.',
    'Complaints, ideas and requests for information about the city’s services.',
    'الشكاوى والمقترحات وطلبات المعلومات عن خدمات المدينة.',
  ),
  notice: {
    ...notice,
    emergency: three('Hubungi 112 lebih dahulu.', 'Call 112 first.', 'اتصل بالرقم 112 أولًا.'),
    consent: {
      version: '2026-10-01',
      text: three(
        'Saya setuju data kontak saya dipakai untuk menjawab saya.',
        'I agree that my contact details are used to answer me.',
        'أوافق على استخدام بيانات الاتصال بي للرد علي.',
      ),
    },
  },
  feedback: {
    kinds: [
      option('pengaduan', 'Pengaduan', 'Complaint', 'شكوى'),
      { ...option('aspirasi', 'Aspirasi', 'Idea', 'مقترح'), questions: ['judul', 'isi'] },
    ],
    questions: [
      { kind: 'text', id: 'judul', label: three('Judul', 'Title', 'العنوان'), required: true },
      {
        kind: 'long-text',
        id: 'isi',
        label: three('Isi laporan', 'What happened', 'ما الذي حدث'),
        required: true,
        minLength: 10,
        maxLength: 2000,
      },
      { kind: 'date', id: 'tanggal', label: three('Tanggal kejadian', 'Date', 'التاريخ') },
      { kind: 'place', id: 'lokasi', label: three('Lokasi', 'Place', 'المكان') },
      {
        kind: 'choice',
        id: 'jenis',
        label: three('Jenis', 'Type', 'النوع'),
        options: [
          option('lubang', 'Jalan berlubang', 'Pothole', 'حفرة'),
          option('lampu', 'Lampu mati', 'Street light', 'مصباح'),
        ],
      },
      {
        kind: 'number',
        id: 'lebar',
        label: three('Lebar lubang', 'Width of the hole', 'عرض الحفرة'),
        min: 1,
        max: 500,
        unit: three('cm', 'cm', 'سم'),
        when: { question: 'jenis', is: ['lubang'] },
      },
      { kind: 'yes-no', id: 'bahaya', label: three('Berbahaya?', 'Dangerous?', 'هل هو خطر؟') },
      {
        kind: 'choices',
        id: 'siapa',
        label: three('Siapa yang terdampak?', 'Who is affected?', 'من المتضرر؟'),
        options: [
          option('anak', 'Anak-anak', 'Children', 'الأطفال'),
          option('lansia', 'Lansia', 'Older people', 'كبار السن'),
        ],
      },
      { kind: 'email', id: 'surel', label: three('Surel lain', 'Other email', 'بريد آخر') },
    ],
    anonymous: true,
    confidential: true,
    contact: { fields: ['name', 'email', 'phone'] },
    speaks: ['self', 'group', 'other'],
  },
};

/** The same, in steps that ask in another order, and shown once more before it is sent. */
const reviewed: DefinitionInput = {
  ...feedback,
  id: 'jalan-ditinjau',
  feedback: {
    ...feedback.feedback,
    pages: [
      {
        title: three('Kejadian', 'What happened', 'ما حدث'),
        questions: ['tanggal', 'jenis', 'lebar'],
      },
      {
        title: three('Lainnya', 'The rest', 'الباقي'),
        questions: ['judul', 'isi', 'lokasi', 'bahaya', 'siapa', 'surel'],
      },
    ],
    review: true,
  },
};

const short: DefinitionInput = {
  ...base,
  id: 'saran-singkat',
  kind: 'feedback',
  title: three('Saran', 'Suggestions', 'اقتراحات'),
  feedback: {
    kinds: [option('saran', 'Saran', 'Suggestion', 'اقتراح')],
    questions: [
      {
        kind: 'long-text',
        id: 'isi',
        label: three('Saran Anda', 'Your suggestion', 'اقتراحك'),
        required: true,
      },
    ],
    review: true,
  },
};

const satisfaction: DefinitionInput = {
  ...base,
  id: 'loket',
  kind: 'rating',
  title: three('Layanan loket', 'Counter service', 'خدمة الشباك'),
  rating: {
    results: 'live',
    k: 1,
    scale: 'words',
    question: three('Seberapa puas Anda?', 'How satisfied are you?', 'ما مدى رضاك؟'),
    reasons: [
      { ...option('antre', 'Antrean panjang', 'Long queue', 'طابور طويل'), when: 'low' },
      { ...option('ramah', 'Petugas ramah', 'Friendly staff', 'موظفون ودودون'), when: 'high' },
    ],
    comment: { label: three('Saran', 'Suggestions', 'اقتراحات') },
  },
};

const skm: DefinitionInput = {
  ...base,
  id: 'skm',
  kind: 'rating',
  languages: ['id', 'en'],
  title: { id: 'Survei Kepuasan Masyarakat', en: 'Satisfaction survey' },
  notice: {
    controller: { id: 'Pemerintah Kota Contoh', en: 'City of Contoh' },
    purpose: { id: 'Menilai layanan.', en: 'To assess the service.' },
    legalBasis: { id: 'PermenPANRB 14/2017', en: 'PermenPANRB 14/2017' },
    retention: 'P2Y',
    contact: { email: 'halo@kota-contoh.example' },
  },
  rating: { instrument: 'skm', results: 'live', k: 1 },
};

const upcoming: DefinitionInput = {
  ...satisfaction,
  id: 'nanti',
  opens: '2030-01-01T00:00:00+07:00',
};

const closed: DefinitionInput = {
  ...poll('sudah-tutup', 'plurality', { results: 'after-close' }),
  closes: '2026-02-01T00:00:00+07:00',
};

/** Every activity, as the server takes them. */
export const activities: Definition[] = [
  ...polls,
  feedback,
  reviewed,
  short,
  satisfaction,
  skm,
  upcoming,
  closed,
].map((one) => Definition.parse(one));
