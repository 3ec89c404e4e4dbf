import type { DefinitionInput } from '@suara/contract';

const words = (id: string, en: string) => ({ id, en });

const base = {
  languages: ['id', 'en'],
  opens: '2026-11-01T00:00:00+07:00',
  closes: '2026-12-31T23:59:59+07:00',
  notice: {
    controller: words('Pemerintah Kota Contoh', 'City of Contoh'),
    purpose: words('Mendengar warga', 'Hearing the people'),
    legalBasis: words('Perda 1/2026', 'By-law 1/2026'),
    retention: 'P2Y',
    contact: { email: 'halo@kota-contoh.example' },
  },
};

/** One activity of each kind, and a poll whose votes stay on the device. */
export const definitions: DefinitionInput[] = [
  {
    ...base,
    id: 'taman-kota',
    kind: 'poll',
    title: words('Taman mana yang didahulukan?', 'Which park first?'),
    poll: {
      method: 'plurality',
      results: 'live',
      k: 1,
      options: ['barat', 'timur', 'utara'].map((id) => ({ id, label: words(id, id) })),
    },
  },
  {
    ...base,
    id: 'jam-taman',
    kind: 'poll',
    title: words('Jam buka taman', 'Opening hours of the park'),
    poll: {
      method: 'approval',
      level: 'device',
      results: 'after-vote',
      k: 1,
      options: ['pagi', 'siang', 'malam'].map((id) => ({ id, label: words(id, id) })),
    },
  },
  {
    ...base,
    id: 'layanan-ktp',
    kind: 'rating',
    title: words('Layanan KTP', 'Identity card service'),
    rating: {
      scale: 'stars',
      question: words('Bagaimana layanan kami?', 'How was our service?'),
      comment: { label: words('Komentar', 'Comment') },
      results: 'live',
      k: 1,
    },
  },
  {
    ...base,
    id: 'pengaduan',
    kind: 'feedback',
    title: words('Pengaduan', 'Complaints'),
    feedback: {
      kinds: ['pengaduan', 'aspirasi'].map((id) => ({ id, label: words(id, id) })),
      questions: [
        {
          kind: 'long-text',
          id: 'isi',
          label: words('Isi laporan', 'Your report'),
          required: true,
        },
      ],
      contact: { fields: ['name', 'email'] },
    },
  },
];
