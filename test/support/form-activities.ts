// A long form in steps, and the official satisfaction questionnaire: what journeys of forms take part in.
import type { DefinitionInput } from '@suara/contract';

const words = (id: string, en: string) => ({ id, en });

const common = {
  languages: ['id', 'en'],
  opens: '2026-11-01T00:00:00+07:00',
  closes: null,
  notice: {
    controller: words('Pemerintah Kota Contoh', 'City of Kota Contoh'),
    purpose: words('Memperbaiki layanan kota.', 'To improve the services of the city.'),
    legalBasis: words('UU 25/2009', 'Law 25/2009'),
    answerBy: 'P14D',
    retention: 'P2Y',
    contact: { email: 'halo@kota-contoh.example' },
    consent: {
      version: '2026-11-01',
      text: words(
        'Saya menyetujui pemrosesan data kontak saya.',
        'I agree that my contact details are used.',
      ),
    },
  },
};

/** Two steps, contact, a review before sending. */
export const report: DefinitionInput = {
  ...common,
  id: 'laporan-langkah',
  kind: 'feedback',
  title: words('Laporan', 'Report'),
  feedback: {
    kinds: [
      { id: 'pengaduan', label: words('Pengaduan', 'Complaint') },
      { id: 'gagasan', label: words('Gagasan', 'Idea') },
    ],
    questions: [
      { id: 'isi', kind: 'long-text', label: words('Isi', 'Message'), required: true },
      { id: 'tanggal', kind: 'date', label: words('Tanggal', 'Date'), required: true },
      { id: 'tempat', kind: 'place', label: words('Tempat', 'Place'), position: true },
    ],
    pages: [
      { title: words('Apa', 'What'), questions: ['isi'] },
      { title: words('Kapan dan di mana', 'When and where'), questions: ['tanggal', 'tempat'] },
    ],
    contact: { fields: ['email'] },
    review: true,
  },
};

/** The nine unsur of PermenPANRB 14/2017, and the respondent's profile. */
export const satisfaction: DefinitionInput = {
  ...common,
  id: 'skm-layanan',
  kind: 'rating',
  title: words('Survei Kepuasan Masyarakat', 'Public satisfaction survey'),
  rating: { instrument: 'skm' },
};

const question = words('Seberapa puas Anda?', 'How satisfied are you?');
const arabic = { ar: 'ما مدى رضاك؟' };

/** A rating of one question on each scale that is drawn, or is a list. */
export const scales: DefinitionInput[] = (['words', 'smileys', 'stars', 'nps'] as const).map(
  (scale) => ({
    ...common,
    id: `nilai-${scale}`,
    kind: 'rating',
    languages: ['id', 'en', 'ar'],
    title: { ...words('Penilaian layanan', 'Rate our service'), ar: 'قيّم خدمتنا' },
    rating: { scale, question: { ...question, ...arabic } },
  }),
);
