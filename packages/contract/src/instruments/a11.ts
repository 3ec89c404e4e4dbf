import type { RatingItem } from '../rating.ts';
import type { Words } from '../text.ts';
import { about, words, type Instrument } from './wording.ts';

/** The five steps of agreement. */
export const agreement = [
  words('Sangat tidak setuju', 'Strongly disagree'),
  words('Tidak setuju', 'Disagree'),
  words('Netral', 'Neutral'),
  words('Setuju', 'Agree'),
  words('Sangat setuju', 'Strongly agree'),
];

const item = (key: string, label: Words): RatingItem => ({
  key,
  label,
  labels: agreement,
  required: true,
});

/**
 * The seven statements on five steps of agreement (OMB Circular A-11, section 280), with the free text that goes
 * with them. The Indonesian is a translation; only the English is official.
 */
export const a11: Instrument = (service) => ({
  items: [
    item(
      'satisfaction',
      about(
        service,
        (name) => `Saya puas dengan layanan yang saya terima dari ${name}.`,
        (name) => `I am satisfied with the service I received from ${name}.`,
      ),
    ),
    item(
      'trust',
      about(
        service,
        (name) => `Pengalaman ini menambah kepercayaan saya kepada ${name}.`,
        (name) => `This interaction increased my confidence in ${name}.`,
      ),
    ),
    item('effectiveness', words('Kebutuhan saya terpenuhi.', 'My need was addressed.')),
    item(
      'ease',
      words(
        'Yang perlu saya lakukan mudah diselesaikan.',
        'It was easy to complete what I needed to do.',
      ),
    ),
    item(
      'efficiency',
      words(
        'Waktu yang diperlukan untuk menyelesaikannya wajar.',
        'It took a reasonable amount of time to do what I needed to do.',
      ),
    ),
    item('transparency', words('Saya diperlakukan dengan adil.', 'I was treated fairly.')),
    item(
      'employee',
      words('Petugas yang melayani saya membantu.', 'Employees I interacted with were helpful.'),
    ),
  ],
  comment: {
    label: words(
      'Adakah masukan lain tentang penilaian Anda di atas?',
      'Any additional feedback on your scores above?',
    ),
    when: 'always',
    maxLength: 1250,
  },
  formula: 'a11',
});
